export { assessAgain, assessAndStore, type ToAssess } from './actions/assess-and-store.ts'
export { lockApplication, moveApplication, type LockedApplication } from './actions/move.ts'
export { challengedBy, type Challenged } from './challenged.ts'
export { assessedUnder, type Assessed } from './assessed.ts'
export { titleOfFinding } from './finding-title.ts'
export { tellFindings, type FindingsTold, type Reader } from './findings.ts'
export { profileTold, type ProfileTold } from './changed.tsx'
export { stateLabels } from './labels.ts'
export { applicationPaths } from './paths.ts'
export { studentsOfPartners, studentsPerPage, type StudentFilter, type StudentState } from './queries/students.ts'
export { checkedProfileOf, type CheckedFact, type CheckedProfile, type FactCheck } from './queries/fact-checks.ts'
export { assessmentsOf, latestAssessment } from './queries/latest-assessment.ts'
export { factsRead } from './facts-read.ts'
export { applicationRoutes } from './routes.ts'
export {
  finalStates,
  inSelection,
  isFinal,
  next,
  states,
  unanswered,
  unreleased,
  type Event,
  type State,
} from './states.ts'
export { findingsNode, FindingsView, type FindingsViewProps } from './views/findings/findings-view.tsx'
