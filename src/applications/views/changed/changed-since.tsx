import type { VNode } from 'preact'

import { formatList } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { Details, Facts, Inset } from '../../../ui/index.ts'
import { changedMessages } from './words.ts'

type ChangedSection = {
  readonly title: string
  readonly isOfRules: boolean
  readonly before: readonly ChangedRow[]
  readonly after: readonly ChangedRow[]
}
type ChangedRow = { readonly term: string; readonly detail: string }

export type ChangedSinceProps = {
  readonly language: Language
  readonly reader: 'officer' | 'applicant'
  readonly changes: readonly ChangedSection[]
  /** The day of the profile that was sent, in words. */
  readonly sentOn: string
  /** What the rules would say today, where that differs, as a sentence; null where they say the same. */
  readonly verdict: string | null
}

/** What a person changed in the profile after sending: first the sentence, then each part as it was and as it is. */
export function ChangedSince({ language, reader, changes, sentOn, verdict }: ChangedSinceProps): VNode {
  const say = changedMessages[language]
  const names = formatList(
    language,
    changes.map(({ title }) => title),
  )
  return (
    <Inset>
      <p>
        <strong>{say[reader].title}</strong>
      </p>
      <p>{reader === 'officer' ? say.officer.lede(names, sentOn) : say.applicant.lede(names)}</p>
      {reader === 'officer' && changes.some(({ isOfRules }) => isOfRules) && (
        <p>{verdict === null ? say.officer.sameVerdict : say.officer.verdict(verdict)}</p>
      )}
      {changes.map(change => (
        <Details summary={change.isOfRules && reader === 'officer' ? `${change.title} (${say.ofRules})` : change.title}>
          <Side title={say.before} rows={change.before} nothing={say.nothing} />
          <Side title={say.after} rows={change.after} nothing={say.nothing} />
        </Details>
      ))}
    </Inset>
  )
}

function Side({ title, rows, nothing }: { title: string; rows: readonly ChangedRow[]; nothing: string }): VNode {
  return (
    <>
      <p>
        <strong>{title}</strong>
      </p>
      {rows.length === 0 ? <p class="soft">{nothing}</p> : <Facts items={rows} />}
    </>
  )
}
