export { cancelPlacement, endEarly, type EndedBy, type EndRefusal } from './actions/end.ts'
export { lockPlacement, lockPlacementOf, movePlacement } from './actions/move.ts'
export { openPlacement } from './actions/open-placement.ts'
export { withdrawIntern } from './actions/withdraw.ts'
export { placementFactsQueue, type FactsOf } from './facts-queue.ts'
export { placementPage, toneOf } from './frame.ts'
export { placementMessages } from './messages.ts'
export { placementPaths } from './paths.ts'
export { placementStateLabels } from './state-labels.ts'
export {
  agreementMonths,
  placementOf,
  placementsOfPerson,
  servedBy,
  type EmergencyContact,
  type Placement,
  type Supervisor,
} from './queries.ts'
export {
  checkInPlan,
  isOwnPlacement,
  lastDayAfter,
  longestMonths,
  mayCoordinate,
  mayManagePlacement,
  mayReadPlacement,
  maySupervise,
  worksWithPlacements,
  type Permitted,
} from './rules.ts'
export { finalStates, isFinal, next, states, underway, type Event, type State } from './states.ts'
