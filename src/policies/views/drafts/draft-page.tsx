import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  ButtonLink,
  DataTable,
  Facts,
  Heading,
  Success,
  Tag,
  Warning,
  type Fact,
} from '../../../ui/index.ts'
import type { NodeTold } from '../../outline.ts'
import { conditionAnchor, policyPaths } from '../../paths.ts'
import { policyMessages } from '../messages.ts'
import { changing } from './changing.tsx'
import { draftMessages } from './messages.ts'
import { WrittenIn } from './written-in.tsx'
import { TermsSection, type TermsTold } from './terms/terms-section.tsx'

export type SourceTold = {
  readonly key: string
  readonly document: string
  readonly year: string
  readonly address: string | null
}

export type DraftView = {
  readonly language: Language
  readonly id: number
  readonly title: string
  readonly basedOn: string
  readonly facts: readonly Fact[]
  /** What keeps it from being published, each with the page on which it is mended. */
  readonly problems: readonly { readonly text: string; readonly href: string }[]
  readonly sources: readonly SourceTold[]
  readonly conditions: readonly NodeTold[]
  /** The place of the condition that was just moved there; null where none was. */
  readonly moved: string | null
  readonly terms: TermsTold
  /** Null where it may be changed no more: what became of it, and where its version is. */
  readonly past: { readonly said: string; readonly href: string | null } | null
  /** For those who write versions. */
  readonly mayWrite: boolean
  readonly historyHref: string | null
  readonly besideHref: string | null
  readonly tryHref: string | null
}

/** A draft whole: what is unfinished, every condition in words, and what can be done with it. */
export function draftPage(view: DraftView): PageContent {
  const { language, title, basedOn, facts, past } = view
  const say = draftMessages[language]
  return {
    title,
    section: 'policies',
    wide: true,
    main: (
      <>
        <BackLink href={policyPaths.list(language)} language={language} label={policyMessages[language].version.back} />
        <p>
          <Tag tone={past === null ? 'wait' : 'plain'}>{say.one.tag}</Tag>
        </p>
        <Heading lede={<bdi>{say.one.lede(basedOn)}</bdi>}>{title}</Heading>
        {past !== null && <Past language={language} past={past} />}
        {past === null && <Problems {...view} />}
        <h2>{say.one.about}</h2>
        <Facts items={facts} />
        {isOpen(view) && (
          <p>
            <a href={policyPaths.about(language, view.id)}>{changing(say.one.change, say.one.about)}</a>
          </p>
        )}
        <Sources {...view} />
        <Conditions {...view} />
        <TermsSection language={language} id={view.id} terms={view.terms} isOpen={isOpen(view)} />
        <Next {...view} />
      </>
    ),
  }
}

function isOpen({ past, mayWrite }: DraftView): boolean {
  return past === null && mayWrite
}

function Past({ language, past }: { language: Language; past: NonNullable<DraftView['past']> }): VNode {
  return (
    <Warning>
      <p>
        {past.said} {past.href !== null && <a href={past.href}>{draftMessages[language].state.seeVersion}</a>}
      </p>
    </Warning>
  )
}

function Problems({ language, problems, mayWrite }: DraftView): VNode | null {
  const { one: say } = draftMessages[language]
  if (problems.length === 0) return null
  return (
    <Warning>
      <h2>{say.open}</h2>
      <p>{say.openLede}</p>
      <Bullets items={problems.map(({ text, href }) => (mayWrite ? <a href={href}>{text}</a> : text))} />
    </Warning>
  )
}

function Sources(view: DraftView): VNode {
  const { language, id, sources } = view
  const { one: say, source } = draftMessages[language]
  const open = isOpen(view)
  return (
    <>
      <h2>{say.sources}</h2>
      <p>{say.sourcesLede}</p>
      {sources.length > 0 && (
        <DataTable
          caption={say.sources}
          isUnderHeading
          columns={[
            source.labels.document,
            source.labels.year,
            source.labels.address,
            ...(open ? [say.change] : []),
          ].map(label => ({ label }))}
          rows={sources.map(({ key, document, year, address }) => [
            <span dir="auto">{document === '' ? key : document}</span>,
            year,
            address ?? '',
            ...(open
              ? [<a href={policyPaths.source(language, id, key)}>{changing(say.change, document || key)}</a>]
              : []),
          ])}
        />
      )}
      {open && (
        <p>
          <a href={policyPaths.newSource(language, id)}>{say.addSource}</a>
        </p>
      )}
    </>
  )
}

