import { dayOfInstant } from '../platform/days/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import { blankAnswers, profileSections, type Answers, type Profile, type SectionName } from './sections.ts'

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
  return { ...blankAnswers[section], ...(stored as Partial<Answers[Section]> | undefined) }
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
