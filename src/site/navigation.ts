import { administrationPaths, mayAdminister } from '../administration/index.ts'
import { clearancePaths, worksWithClearance } from '../clearance/index.ts'
import { applicationPaths } from '../applications/index.ts'
import { fundPaths, mayOpenFunds } from '../funds/index.ts'
import { mayWorkOnNotices, noticePaths } from '../notices/index.ts'
import { mayOpenStudents, mayReadPartnerships, partnershipPaths } from '../partnerships/index.ts'
import type { Actor } from '../platform/actor/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { placementPaths, worksWithPlacements } from '../placements/index.ts'
import { mayReadPolicies, policyPaths } from '../policies/index.ts'
import { profilePaths } from '../profile/index.ts'
import { mayOpenWork, selectionPaths } from '../selection/index.ts'
import type { NavItem } from '../ui/index.ts'
import { sitePaths } from './paths.ts'
import { siteMessages } from './messages.ts'
import type { SiteMessages } from './messages.en.ts'

type Entry = {
  readonly key: keyof SiteMessages['nav']
  readonly href: (language: Language) => string
  readonly for: (actor: Actor) => boolean
}

/** The entries of the header, in order; each is shown to those for whom its first page opens. */
const entries: readonly Entry[] = [
  { key: 'notices', href: noticePaths.list, for: anyone },
  { key: 'check', href: noticePaths.whoMayApply, for: isOutside },
  { key: 'applications', href: applicationPaths.list, for: isApplicant },
  { key: 'profile', href: profilePaths.tasks, for: isApplicant },
  { key: 'placement', href: placementPaths.own, for: isIntern },
  { key: 'work', href: selectionPaths.work, for: mayOpenWork },
  { key: 'placements', href: placementPaths.list, for: worksWithPlacements },
  { key: 'placements', href: clearancePaths.board, for: judgesPapersAlone },
  { key: 'noticesAdmin', href: noticePaths.workList, for: mayWorkOnNotices },
  { key: 'partnerships', href: partnershipPaths.list, for: mayReadPartnerships },
  { key: 'students', href: partnershipPaths.students, for: mayOpenStudents },
  { key: 'funds', href: fundPaths.list, for: mayOpenFunds },
  { key: 'policies', href: policyPaths.list, for: mayReadPolicies },
  { key: 'administration', href: administrationPaths.people, for: mayAdminister },
]

function anyone(): boolean {
  return true
}

/** The medical officer: the board of papers, and no other page of placements. */
function judgesPapersAlone(actor: Actor): boolean {
  return worksWithClearance(actor) && !worksWithPlacements(actor)
}

/** Who has not come to work here: visitors and applicants. */
function isOutside(actor: Actor): boolean {
  return actor.kind !== 'person' || actor.grants.length === 0
}

/** Who has an account and no work here: an applicant, an intern, an alumna or alumnus. */
function isApplicant(actor: Actor): boolean {
  return actor.kind === 'person' && actor.grants.length === 0
}

function isIntern(actor: Actor): boolean {
  return isApplicant(actor) && actor.kind === 'person' && actor.isIntern === true
}

// The profile helps an application along; the notices and the check are everybody's. The rest is somebody's own work.
const aside: readonly Entry['key'][] = ['notices', 'check', 'profile']

/** Where a person's own work begins: the first page after signing in. An internship comes before the applications. */
export function startPathOf(actor: Actor, language: Language): string {
  if (isIntern(actor)) return placementPaths.own(language)
  const own = entries.find(entry => !aside.includes(entry.key) && entry.for(actor))
  return own?.href(language) ?? sitePaths.home(language)
}

export function navigationOf(actor: Actor, language: Language, section: string | undefined): NavItem[] {
  return entries
    .filter(entry => entry.for(actor))
    .map(({ key, href }) => ({
      href: href(language),
      label: siteMessages[language].nav[key],
      isCurrent: key === section,
    }))
}
