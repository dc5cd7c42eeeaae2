import { z } from 'zod'

import { withCorrections, type Correction } from './fact-slots.ts'
import type { Owner } from './queries.ts'
import { noRecords, type OwnRecords } from './records.ts'
import {
  blankAnswers,
  kinships,
  languageLevels,
  profileSections,
  serviceKinds,
  sponsorKinds,
  studyLevels,
  studyStatuses,
  tristates,
  type Answers,
  type Profile,
  type SectionName,
  type SectionState,
} from './sections.ts'

const version = 1

/** A profile as it was at one moment, with the name at its head: nothing in it follows the profile afterwards. */
export type ProfileSnapshot = {
  readonly version: typeof version
  readonly owner: Owner
  readonly profile: Profile
  readonly records: OwnRecords
}

export function snapshotFrom(owner: Owner, profile: Profile, records: OwnRecords): ProfileSnapshot {
  return { version, owner, profile, records }
}

const isoDay = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const maybeDay = z.union([isoDay, z.literal('unknown')]).nullable()
const entry = { key: z.string() }
const tristate = z.enum(tristates)

const answerSchemas = {
  identity: z.object({
    birthDate: isoDay.nullable(),
    nationality: z.enum(['some', 'none', 'unknown']).nullable(),
    nationalities: z.array(z.string()),
    residence: z.string().nullable(),
    phone: z.string(),
  }),
  studies: z.object({
    items: z.array(
      z.object({
        ...entry,
        level: z.enum(studyLevels),
        status: z.enum(studyStatuses),
        institution: z.string(),
        field: z.string(),
        country: z.string().nullable(),
        finalYearFrom: maybeDay,
        endsOn: maybeDay,
        // Asked since a later day than the first profiles were kept.
        yearsCompleted: z.number().int().nullable().default(null),
        accredited: tristate.nullable().default(null),
      }),
    ),
  }),
  languages: z.object({
    items: z.array(
      z.object({ ...entry, code: z.string(), level: z.union([z.enum(languageLevels), z.literal('unknown')]) }),
    ),
  }),
  experience: z.object({
    items: z.array(
      z.object({
        ...entry,
        title: z.string(),
        organisation: z.string(),
        from: isoDay,
        to: isoDay.nullable(),
        relevant: z.boolean(),
        summary: z.string(),
      }),
    ),
    statedMonths: z.number().int().nullable(),
  }),
  service: z.object({
    items: z.array(
      z.object({
        ...entry,
        kind: z.enum(serviceKinds),
        from: z.union([isoDay, z.literal('unknown')]),
        to: maybeDay,
      }),
    ),
  }),
  sponsorship: z.object({
    scholarship: tristate.nullable(),
    internshipMandatory: tristate.nullable(),
    sponsor: z.union([z.enum(sponsorKinds), z.literal(['none', 'unknown'])]).nullable(),
    relevantArea: tristate.nullable(),
  }),
  interests: z.object({ areas: z.array(z.string()), relevantInterest: tristate.nullable() }),
  relatives: z.object({
    items: z.array(z.object({ ...entry, kinship: z.enum(kinships), name: z.string(), sameOffice: tristate })),
  }),
} satisfies { [Section in SectionName]: z.ZodType<Answers[Section]> }

function stateOf<Section extends SectionName>(section: Section): z.ZodType<SectionState<Section>> {
  const state = { answers: answerSchemas[section], completed: z.boolean(), savedOn: isoDay.nullable() }
  const schema = z.object(state) as unknown as z.ZodType<SectionState<Section>>
  // Profiles that were kept before the section was there have nothing in it.
  const blank = { answers: blankAnswers[section], completed: false, savedOn: null }
  return section === 'service' ? schema.default(blank as z.output<typeof schema>) : schema
}

const count = z.number().int().min(0)
const records = z.object({
  service: z.array(z.object({ from: isoDay, to: isoDay })),
  applications: z.object({ ever: count, round: count }).nullable(),
  papers: z.array(z.object({ document: z.string(), words: count.optional() })).nullable(),
})

const schema = z.object({
  version: z.literal(version),
  owner: z.object({ givenName: z.string(), familyName: z.string(), email: z.string() }),
  profile: z.object({
    personId: z.number().int(),
    sections: z.object(Object.fromEntries(profileSections.map(section => [section, stateOf(section)]))),
  }),
  records: records.default(noRecords as z.output<typeof records>),
})

/**
 * A snapshot as it was stored.
 * @throws z.ZodError if it is not of a version and shape that this program knows: a person was judged on it, so nothing is guessed
 */
export function storedSnapshot(stored: unknown): ProfileSnapshot {
  return schema.parse(stored) as unknown as ProfileSnapshot
}

/**
 * A profile as it was kept, with what an office found true in place of what was said.
 * @throws z.ZodError if a correction is not what the profile could hold
 */
export function correctedProfile(kept: Profile, corrections: readonly Correction[]): Profile {
  return schema.shape.profile.parse(withCorrections(kept, corrections)) as unknown as Profile
}
