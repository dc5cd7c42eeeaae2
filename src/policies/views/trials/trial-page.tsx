import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, DataTable, Facts, Heading, Inset, Pagination, type Fact } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { trialMessages } from './messages.ts'

const secondsBetweenLooks = 2

type Running = {
  readonly language: Language
  readonly id: number
  readonly policy: string
  readonly done: number
  readonly of: number
}

/** How far a trial is. */
export function runningPage({ language, id, policy, done, of }: Running): PageContent {
  const { one: say } = trialMessages[language]
  return {
    title: say.trying(policy),
    section: 'policies',
    refreshAfterSeconds: secondsBetweenLooks,
    main: (
      <div class="narrow-page">
        <BackLink href={policyPaths.trials(language)} language={language} label={say.back} />
        <Heading lede={say.progressLede}>{say.trying(policy)}</Heading>
        <p>
          <label for="progress">{say.progress(Math.floor((100 * done) / Math.max(of, 1)))}</label>
        </p>
        <p>
          <progress id="progress" max={Math.max(of, 1)} value={done} />
        </p>
        <p>
          <a href={policyPaths.trial(language, id)}>{say.lookAgain}</a>
        </p>
      </div>
    ),
  }
}

/** A table of numbers: what each row is, then its numbers as they are written. */
export type NumbersTold = {
  readonly title: string
  readonly lede?: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Said where there is no row. */
  readonly empty?: string
}

export type WhoTold = {
  /** Null where the reader may not open the case. */
  readonly href: string | null
  readonly reference: string
  readonly name: string
  readonly office: string
  readonly change: string
  /** What was found and what the version finds; null where the reader may not open it, or it was not kept. */
  readonly findingsHref: string | null
  readonly because: string
}

export type TrialView = {
  readonly language: Language
  readonly id: number
  readonly policy: string
  readonly finding: string
  readonly facts: readonly Fact[]
  readonly numbers: readonly NumbersTold[]
  readonly who: readonly WhoTold[]
  readonly whoCount: string
  readonly page: number
  readonly pages: number
}

/** What a version would have changed: how many, by what, and who. */
export function trialPage(view: TrialView): PageContent {
  const { language, policy, finding, facts, numbers } = view
  const { one: say } = trialMessages[language]
  return {
    title: say.heading(policy),
    section: 'policies',
    wide: true,
    main: (
      <>
        <BackLink href={policyPaths.trials(language)} language={language} label={say.back} />
        <Heading lede={finding}>{say.heading(policy)}</Heading>
        <Inset>
          <p>{say.untouched}</p>
        </Inset>
        <Facts items={facts} />
        {numbers.map(table => (
          <Numbers {...table} />
        ))}
        <Who {...view} />
      </>
    ),
  }
}

function Numbers({ title, lede, columns, rows, empty }: NumbersTold): VNode {
  return (
    <>
      <h2>{title}</h2>
      {lede !== undefined && <p>{lede}</p>}
      {rows.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <DataTable
          caption={title}
          isUnderHeading
          columns={columns.map((label, index) => (index === 0 ? { label } : { label, isNumber: true }))}
          rows={rows.map(([name, ...counts]) => [<span dir="auto">{name}</span>, ...counts])}
        />
      )}
    </>
  )
}

function Who({ language, id, who, whoCount, page, pages }: TrialView): VNode {
  const { one: say } = trialMessages[language]
  return (
    <>
      <h2 id="who">{say.who}</h2>
      {who.length === 0 ? (
        <p>{say.nobody}</p>
      ) : (
        <DataTable
          caption={whoCount}
          columns={[say.person, say.group.office, say.change, say.because].map(label => ({ label }))}
          rows={who.map(row => [
            <Application {...row} />,
            <span dir="auto">{row.office}</span>,
            row.findingsHref === null ? row.change : <a href={row.findingsHref}>{row.change}</a>,
            row.because,
          ])}
        />
      )}
      <Pagination
        language={language}
        page={page}
        pages={pages}
        href={number => `${policyPaths.trial(language, id)}?page=${number}#who`}
      />
    </>
  )
}

function Application({ href, reference, name }: WhoTold): VNode {
  const label: ComponentChildren = <bdi>{name}</bdi>
  return (
    <>
      {href === null ? label : <a href={href}>{label}</a>}
      <br />
      <span class="soft small">{reference}</span>
    </>
  )
}
