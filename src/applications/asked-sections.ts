import type { SectionName } from '../profile/index.ts'
import type { Assessed } from './assessed.ts'

type Asked = Assessed['assessment']['missing'][number]
type Place = SectionName | 'dates' | 'documents'

/**
 * Where each fact that a rule still asks for is answered: a section of the profile, or a step of the application; null
 * for what the office knows and no form asks.
 */
const sectionOf: Readonly<Record<Asked, Place | null>> = {
  birthDate: 'identity',
  nationalities: 'identity',
  languages: 'languages',
  studies: 'studies',
  relevantExperienceMonths: 'experience',
  relevantInterest: 'interests',
  scholarship: 'sponsorship',
  internshipMandatory: 'sponsorship',
  sponsor: 'sponsorship',
  relatives: 'relatives',
  residence: 'identity',
  formerService: 'service',
  formerApplications: null,
  documents: 'documents',
  hostCountry: null,
  startOn: 'dates',
  months: 'dates',
}

/** The places to go to, each once, in the order in which the rules ask. */
export function sectionsAsked(missing: readonly Asked[]): readonly Place[] {
  return [...new Set(missing.map(key => sectionOf[key]))].filter(section => section !== null)
}
