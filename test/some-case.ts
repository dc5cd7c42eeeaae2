import fc from 'fast-check'

import { addDays } from '../src/platform/days/index.ts'
import {
  type Case,
  kinships,
  languageLevels,
  serviceKinds,
  sponsorKinds,
  studyLevels,
  studyStatuses,
} from '../src/eligibility/case.ts'

/** Days that crowd around the limits, so that cases meet them. */
const day = fc.oneof(
  fc.integer({ min: -900, max: 900 }).map(n => addDays('2026-01-31', n)),
  fc.constantFrom('2024-02-29', '2025-02-28', '2025-08-31', '2026-02-28', '2026-12-31', '2028-02-29'),
)
const birth = fc.oneof(
  fc.integer({ min: 0, max: 1200 }).map(n => addDays('2005-11-01', n)),
  fc.integer({ min: 0, max: 1200 }).map(n => addDays('1988-06-01', n)),
  fc.constantFrom('2008-02-29', '1992-02-29'),
)

const study = fc.record(
  {
    level: fc.constantFrom(...studyLevels),
    status: fc.constantFrom(...studyStatuses),
    finalYearFrom: fc.option(day, { freq: 9 }),
    endsOn: fc.option(day, { freq: 9 }),
    yearsCompleted: fc.integer({ min: 0, max: 4 }),
    accredited: fc.boolean(),
  },
  { requiredKeys: [] },
)
const facts = fc.record(
  {
    birthDate: birth,
    languages: fc.array(
      fc.record({ code: fc.constantFrom('en', 'de'), level: fc.constantFrom(...languageLevels) }, { requiredKeys: [] }),
      { minLength: 1, maxLength: 3 },
    ),
    studies: fc.option(fc.array(study, { maxLength: 3 }), { freq: 9 }),
    relevantExperienceMonths: fc.integer({ min: 0, max: 40 }),
    relevantInterest: fc.boolean(),
    scholarship: fc.boolean(),
    internshipMandatory: fc.boolean(),
    sponsor: fc.option(
      fc.record({ kind: fc.constantFrom(...sponsorKinds), relevantArea: fc.boolean() }, { requiredKeys: [] }),
    ),
  },
  { requiredKeys: [] },
)
const country = fc.constantFrom('KE', 'FR', 'PE')
const ties = fc.record(
  {
    nationalities: fc.array(country, { maxLength: 2 }),
    residence: country,
    relatives: fc.option(
      fc.array(
        fc.record({ kinship: fc.constantFrom(...kinships), sameOffice: fc.boolean() }, { requiredKeys: ['kinship'] }),
        { maxLength: 2 },
      ),
    ),
    formerService: fc.option(
      fc.array(
        fc.record(
          { kind: fc.constantFrom(...serviceKinds), from: day, to: fc.option(day, { freq: 9 }) },
          { requiredKeys: [] },
        ),
        { maxLength: 2 },
      ),
    ),
    formerApplications: fc.option(
      fc.record({ ever: fc.integer({ min: 0, max: 3 }), round: fc.integer({ min: 0, max: 2 }) }, { requiredKeys: [] }),
    ),
    documents: fc.option(
      fc.array(
        fc.record(
          { document: fc.constantFrom('cv', 'cover-letter'), words: fc.constantFrom(399, 400, 401) },
          { requiredKeys: ['document'] },
        ),
        { maxLength: 3 },
      ),
    ),
  },
  { requiredKeys: [] },
)
/** Cases with and without gaps, whose days crowd around the limits of the texts. */
export const someCase: fc.Arbitrary<Case> = fc.record({
  facts: fc.oneof(
    facts,
    fc.tuple(facts, ties).map(([one, other]) => ({ ...one, ...other })),
  ),
  application: fc.record(
    { appliedOn: day, startOn: day, months: fc.integer({ min: 1, max: 10 }), hostCountry: country },
    { requiredKeys: ['appliedOn', 'startOn'] },
  ),
})
