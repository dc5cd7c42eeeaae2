export { lockApplication, moveApplication, type LockedApplication } from './actions/move.ts'
export { finalStates, inSelection, isFinal, next, states, type Event, type State } from './states.ts'
