import type { Client } from './client.ts'
import type { TestApp } from './app.ts'

/** A bachelor's degree of that day, as the section of a profile. */
export function graduatedOn(endsOn: string): object {
  const studies = { level: 'bachelor', status: 'graduated', institution: 'University of Nairobi', field: 'Law' }
  return { items: [{ key: 'a', ...studies, country: 'KE', finalYearFrom: null, endsOn }] }
}

/**
 * A profile that the vacancy policy says yes to on 2 March 2026 for a start in 2026: 23 years old, graduated in July 2025, English,
 * interested; no scholarship, no sponsor. What differs is given by section.
 */
const good: Readonly<Record<string, object>> = {
  identity: { birthDate: '2002-05-10', nationality: 'some', nationalities: ['KE'], residence: 'KE', phone: '' },
  studies: graduatedOn('2025-07-15'),
  languages: { items: [{ key: 'a', code: 'en', level: 'C1' }] },
  experience: { items: [], statedMonths: 3 },
  sponsorship: { scholarship: 'no', internshipMandatory: 'no', sponsor: 'none', relevantArea: null },
  interests: { areas: ['health'], relevantInterest: 'yes' },
  relatives: { items: [] },
}

/** @param sections in place of the good ones; null leaves a section out: nothing is known of it */
export async function fillProfile(
  { db }: TestApp,
  person: number,
  sections: Readonly<Record<string, object | null>> = {},
): Promise<void> {
  for (const [section, answers] of Object.entries({ ...good, ...sections }))
    if (answers !== null)
      await db.owner.query(
        `insert into profile_sections (person_id, section, answers, completed, saved_at) values ($1, $2, $3, true, '2026-03-01T09:00Z')
        on conflict (person_id, section) do update set answers = excluded.answers`,
        [person, section, JSON.stringify(answers)],
      )
}

export const goodDates = {
  'proposedStartOn-day': '4',
  'proposedStartOn-month': 'May',
  'proposedStartOn-year': '2026',
  proposedMonths: '6',
}

/** Begins an application and fills in every step. @returns its path, without the language */
export async function writeDraft(client: Client, wish: Readonly<Record<string, string>>): Promise<string> {
  const begun = await client.post('/en/applications', wish)
  const path = (begun.location ?? '').replace(/^\/en/, '')
  await client.post(`/en${path}/dates`, goodDates)
  if (!('notice' in wish)) await client.post(`/en${path}/areas`, { areas: 'Health and data.' })
  await client.post(`/en${path}/letter`, { coverLetter: 'I would like to learn how a project begins.' })
  await client.post(`/en${path}/documents`, { then: 'continue' })
  return path
}
