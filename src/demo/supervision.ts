import { checkInPlan } from '../placements/rules.ts'
import { addDays, dayOfInstant } from '../platform/days/index.ts'
import { placementDays, type Placement } from './placement.ts'
import { organisation } from './places.ts'
import { wordingFor } from './target.ts'
import { referenceFor } from './references.ts'
import { add, happened, link, momentOn, nameOf, rowOf, workingDay, type World } from './world.ts'

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
  const wording = wordingFor(journey.target, journey.applicant.person.language)
  goals('objective', wording?.learningObjectives ?? [])
  goals('output', wording?.outputs ?? [])
  if (state === 'cancelled') return
  for (const plannedOn of checkInPlan(dayOfInstant(placement.openedAt), startOn, endOn)) {
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

/** Both sides look back; the certificate follows. */
export function evaluate(world: World, placement: Placement): void {
  const { id, journey, endOn } = placement
  const { person } = journey.applicant
  const { direct } = journey.target.office
  const { learning, supervision, welcome, objectives, work, together } = marks(world)
  const sides = [
    {
      side: 'intern',
      personId: person.id,
      answers: {
        learning,
        supervision,
        welcome,
        best: 'I was given real work from the second week, and somebody to ask.',
        change: 'A list of abbreviations for the first day.',
      },
    },
    {
      side: 'supervisor',
      personId: direct.id,
      answers: {
        objectives,
        work,
        together,
        strengths: 'Reliable, curious, careful with people.',
        advice: 'Go on asking where figures come from; present them to a larger group.',
      },
    },
  ] as const
  for (const { side, personId, answers } of sides) {
    const at = momentOn(world, addDays(endOn, side === 'intern' ? -1 : 0))
    link(world, 'evaluations', { placementId: id, side, personId, answers, at })
    happened(world, { subject: 'placement', id, event: 'evaluation-given', by: personId, at, params: { side } })
  }
  certify(world, placement)
}

const scales = ['learning', 'supervision', 'welcome', 'objectives', 'work', 'together'] as const

/** From 1 to 5, on the good side: these placements were completed. */
function marks(world: World): Record<(typeof scales)[number], number> {
  return Object.fromEntries(scales.map(scale => [scale, world.random.between(3, 5)])) as Record<
    (typeof scales)[number],
    number
  >
}

function certify(world: World, { id, journey, startOn, endOn }: Placement): void {
  const { office, notice } = journey.target
  const { person } = journey.applicant
  const wording = wordingFor(journey.target, person.language)
  const issuedAt = completedAt(world, id)
  const number = referenceFor(world, 'CERT', dayOfInstant(issuedAt))
  const all = (wordings: readonly string[]): { met: number; of: number } => ({
    met: wordings.length,
    of: wordings.length,
  })
  const facts = {
    organisation: organisation.name,
    name: nameOf(person),
    title: wording?.title ?? 'Internship',
    office: office.name,
    city: office.city,
    country: office.country,
    unit: notice === null ? null : rowOf(world, 'units', notice.unit).name,
    startOn,
    endOn,
    supervisors: [nameOf(office.overall), nameOf(office.direct)],
    objectives: all(wording?.learningObjectives ?? []),
    outputs: all(wording?.outputs ?? []),
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

/** The certificate is issued with the completion. */
function completedAt(world: World, placementId: number): Date {
  return rowOf(world, 'placements', placementId).stateSince as Date
}
