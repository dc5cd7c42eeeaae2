import type { VNode } from 'preact'

import { documentPaths } from '../documents/index.ts'
import { verdictText } from '../eligibility/index.ts'
import { formatDayIn, formatList } from '../platform/i18n/format.ts'
import type { ReadTx } from '../platform/db/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { profileOf, profileSummaryRows, type SummaryGroup } from '../profile/index.ts'
import { dayOfInstant } from '../platform/days/index.ts'
import { changedSince, type ChangedSince as Changed } from './queries/sent-profile.ts'
import { ChangedSince } from './views/changed/changed-since.tsx'
import { changedMessages } from './views/changed/words.ts'

/** The profile of an application in the words of one language, as an office or its person reads it: what was sent comes first. */
export type ProfileTold = {
  readonly groups: readonly SummaryGroup[]
  /** False where the profile of today stands for one that was not kept. */
  readonly isKept: boolean
  /** Says of which moment it is. */
  readonly heading: string
  /** Null where no CV was kept. */
  readonly cv: { readonly href: string; readonly label: string } | null
  /** Null where nothing changed since. */
  readonly changed: VNode | null
  /** One line for a summary: what changed, or that nothing did. */
  readonly line: string
}

type Of = { readonly applicationId: number; readonly personId: number }

/** What an application is judged on, and what its person changed since; of one whose profile was not kept, that of today. */
export async function profileTold(
  tx: ReadTx,
  { language, reader }: { readonly language: Language; readonly reader: 'officer' | 'applicant' },
  of: Of,
): Promise<ProfileTold> {
  const changed = await changedSince(tx, language, of)
  const say = changedMessages[language]
  if (changed === null) {
    const groups = filled(profileSummaryRows(language, await profileOf(tx, of.personId)))
    return { groups, isKept: false, heading: say.officer.notKept, cv: null, changed: null, line: say.officer.notKept }
  }
  const { sent, changes } = changed
  const { cvDocumentId: cv } = sent
  const names = formatList(
    language,
    changes.map(({ title }) => title),
  )
  return {
    groups: filled(profileSummaryRows(language, sent.profile, dayOfInstant(sent.at))),
    isKept: true,
    heading: say[reader].asSent(formatDayIn(language, sent.at, 'UTC')),
    cv: cv === null ? null : { href: documentPaths.open(language, cv), label: say[reader].cv },
    changed: changes.length === 0 ? null : changedNode(language, reader, changed),
    line: changes.length === 0 ? say.officer.none : say.officer.line(names),
  }
}

function filled(groups: readonly SummaryGroup[]): SummaryGroup[] {
  return groups.filter(({ rows }) => rows.length > 0)
}

function changedNode(
  language: Language,
  reader: 'officer' | 'applicant',
  { sent, changes, verdictNow }: Changed,
): VNode {
  const verdict = verdictNow === null ? null : verdictText(verdictNow, language)
  const sentOn = formatDayIn(language, sent.at, 'UTC')
  return ChangedSince({ language, reader, changes, sentOn, verdict })
}
