// table
// Worked examples of every version's text: somebody who meets what can be met, then that person with one thing changed.

import type { Case } from '../src/eligibility/index.ts'
import type { Outcome, Verdict } from '../src/eligibility/names.ts'

type Facts = Case['facts']
type Change = Facts & { readonly [Key in 'appliedOn' | 'startOn' | 'hostCountry']?: string } & {
  readonly months?: number
}
/** What is so, read after "an applicant"; what changes; the verdict; and what single rules say where the verdict does not show it. */
export type Example = readonly [
  says: string,
  change: Change,
  verdict: Verdict,
  outcomes?: Readonly<Record<string, Outcome>>,
]

/** Fits most versions; the others change what their text asks for. */
export const somebody: Case = {
  facts: {
    birthDate: '2002-05-10',
    nationalities: ['IT'],
    residence: 'IT',
    languages: [
      { code: 'en', level: 'C1' },
      { code: 'fr', level: 'B2' },
    ],
    studies: [
      { level: 'bachelor', status: 'graduated', endsOn: '2024-07-15', accredited: true },
      { level: 'master', status: 'enrolled', finalYearFrom: '2026-09-01', endsOn: '2027-07-15', accredited: true },
    ],
    relevantExperienceMonths: 3,
    relevantInterest: true,
    scholarship: false,
    internshipMandatory: false,
    sponsor: null,
    relatives: [],
    formerService: [],
    formerApplications: { ever: 0, round: 0 },
    documents: [
      { document: 'application-form' },
      { document: 'cv' },
      { document: 'cover-letter', words: 400 },
      { document: 'essay', words: 750 },
      { document: 'university-letter' },
      { document: 'transcript' },
      { document: 'degree-certificate' },
      { document: 'recommendation' },
      { document: 'recommendation' },
      { document: 'academic-reference' },
      { document: 'language-certificate' },
    ],
  },
  application: { appliedOn: '2026-01-10', startOn: '2026-05-01', months: 4 },
}

const parentThere: Change = { relatives: [{ kinship: 'parent', sameOffice: false }] }
const siblingThere: Change = { relatives: [{ kinship: 'sibling', sameOffice: false }] }
const childThere: Change = { relatives: [{ kinship: 'child', sameOffice: false }] }
const spouseElsewhere: Change = { relatives: [{ kinship: 'spouse', sameOffice: false }] }
const spouseBeside: Change = { relatives: [{ kinship: 'spouse', sameOffice: true }] }
const cousinElsewhere: Change = { relatives: [{ kinship: 'other', sameOffice: false }] }
const cousinBeside: Change = { relatives: [{ kinship: 'other', sameOffice: true }] }
const internBefore: Change = { formerService: [{ kind: 'internship', from: '2024-01-01', to: '2024-03-31' }] }
const notStudying: Change = { studies: [] }
const firstYear: Change = {
  studies: [
    { level: 'bachelor', status: 'enrolled', finalYearFrom: '2027-09-01', endsOn: '2028-07-15', yearsCompleted: 1 },
  ],
}

