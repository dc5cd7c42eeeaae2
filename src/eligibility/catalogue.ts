import { type RuleName, ruleNames } from './names.ts'
import { type Entry, entry } from './rule.ts'
import { age, ageParameters } from './rules/age.ts'
import { interest, mandatoryInternship, noParameters, scholarship } from './rules/declarations.ts'
import { coolingOff, coolingOffParameters } from './rules/cooling-off.ts'
import { documents, documentsParameters } from './rules/documents.ts'
import { duration, durationGiven, durationParameters } from './rules/duration.ts'
import { enrolment, enrolmentParameters } from './rules/enrolment.ts'
import { experience, experienceParameters } from './rules/experience.ts'
import { formerApplication, formerApplicationParameters } from './rules/former-application.ts'
import { formerService, formerServiceParameters } from './rules/former-service.ts'
import { graduation, graduationGiven, graduationParameters } from './rules/graduation.ts'
import { judgement, judgementParameters } from './rules/judgement.ts'
import { languages, languagesGiven, languagesParameters } from './rules/languages.ts'
import { nationality, nationalityParameters } from './rules/nationality.ts'
import { relatives, relativesParameters } from './rules/relatives.ts'
import { residence, residenceParameters } from './rules/residence.ts'
import { returnToStudies, returnToStudiesParameters } from './rules/return-to-studies.ts'
import { sponsorship, sponsorshipGiven, sponsorshipParameters } from './rules/sponsorship.ts'
import { startDay, startDayParameters } from './rules/start-day.ts'
import { startTerms, startTermsParameters } from './rules/start-terms.ts'
import { studies, studiesGiven, studiesParameters } from './rules/studies.ts'

/** Every rule that a policy may name. Closed: a policy that names another is refused. */
export const catalogue: Readonly<Record<RuleName, Entry>> = {
  age: entry(ageParameters, age),
  studies: entry(studiesParameters, studies, studiesGiven),
  graduation: entry(graduationParameters, graduation, graduationGiven),
  languages: entry(languagesParameters, languages, languagesGiven),
  sponsorship: entry(sponsorshipParameters, sponsorship, sponsorshipGiven),
  interest: entry(noParameters, interest),
  scholarship: entry(noParameters, scholarship),
  'mandatory-internship': entry(noParameters, mandatoryInternship),
  experience: entry(experienceParameters, experience),
  duration: entry(durationParameters, duration, durationGiven),
  enrolment: entry(enrolmentParameters, enrolment),
  'return-to-studies': entry(returnToStudiesParameters, returnToStudies),
  nationality: entry(nationalityParameters, nationality),
  residence: entry(residenceParameters, residence),
  relatives: entry(relativesParameters, relatives),
  'former-service': entry(formerServiceParameters, formerService),
  'cooling-off': entry(coolingOffParameters, coolingOff),
  'former-application': entry(formerApplicationParameters, formerApplication),
  documents: entry(documentsParameters, documents),
  'start-day': entry(startDayParameters, startDay),
  'start-terms': entry(startTermsParameters, startTerms),
  judgement: entry(judgementParameters, judgement),
}

export function isRuleName(name: string): name is RuleName {
  return (ruleNames as readonly string[]).includes(name)
}
