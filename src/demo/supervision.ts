import { addDays, addMonths, dayOfInstant, type PlainDate } from '../platform/days/index.ts'
import { placementDays, type Placement } from './placement.ts'
import { referenceFor } from './references.ts'
import { add, happened, link, momentOn, nameOf, workingDay, type World } from './world.ts'

const talks = [
  'Went through the week’s work; agreed what comes next.',
  'First draft discussed: shorter, and sources beside each figure.',
  'Visit to the field planned with the driver and the security focal point.',
  'The second supervisor joined; objectives looked at one by one.',
  'Quiet week because of holidays; reading and a short note.',
]

/** Goals from the notice and the talks: held up to yesterday, planned after it. */
export function supervise(world: World, placement: Placement): void {
  const { id, journey, state } = placement
  const { startOn, endOn } = placementDays(world, placement)
  const { direct } = journey.target.office
  const isOver = state === 'completed' || state === 'ended-early'
  const goals = (kind: 'objective' | 'output', wordings: readonly string[]): void => {
    for (const [index, wording] of wordings.entries()) {
      const isMet = isOver || (['active', 'extended'].includes(state) && index === 0) ? true : null
      add(world, 'goals', {
        placementId: id,
        kind,
        position: index + 1,
        wording,
        isMet,
        confirmedBy: isMet === null ? null : direct.id,
        confirmedAt:
          isMet === null ? null : momentOn(world, workingDay(addDays(endOn < world.today ? endOn : world.today, -3))),
      })
    }
  }
  goals('objective', journey.target.notice?.text.learningObjectives ?? [])
  goals('output', journey.target.notice?.text.outputs ?? [])
  if (state === 'cancelled') return
  for (const plannedOn of talkDays(dayOfInstant(placement.openedAt), startOn, endOn)) {
    const isHeld = plannedOn < world.today && (plannedOn < addDays(world.today, -9) || world.random.chance(60))
    add(world, 'checkIns', {
      placementId: id,
      plannedOn,
      heldOn: isHeld ? plannedOn : null,
      note: isHeld ? world.random.pick(talks) : '',
      notedBy: isHeld ? direct.id : null,
      notedAt: isHeld ? momentOn(world, plannedOn) : null,
    })
  }
}

/** Weekly before the first day and in the first month, every second week after it. */
function talkDays(acceptedOn: PlainDate, startOn: PlainDate, endOn: PlainDate): PlainDate[] {
  const days: PlainDate[] = []
  for (let on = addDays(acceptedOn, 7); on < startOn; on = addDays(on, 7)) days.push(on)
  const monthEnds = addMonths(startOn, 1)
  for (let on = startOn; on <= endOn; on = addDays(on, on < monthEnds ? 7 : 14)) days.push(on)
  return days
}

/** Both sides look back; the certificate follows. */
export function evaluate(world: World, placement: Placement): void {
  const { id, journey, endOn } = placement
  const { person } = journey.applicant
  const { direct } = journey.target.office
  const sides = [
    {
      side: 'intern',
      personId: person.id,
      comment: 'I was given real work from the second week, and somebody to ask.',
    },
    {
      side: 'supervisor',
      personId: direct.id,
      comment: 'Reliable, curious, careful with people. I would work with them again.',
    },
  ] as const
  for (const { side, personId, comment } of sides)
    link(world, 'evaluations', {
      placementId: id,
      side,
      personId,
      answers: { overall: world.random.between(4, 5), comment },
      at: momentOn(world, addDays(endOn, side === 'intern' ? -1 : 0)),
    })
  certify(world, placement)
}

function certify(world: World, { id, journey, startOn, endOn }: Placement): void {
  const { office } = journey.target
  const { person } = journey.applicant
  const issuedAt = momentOn(world, addDays(endOn, 3))
  const number = referenceFor(world, 'PC', dayOfInstant(issuedAt))
  const facts = {
    name: nameOf(person),
    office: office.name,
    city: office.city,
    country: office.country,
    startOn,
    endOn,
  }
  add(world, 'certificates', {
    placementId: id,
    number,
    language: person.language,
    facts,
    issuedBy: office.officer.id,
    issuedAt,
  })
  const what = { subject: 'placement', id, event: 'certificate-issued' } as const
  happened(world, { ...what, by: office.officer.id, at: issuedAt, params: { number } })
}
