export { factsFrom } from './facts.ts'
export { profilePaths } from './paths.ts'
export { profileOf } from './queries.ts'
export { missingSections, profileSections, type Profile, type SectionName } from './sections.ts'