/** By version. The first line of each is the person whom the others are compared with. */
export const workedExamples: Readonly<Record<string, readonly Example[]>> = {
  'iom-2005': [
    ['with a degree, 23 years old', {}, 'eligible'],
    ['who turns 33 on the day after the first', { birthDate: '1993-05-02' }, 'eligible'],
    ['who turns 33 on the first day', { birthDate: '1993-05-01' }, 'needs-a-person', { age: 'person' }],
    ['who turned 33 on the day of application', { birthDate: '1993-01-10' }, 'not-eligible'],
    ['who turns 19 on the day after the application', { birthDate: '2007-01-11' }, 'needs-a-person'],
    ['who turned 19 on the day of application', { birthDate: '2007-01-10' }, 'eligible'],
    ['who turns 19 on the day after the first', { birthDate: '2007-05-02' }, 'not-eligible'],
    ['who is in the middle of the studies', firstYear, 'needs-a-person', { situation: 'person' }],
    ['who neither studies nor holds a degree', notStudying, 'not-eligible'],
  ],
  'iom-website': [
    ['who is in a graduate programme, for four months', {}, 'eligible', { duration: 'not-met' }],
    ['who turns 37 on the first day', { birthDate: '1989-05-01' }, 'not-eligible'],
    ['who turns 37 on the day after the first', { birthDate: '1989-05-02' }, 'eligible'],
    ['who turns 19 on the first day', { birthDate: '2007-05-01' }, 'eligible'],
    ['who turns 19 on the day after the first', { birthDate: '2007-05-02' }, 'not-eligible'],
    [
      'who graduated a year before the first day',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-05-01' }] },
      'eligible',
    ],
    [
      'who graduated a year and a day before the first day',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-04-30' }] },
      'not-eligible',
    ],
    ['who wants nine months', { months: 9 }, 'eligible'],
    ['who wants ten months', { months: 10 }, 'not-eligible'],
    ['who wants one month', { months: 1 }, 'not-eligible'],
  ],
  'iom-vacancy': [
    [
      'who graduated twelve months before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-01-10' }] },
      'eligible',
    ],
    [
      'who graduated twelve months and a day before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-01-09' }] },
      'not-eligible',
    ],
    ['in a graduate programme, which this text does not name', {}, 'not-eligible'],
    [
      'with two years of experience, which the text only advises against',
      { relevantExperienceMonths: 24, studies: [{ level: 'master', status: 'graduated', endsOn: '2025-07-15' }] },
      'eligible',
      { experience: 'not-met' },
    ],
  ],
  'iom-ethiopia': [
    ['for four months', {}, 'eligible'],
    ['for two months', { months: 2 }, 'eligible'],
    ['for one month', { months: 1 }, 'not-eligible'],
    ['for six months', { months: 6 }, 'eligible'],
    ['for seven months, though nine may be reached with renewals', { months: 7 }, 'not-eligible'],
  ],
  'iom-pretoria': [
    ['with the form, for four months', {}, 'eligible'],
    ['without the form', { documents: [] }, 'not-eligible'],
    ['who studies nothing, since the form sets no condition', notStudying, 'eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  'iom-diversity': [
    ['for six months, whose nationality a person judges', { months: 6 }, 'needs-a-person'],
    ['for five months', { months: 5 }, 'not-eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  'un-secretariat': [
    ['in a graduate programme', {}, 'eligible'],
    ['75 years old, since there is no age limit', { birthDate: '1950-01-01' }, 'eligible'],
    ['with many years of experience', { relevantExperienceMonths: 240 }, 'eligible'],
    ['in the first year of a first degree', firstYear, 'not-eligible'],
    [
      'in the final year of a first degree',
      { studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2026-01-10', endsOn: '2026-07-15' }] },
      'eligible',
    ],
    [
      'whose final year begins on the day after the application',
      { studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2026-01-11', endsOn: '2026-07-15' }] },
      'not-eligible',
    ],
    [
      'who starts on the last day of the year after graduation',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-05-01' }] },
      'eligible',
    ],
    [
      'who starts on the day before that',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-05-02' }] },
      'eligible',
    ],
    [
      'who starts on the day after it',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-04-30' }] },
      'not-eligible',
    ],
    ['who speaks neither English nor French', { languages: [{ code: 'es', level: 'C2' }] }, 'not-eligible'],
    ['who is the child of somebody on the staff', parentThere, 'not-eligible'],
    ['who is the brother or sister of somebody on the staff', siblingThere, 'not-eligible'],
    ['who is married to somebody in another office', spouseElsewhere, 'eligible'],
    ['who is married to somebody in the same office', spouseBeside, 'needs-a-person', { 'other-relatives': 'person' }],
    ['for seven months', { months: 7 }, 'not-eligible'],
    ['without a cover note', { documents: [{ document: 'application-form' }] }, 'not-eligible'],
  ],
  unodc: [
    ['in a graduate programme', {}, 'eligible'],
    [
      'with two years of a first degree done',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 2 }] },
      'not-eligible',
    ],
    [
      'with three years of undivided studies done, as a person has to see',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 3 }] },
      'needs-a-person',
    ],
    [
      'who has graduated, on which the text is cut',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2020-07-15' }] },
      'needs-a-person',
    ],
  ],
  unhcr: [
    ['who fits, apart from what each vacancy sets', {}, 'needs-a-person', { situation: 'met', relatives: 'met' }],
    [
      'who graduated two years before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2024-01-10', accredited: true }] },
      'needs-a-person',
    ],
    [
      'who graduated two years and a day before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2024-01-09', accredited: true }] },
      'not-eligible',
    ],
    [
      'who graduated at an institution that is not recognised',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-01-10', accredited: false }] },
      'not-eligible',
    ],
    [
      'with two years of a first degree done',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 2, accredited: true }] },
      'needs-a-person',
    ],
    [
      'with one year of a first degree done',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 1, accredited: true }] },
      'not-eligible',
    ],
    ['whose mother works there', parentThere, 'not-eligible'],
    ['whose daughter works there, whom this text no longer names', childThere, 'needs-a-person'],
  ],
  'unhcr-2021': [
    ['in a graduate programme', {}, 'eligible'],
    [
      'who graduated a year before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-01-10', accredited: true }] },
      'eligible',
    ],
    [
      'who graduated a year and a day before the application',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-01-09', accredited: true }] },
      'not-eligible',
    ],
    ['whose daughter works there', childThere, 'not-eligible'],
    ['for six months', { months: 6 }, 'eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  unicef: [
    ['who fits, apart from the language of the office', {}, 'needs-a-person', { situation: 'met', documents: 'met' }],
    ['who turned 18 on the day of application', { birthDate: '2008-01-10' }, 'needs-a-person', { age: 'met' }],
    ['who turns 18 on the day after it', { birthDate: '2008-01-11' }, 'needs-a-person', { age: 'person' }],
    ['who turns 18 on the day after the first', { birthDate: '2008-05-02' }, 'not-eligible'],
    [
      'who graduated two years before the first day',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-05-01' }] },
      'needs-a-person',
      { situation: 'met' },
    ],
    [
      'who graduated two years and a day before the first day',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-04-30' }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    [
      'who graduated two years and a day before the application',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-01-09' }] },
      'not-eligible',
    ],
    ['for 26 weeks, half a year', { months: 6 }, 'needs-a-person', { duration: 'met' }],
    ['for seven months', { months: 7 }, 'not-eligible'],
    ['for one month, less than six weeks', { months: 1 }, 'not-eligible'],
    ['whose sister works in any office', siblingThere, 'not-eligible'],
    ['whose husband works in any office', spouseElsewhere, 'needs-a-person', { 'other-immediate-relatives': 'person' }],
    ['whose cousin works in another office', cousinElsewhere, 'needs-a-person', { 'reporting-line': 'met' }],
    ['whose cousin works in the same office', cousinBeside, 'needs-a-person', { 'reporting-line': 'person' }],
    ['without academic records', { documents: [] }, 'not-eligible'],
  ],
  undp: [
    ['who fits, apart from the second language', {}, 'needs-a-person', { situation: 'met', longest: 'met' }],
    [
      'who graduated a year before the first day',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-05-01' }] },
      'needs-a-person',
      { situation: 'met' },
    ],
    [
      'who graduated a year and a day before it, unless in a traineeship or national service',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-04-30' }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    ['for one month, less than six weeks', { months: 1 }, 'not-eligible'],
    ['for six months', { months: 6 }, 'needs-a-person', { longest: 'met' }],
    ['for nine months, if that gives a school year', { months: 9 }, 'needs-a-person', { longest: 'person' }],
    ['for ten months', { months: 10 }, 'not-eligible'],
    ['whose father works there', parentThere, 'not-eligible'],
    [
      'who has another relative there, perhaps by marriage',
      cousinElsewhere,
      'needs-a-person',
      { 'step-and-in-law': 'person' },
    ],
    ['whose wife works in another office', spouseElsewhere, 'needs-a-person', { 'other-relatives': 'met' }],
    ['whose wife works in the same office', spouseBeside, 'needs-a-person', { 'other-relatives': 'person' }],
    ['without a proof of enrolment', { documents: [{ document: 'application-form' }] }, 'not-eligible'],
    ['who speaks no English', { languages: [{ code: 'fr', level: 'C2' }] }, 'not-eligible'],
  ],
  'who-2014': [
    ['for two months', { months: 2 }, 'eligible'],
    ['for three months, more than twelve weeks', { months: 3 }, 'needs-a-person', { length: 'person' }],
    ['for five months, less than twenty-four weeks', { months: 5 }, 'needs-a-person'],
    ['for six months', { months: 6 }, 'not-eligible'],
    ['who turned 20 on the day of application', { months: 2, birthDate: '2006-01-10' }, 'eligible'],
    ['who turns 20 on the day after it', { months: 2, birthDate: '2006-01-11' }, 'needs-a-person'],
    ['whose son works there, which this text does not name', { months: 2, ...childThere }, 'eligible'],
    ['whose brother works there', { months: 2, ...siblingThere }, 'not-eligible'],
  ],
  'who-2020': [
    [
      'with three years of study done, apart from passport and language',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 3 }] },
      'needs-a-person',
      { situation: 'met', age: 'met', 'former-service': 'met' },
    ],
    [
      'with two years of study done, who may have three at the start',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 2 }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    ['who turned 20 on the day of application', { birthDate: '2006-01-10' }, 'needs-a-person', { age: 'met' }],
    ['who turns 20 on the day after it', { birthDate: '2006-01-11' }, 'not-eligible'],
    [
      'who graduated six months before the first day',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-11-01' }] },
      'needs-a-person',
      { situation: 'met' },
    ],
    [
      'who graduated six months and a day before the first day, on which sources differ',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-10-31' }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    [
      'who graduated six months and a day before the application',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-07-09' }] },
      'not-eligible',
    ],
    ['for five months, less than 24 weeks', { months: 5 }, 'needs-a-person', { duration: 'met' }],
    ['for six months', { months: 6 }, 'not-eligible'],
    ['whose son works there', childThere, 'not-eligible'],
    ['who was an intern there before', internBefore, 'not-eligible'],
  ],
  ilo: [
    ['who starts on the 1st', {}, 'eligible', { judgement: 'person' }],
    ['who starts on the 15th', { startOn: '2026-05-15' }, 'eligible'],
    ['who starts on the 14th', { startOn: '2026-05-14' }, 'not-eligible'],
    ['who starts on the 16th', { startOn: '2026-05-16' }, 'not-eligible'],
    ['for two months', { months: 2 }, 'not-eligible'],
    ['for six months', { months: 6 }, 'eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
    ['whose third application of the period this is', { formerApplications: { ever: 5, round: 2 } }, 'eligible'],
    ['whose fourth application of the period this is', { formerApplications: { ever: 3, round: 3 } }, 'not-eligible'],
    ['who was an intern there before', internBefore, 'not-eligible'],
    ['whose wife works in any office', spouseElsewhere, 'not-eligible'],
    ['whose cousin works in any office', cousinElsewhere, 'needs-a-person', { 'other-relatives': 'person' }],
    ['without a cover letter', { documents: [{ document: 'cv' }] }, 'not-eligible'],
  ],
  fao: [
    ['who fits, apart from membership and residence', {}, 'needs-a-person', { situation: 'met', relatives: 'met' }],
    ['who turns 21 on the first day', { birthDate: '2005-05-01' }, 'needs-a-person', { age: 'met' }],
    ['who turns 21 on the day after it', { birthDate: '2005-05-02' }, 'not-eligible'],
    ['who turns 31 on the day after the first', { birthDate: '1995-05-02' }, 'needs-a-person', { age: 'met' }],
    ['who turns 31 on the first day', { birthDate: '1995-05-01' }, 'not-eligible'],
    [
      'who graduated a while ago, recently or not',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2024-07-15' }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    ['whose cousin works in any office', cousinElsewhere, 'not-eligible'],
    ['for eleven months', { months: 11 }, 'needs-a-person', { duration: 'met' }],
    ['for twelve months', { months: 12 }, 'not-eligible'],
    ['who was an intern there before', internBefore, 'not-eligible'],
  ],
  unesco: [
    ['in a master’s programme', {}, 'eligible'],
    [
      'in a bachelor’s programme',
      { studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }] },
      'not-eligible',
    ],
    [
      'with a bachelor’s degree and no enrolment',
      { studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-11-15' }] },
      'not-eligible',
    ],
    [
      'with a master’s degree of twelve months before the start',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-05-01' }] },
      'eligible',
    ],
    [
      'with a master’s degree of a day more',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-04-30' }] },
      'not-eligible',
    ],
    ['at another school, technical or not', { studies: [{ level: 'other', status: 'enrolled' }] }, 'needs-a-person'],
    ['who turned 20 on the day of application', { birthDate: '2006-01-10' }, 'eligible'],
    ['who turns 20 on the first day', { birthDate: '2006-05-01' }, 'needs-a-person'],
    ['who turns 20 on the day after it', { birthDate: '2006-05-02' }, 'not-eligible'],
    ['who speaks French alone', { languages: [{ code: 'fr', level: 'C2' }] }, 'eligible'],
    ['who speaks Spanish alone', { languages: [{ code: 'es', level: 'C2' }] }, 'not-eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  wfp: [
    ['in a master’s programme', {}, 'eligible'],
    [
      'with two years of a first degree done',
      { studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 2 }] },
      'eligible',
    ],
    ['with one year of a first degree done', firstYear, 'not-eligible'],
    [
      'who graduated six months before the first day',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-11-01' }] },
      'eligible',
    ],
    [
      'who graduated a day earlier, for which one source leaves twelve months',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-10-31' }] },
      'needs-a-person',
    ],
    [
      'who graduated twelve months and a day before the application',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-01-09' }] },
      'not-eligible',
    ],
    ['who turns 18 on the day after the first', { birthDate: '2008-05-02' }, 'not-eligible'],
    ['for eight months', { months: 8 }, 'eligible'],
    ['for nine months', { months: 9 }, 'not-eligible'],
    [
      'who speaks English alone, another language being an asset',
      { languages: [{ code: 'en', level: 'C1' }] },
      'eligible',
    ],
  ],
  osce: [
    [
      'in the final year of studies',
      { studies: [{ level: 'master', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }] },
      'eligible',
    ],
    [
      'who graduated, recently or not',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-07-15' }] },
      'needs-a-person',
    ],
    [
      'who turns 30 on the day after the first',
      {
        birthDate: '1996-05-02',
        studies: [{ level: 'master', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
      },
      'eligible',
    ],
    [
      'who turns 30 before the start, on which the pages differ',
      {
        birthDate: '1996-01-10',
        studies: [{ level: 'master', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
      },
      'needs-a-person',
    ],
    ['who turned 31 on the day of application', { birthDate: '1995-01-10' }, 'not-eligible'],
    ['from a partner state, such as Egypt', { nationalities: ['EG'] }, 'needs-a-person', { 'member-countries': 'met' }],
    ['from a country that is neither', { nationalities: ['KE'] }, 'not-eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  'icrc-hkust': [
    ['for twelve months, at a university that a person checks', { months: 12 }, 'needs-a-person'],
    ['for eleven months', { months: 11 }, 'not-eligible'],
    ['for thirteen months', { months: 13 }, 'not-eligible'],
  ],
  'world-bank-bip': [
    [
      'for the winter term, if the studies are full-time',
      { startOn: '2026-11-01' },
      'needs-a-person',
      { 'between-two-degrees': 'met', term: 'met' },
    ],
    ['who starts on the day before the winter term', { startOn: '2026-10-31' }, 'needs-a-person', { term: 'person' }],
    ['who starts on the last day of the winter term', { startOn: '2026-03-31' }, 'needs-a-person', { term: 'met' }],
    ['who starts on the day after it', { startOn: '2026-04-01' }, 'needs-a-person', { term: 'person' }],
    [
      'who has finished the master’s programme',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-07-15' }] },
      'not-eligible',
    ],
    [
      'whose programme ends on the last day of the internship',
      {
        startOn: '2026-11-01',
        studies: [
          { level: 'bachelor', status: 'graduated', endsOn: '2024-07-15' },
          { level: 'master', status: 'enrolled', endsOn: '2027-02-28' },
        ],
      },
      'not-eligible',
    ],
    [
      'whose programme ends a day later',
      {
        startOn: '2026-11-01',
        studies: [
          { level: 'bachelor', status: 'graduated', endsOn: '2024-07-15' },
          { level: 'master', status: 'enrolled', endsOn: '2027-03-01' },
        ],
      },
      'needs-a-person',
      { 'between-two-degrees': 'met' },
    ],
    ['of any age', { birthDate: '1966-01-01' }, 'needs-a-person', { age: 'met' }],
    ['who speaks no English', { languages: [{ code: 'fr', level: 'C2' }] }, 'not-eligible'],
  ],
  'eu-blue-book': [
    ['with a degree, for five months from 1 October', { startOn: '2026-10-01', months: 5 }, 'eligible'],
    ['who starts on 1 March', { startOn: '2026-03-01', months: 5 }, 'eligible'],
    ['who starts on 30 September', { startOn: '2026-09-30', months: 5 }, 'not-eligible'],
    ['who starts on 2 October', { startOn: '2026-10-02', months: 5 }, 'not-eligible'],
    ['for four months', { startOn: '2026-10-01', months: 4 }, 'not-eligible'],
    ['for six months', { startOn: '2026-10-01', months: 6 }, 'not-eligible'],
    [
      'who studies and holds no degree yet',
      { startOn: '2026-10-01', months: 5, studies: [{ level: 'bachelor', status: 'enrolled', endsOn: '2026-07-15' }] },
      'not-eligible',
    ],
    [
      'whose degree is twenty years old',
      { startOn: '2026-10-01', months: 5, studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2006-07-15' }] },
      'eligible',
    ],
    [
      'who worked 42 days in bodies of the Union',
      {
        startOn: '2026-10-01',
        months: 5,
        formerService: [{ kind: 'employment', from: '2025-01-01', to: '2025-02-11' }],
      },
      'eligible',
    ],
    [
      'who worked 43 days in them, in two stays',
      {
        startOn: '2026-10-01',
        months: 5,
        formerService: [
          { kind: 'employment', from: '2025-01-01', to: '2025-02-11' },
          { kind: 'volunteering', from: '2025-06-01', to: '2025-06-01' },
        ],
      },
      'not-eligible',
    ],
    [
      'who speaks two languages of the Union, none of them English, French or German',
      {
        startOn: '2026-10-01',
        months: 5,
        languages: [
          { code: 'it', level: 'C2' },
          { code: 'es', level: 'C1' },
        ],
      },
      'not-eligible',
    ],
    [
      'who speaks one language of the Union',
      { startOn: '2026-10-01', months: 5, languages: [{ code: 'en', level: 'C2' }] },
      'not-eligible',
    ],
  ],
  icc: [
    ['with a degree and all papers', {}, 'eligible'],
    [
      'whose cover letter has 401 words',
      { documents: somebody.facts.documents?.with(2, { document: 'cover-letter', words: 401 }) ?? [] },
      'not-eligible',
    ],
    [
      'whose essay has 751 words',
      { documents: somebody.facts.documents?.with(3, { document: 'essay', words: 751 }) ?? [] },
      'not-eligible',
    ],
    ['in the middle of the studies', firstYear, 'needs-a-person', { situation: 'person' }],
    ['who neither studies nor holds a degree', notStudying, 'not-eligible'],
    ['for two months', { months: 2 }, 'not-eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
  ],
  'ifad-2013': [
    ['who studies, for four months', {}, 'eligible'],
    [
      'who has graduated and studies no more',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2025-07-15' }] },
      'not-eligible',
    ],
    ['for six months', { months: 6 }, 'eligible'],
    ['for seven months', { months: 7 }, 'not-eligible'],
    ['without the form', { documents: [{ document: 'cv' }] }, 'not-eligible'],
  ],
  'unu-inweh': [
    [
      'who graduated two years before the first day',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-05-01' }] },
      'eligible',
    ],
    [
      'who graduated a day earlier',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-04-30' }] },
      'needs-a-person',
    ],
    [
      'who graduated two years and a day before the application',
      { studies: [{ level: 'master', status: 'graduated', endsOn: '2024-01-09' }] },
      'not-eligible',
    ],
    [
      'whose husband works at the institute',
      { ...spouseBeside, studies: [{ level: 'master', status: 'graduated', endsOn: '2025-05-01' }] },
      'not-eligible',
    ],
    [
      'whose husband works at another institute',
      { ...spouseElsewhere, studies: [{ level: 'master', status: 'graduated', endsOn: '2025-05-01' }] },
      'eligible',
    ],
    [
      'for twelve months, since only the shortest stay is named',
      { months: 12, studies: [{ level: 'master', status: 'graduated', endsOn: '2025-05-01' }] },
      'eligible',
    ],
    ['for two months', { months: 2 }, 'not-eligible'],
    ['who was an intern there before', internBefore, 'not-eligible'],
  ],
  oas: [
    [
      'from a member, apart from grades and the fixed dates',
      { nationalities: ['CL'] },
      'needs-a-person',
      { situation: 'met', 'member-state': 'met', documents: 'met' },
    ],
    ['from a country that is no member', {}, 'not-eligible'],
    [
      'from a country whose standing is disputed',
      { nationalities: ['VE'] },
      'needs-a-person',
      { 'member-state': 'person' },
    ],
    ['who has applied once before', { nationalities: ['CL'], formerApplications: { ever: 1 } }, 'not-eligible'],
    [
      'with two years of a first degree done',
      { nationalities: ['CL'], studies: [{ level: 'bachelor', status: 'enrolled', yearsCompleted: 2 }] },
      'needs-a-person',
      { situation: 'met' },
    ],
    ['with one year done', { nationalities: ['CL'], ...firstYear }, 'not-eligible'],
    [
      'who graduated, recently or not',
      { nationalities: ['CL'], studies: [{ level: 'bachelor', status: 'graduated', endsOn: '2025-07-15' }] },
      'needs-a-person',
      { situation: 'person' },
    ],
    [
      'who speaks one of the four languages',
      { nationalities: ['CL'], languages: [{ code: 'es', level: 'C2' }] },
      'not-eligible',
    ],
    [
      'with one recommendation',
      {
        nationalities: ['CL'],
        documents: [{ document: 'cover-letter' }, { document: 'cv' }, { document: 'recommendation' }],
      },
      'not-eligible',
    ],
  ],
}