function Conditions(view: DraftView): VNode {
  const { language, id, conditions } = view
  const { one: say } = draftMessages[language]
  const { columns, must, preferred, conditionsLede } = policyMessages[language].version
  const open = isOpen(view)
  return (
    <>
      <h2>{say.conditions}</h2>
      <p>{conditions.length === 0 ? say.noConditions : conditionsLede}</p>
      {conditions.length > 0 && (
        <DataTable
          caption={say.conditions}
          isUnderHeading
          columns={[
            { label: columns.title },
            { label: columns.asks, isBroad: true },
            { label: columns.weight },
            { label: columns.source },
          ]}
          rows={conditions.map(node => [
            <div id={conditionAnchor(node.path)}>
              {node.title}
              {open && (
                <>
                  <br />
                  <ChangeLink {...{ view, node }} />
                </>
              )}
            </div>,
            <Asks {...{ view, node }} />,
            node.isPreferred ? preferred : must,
            <WrittenIn language={language} source={node.source} />,
          ])}
        />
      )}
      {open && (
        <p>
          <a href={policyPaths.newCondition(language, id, '')}>{say.addCondition}</a>
        </p>
      )}
    </>
  )
}

type Shown = { readonly view: DraftView; readonly node: NodeTold }

/** What a condition asks and, of a group, what is in it, each with its way to the form. */
function Asks({ view, node }: Shown): VNode {
  const { language, id } = view
  const { one: say } = draftMessages[language]
  return (
    <>
      {view.moved === node.path && (
        <Success>
          <p>{say.moved}</p>
        </Success>
      )}
      {node.sentence ?? <em>{say.notYet}</em>}
      {node.parts.length > 0 && (
        <ul>
          {node.parts.map(part => (
            <li id={conditionAnchor(part.path)}>
              <Asks view={view} node={part} /> <Written {...{ view, node: part }} />
            </li>
          ))}
        </ul>
      )}
      {node.isGroup && isOpen(view) && (
        <p>
          <a href={policyPaths.newCondition(language, id, node.path)}>{say.addToGroup}</a>
        </p>
      )}
    </>
  )
}

function Written({ view, node }: Shown): VNode {
  return (
    <>
      <span class="small soft">
        <WrittenIn language={view.language} source={node.source} />
      </span>{' '}
      {isOpen(view) && <ChangeLink {...{ view, node }} />}
    </>
  )
}

function ChangeLink({ view, node }: Shown): VNode {
  const { language, id } = view
  const href = policyPaths.condition(language, id, node.path)
  return <a href={href}>{changing(draftMessages[language].one.change, node.title)}</a>
}

/** What can be done with it, the main thing first. */
function Next(view: DraftView): VNode {
  const { language, id, problems, historyHref, besideHref, tryHref } = view
  const { one: say } = draftMessages[language]
  const open = isOpen(view)
  const links: ComponentChildren[] = [
    besideHref !== null && <a href={besideHref}>{say.beside}</a>,
    open && problems.length === 0 && tryHref !== null && <a href={tryHref}>{say.try}</a>,
    historyHref !== null && <a href={historyHref}>{say.history}</a>,
    open && <a href={policyPaths.discarding(language, id)}>{say.discard}</a>,
  ].filter(link => link !== false)
  return (
    <>
      <h2>{say.next}</h2>
      {open && problems.length === 0 && (
        <p>
          <ButtonLink href={policyPaths.publication(language, id)}>{say.publish}</ButtonLink>
        </p>
      )}
      <Bullets items={links} />
    </>
  )
}
