import type { State as ApplicationState } from '../../applications/index.ts'
import type { State as PlacementState } from '../../placements/index.ts'

/** The coordinator's list: states as they read to a university, not to those who select. */
export const en = {
  parts: 'Your students',
  applications: 'Applications',
  placements: 'Placements',
  search: 'Name or notice',
  searchPlacements: 'Name or office',
  round: 'Round',
  anyRound: 'Any round',
  state: 'Where it stands',
  anyState: 'Anywhere',
  all: 'See all',
  nothingFound: 'No student matches. Take a word or a filter away.',
  found: (n: number): string => (n === 1 ? '1 student found' : `${n} students found`),
  applicationStates: {
    draft: 'Not sent yet',
    submitted: 'Not released yet',
    released: 'With the organisation',
    screening: 'Being checked against the rules',
    shortlisted: 'On the short list',
    interview: 'Invited to an interview',
    recommended: 'Being decided',
    offered: 'Has an offer to answer',
    accepted: 'Has accepted the offer',
    placed: 'Has an internship',
    withdrawn: 'Withdrawn by the student',
    'not-eligible': 'Closed: a rule is not met',
    'not-selected': 'Not selected',
    reserve: 'On the waiting list',
    'offer-declined': 'Offer declined by the student',
    'offer-expired': 'Offer not answered in time',
    'offer-withdrawn': 'Offer withdrawn by the organisation',
  } satisfies Record<ApplicationState, string>,
  placementStates: {
    agreed: 'Agreed, papers to come',
    clearance: 'Papers being gathered',
    cleared: 'Ready to start',
    active: 'At the office',
    extended: 'At the office, extended',
    postponed: 'Start postponed',
    completed: 'Completed',
    'ended-early': 'Ended early',
    cancelled: 'Cancelled',
  } satisfies Record<PlacementState, string>,
}
export type StudentMessages = typeof en
