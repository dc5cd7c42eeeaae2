import { type RuleName, ruleNames } from './names.ts'
import { type Entry, entry } from './rule.ts'
import { age, ageParameters } from './rules/age.ts'
import { interest, mandatoryInternship, noParameters, scholarship } from './rules/declarations.ts'
import { duration, durationParameters } from './rules/duration.ts'
import { experience, experienceParameters } from './rules/experience.ts'
import { graduation, graduationParameters } from './rules/graduation.ts'
import { judgement, judgementParameters } from './rules/judgement.ts'
import { languages, languagesParameters } from './rules/languages.ts'
import { sponsorship, sponsorshipParameters } from './rules/sponsorship.ts'
import { studies, studiesParameters } from './rules/studies.ts'

/** Every rule that a policy may name. Closed: a policy that names another is refused. */
export const catalogue: Readonly<Record<RuleName, Entry>> = {
  age: entry(ageParameters, age),
  studies: entry(studiesParameters, studies),
  graduation: entry(graduationParameters, graduation),
  languages: entry(languagesParameters, languages),
  sponsorship: entry(sponsorshipParameters, sponsorship),
  interest: entry(noParameters, interest),
  scholarship: entry(noParameters, scholarship),
  'mandatory-internship': entry(noParameters, mandatoryInternship),
  experience: entry(experienceParameters, experience),
  duration: entry(durationParameters, duration),
  judgement: entry(judgementParameters, judgement),
}

export function isRuleName(name: string): name is RuleName {
  return (ruleNames as readonly string[]).includes(name)
}
