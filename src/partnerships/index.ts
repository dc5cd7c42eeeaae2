export { factInWords as agreementFactInWords, nameOfFact as nameOfAgreementFact } from './facts-in-words.ts'
export { partnershipPaths } from './paths.ts'
export { partnershipRoutes } from './routes.ts'
export { mayOpenStudents, mayReadPartnerships } from './rules.ts'
