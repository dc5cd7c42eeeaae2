import { factsReadBy, houseVersionOn, policyById, type FactRead } from '../eligibility/index.ts'
import { dayOfInstant, type PlainDate } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import { blankAnswers, profileSections, type Answers, type Profile, type SectionName, type Study } from './sections.ts'

/** A profile whole; sections never saved, or not in the asker's sight, are blank. */
export async function profileOf(tx: ReadTx, personId: number): Promise<Profile> {
  const rows = await tx
    .selectFrom('profileSections')
    .where('personId', '=', personId)
    .select(['section', 'answers', 'completed', 'savedAt'])
    .execute()
  const states = profileSections.map(section => {
    const row = rows.find(candidate => candidate.section === section)
    const answers = answersOf(section, row?.answers)
    return [
      section,
      { answers, completed: row?.completed ?? false, savedOn: row === undefined ? null : dayOfInstant(row.savedAt) },
    ]
  })
  return { personId, sections: Object.fromEntries(states) as Profile['sections'] }
}

/** Stored answers, questions that came later filled in as not answered. */
export function answersOf<Section extends SectionName>(section: Section, stored: unknown): Answers[Section] {
  const answers = { ...blankAnswers[section], ...(stored as Partial<Answers[Section]> | undefined) }
  if (section !== 'studies') return answers
  const { items } = answers as Answers['studies']
  return { ...answers, items: items.map(study => ({ ...laterAsked, ...study })) }
}

const laterAsked = { yearsCompleted: null, accredited: null } satisfies Partial<Study>

/** What the rules of the person's applications read, while a profile that is changed still goes out with them. */
export async function readByOwn(tx: ReadTx, personId: number, today: PlainDate): Promise<ReadonlySet<FactRead>> {
  const rows = await tx
    .selectFrom('applications')
    .where('personId', '=', personId)
    .where('state', 'in', ['draft', 'submitted'])
    .select(['policyId', 'noticeId', 'state'])
    .execute()
  const policies = rows
    // Without a notice, a draft is judged by the programme's version of the day on which it is sent.
    .map(({ policyId, noticeId, state }) =>
      noticeId === null && state === 'draft' ? houseVersionOn(today).policy : policyById(policyId),
    )
    .filter(policy => policy !== null)
  return new Set(policies.flatMap(policy => [...factsReadBy(policy)]))
}

/** Who the profile is of, as the head of a CV needs it. */
export type Owner = { readonly givenName: string; readonly familyName: string; readonly email: string }

export async function ownerOf(tx: ReadTx, personId: number): Promise<Owner> {
  return tx
    .selectFrom('persons')
    .where('id', '=', personId)
    .select(['givenName', 'familyName', 'email'])
    .executeTakeFirstOrThrow()
}

/** Whether an office can read this profile: some application of the person was released. */
export async function hasReleased(tx: ReadTx, personId: number): Promise<boolean> {
  const row = await tx
    .selectFrom('applications')
    .where('personId', '=', personId)
    .where('releasedAt', 'is not', null)
    .select('id')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
