import type { VNode } from 'preact'

import type { PastEvent } from '../../../platform/history/index.ts'
import type { Ask, PageContent } from '../../../platform/http/index.ts'
import type { PlainDate } from '../../../platform/days/index.ts'
import { formatDay, formatInstant } from '../../../platform/i18n/format.ts'
import { languages, type Language } from '../../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../../platform/i18n/names.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Hidden,
  IdentityBar,
  Inset,
  Log,
  Success,
  Tag,
  Warning,
  type TagTone,
} from '../../../ui/index.ts'
import type { Change } from '../../corrections/changes.ts'
import { noticePaths } from '../../paths.ts'
import type { WorkNotice } from '../../queries/work.ts'
import type { Remark } from '../../remarks.ts'
import type { Obstacle } from '../../rules.ts'
import type { State } from '../../states.ts'
import { linesOf } from '../corrections.tsx'
import { noticeMessages } from '../words.ts'
import { workMessages } from './words.ts'

/** What happened, with the facts that it corrected. */
export type NoticeEvent = PastEvent & { readonly changes: readonly Change[] }

export type WorkNoticeView = {
  readonly notice: WorkNotice
  /** In the reader’s language. */
  readonly policyTitle: string
  readonly remarks: readonly Remark[]
  readonly history: readonly NoticeEvent[]
  readonly mayWrite: boolean
  /** What was just done, by the key of its sentence. */
  readonly done: 'saved' | 'publishedNow' | null
  /** The day since which nobody can apply, where the closing day has passed. */
  readonly since: PlainDate | null
  /** The page of the whole history, for those who may read it. */
  readonly historyHref: string | null
}

const tones: Record<State, TagTone> = {
  draft: 'wait',
  published: 'good',
  closed: 'plain',
  withdrawn: 'stop',
  discarded: 'plain',
}

export function titleOf(language: Language, { texts }: Pick<WorkNotice, 'texts'>): string {
  return texts[language]?.title ?? Object.values(texts)[0]?.title ?? workMessages[language].untitled
}

/** One notice as its office works on it: what it says, what is to be said of it, what happened to it. */
export function workNoticePage(ask: Ask, view: WorkNoticeView): PageContent {
  const { language } = ask
  const { notice, remarks, history, done } = view
  const messages = workMessages[language]
  const title = titleOf(language, notice)
  const reference = isPublic(notice) ? [notice.reference] : []
  return {
    title,
    section: 'noticesAdmin',
    wide: true,
    main: (
      <>
        <BackLink href={noticePaths.workList(language)} language={language} label={messages.list.title} />
        {done !== null && <Success>{messages.notice[done]}</Success>}
        <IdentityBar
          name={title}
          facts={[...reference, notice.officeName]}
          tag={<StateTag language={language} view={view} />}
        />
        <NextStep ask={ask} view={view} />
        <div class="grid">
          <div>
            <Texts ask={ask} view={view} />
            <h2>{messages.notice.remarks}</h2>
            <Remarks language={language} remarks={remarks} />
          </div>
          <aside aria-label={messages.editor.facts}>
            <WorkFacts language={language} notice={notice} policyTitle={view.policyTitle} />
          </aside>
        </div>
        <h2>{messages.notice.history}</h2>
        {view.historyHref !== null && (
          <p>
            <a href={view.historyHref}>{messages.notice.wholeHistory}</a>
          </p>
        )}
        <Log entries={history.toReversed().map(event => entryOf(language, event))} />
      </>
    ),
  }
}

function isPublic({ state }: WorkNotice): boolean {
  return state !== 'draft' && state !== 'discarded'
}

/** The state as it is on this day: after its closing day a notice takes no applications, though nobody closed it. */
function StateTag({ language, view }: { language: Language; view: WorkNoticeView }): VNode {
  const { notice, since } = view
  const { state } = notice
  if (since !== null)
    return <Tag tone={tones.closed}>{workMessages[language].list.closedSince(formatDay(language, since))}</Tag>
  const word = noticeMessages[language].state[state]
  return <Tag tone={tones[state]}>{state === 'draft' ? workMessages[language].draft(notice.id) : word}</Tag>
}

function NextStep({ ask: { language }, view }: { ask: Ask; view: WorkNoticeView }): VNode {
  const { notice, mayWrite } = view
  const { notice: messages } = workMessages[language]
  const link = (href: string, label: string): VNode => (
    <ButtonLink href={href} kind="quiet">
      {label}
    </ButtonLink>
  )
  const { id, state } = notice
  return (
    <ButtonRow>
      {mayWrite && state === 'draft' && (
        <ButtonLink href={noticePaths.publication(language, id)}>{messages.publish}</ButtonLink>
      )}
      {mayWrite && state === 'draft' && link(noticePaths.facts(language, id), messages.factsChange)}
      {isPublic(notice)
        ? link(noticePaths.notice(language, id), messages.public)
        : link(noticePaths.preview(language, id), messages.preview)}
      {mayWrite && state === 'draft' && link(noticePaths.discarding(language, id), messages.discard)}
      {mayWrite && state === 'published' && link(noticePaths.corrections(language, id), messages.correct)}
      {mayWrite && state === 'published' && link(noticePaths.closing(language, id), messages.close)}
      {mayWrite &&
        (state === 'published' || state === 'closed') &&
        link(noticePaths.withdrawal(language, id), messages.withdraw)}
    </ButtonRow>
  )
}

function Texts({ ask: { language }, view }: { ask: Ask; view: WorkNoticeView }): VNode {
  const { notice, mayWrite } = view
  const { notice: messages } = workMessages[language]
  const isOpen = mayWrite && (notice.state === 'draft' || notice.state === 'published')
  return (
    <>
      <h2>{messages.texts}</h2>
      <ul>
        {languages.map(code => {
          const text = notice.texts[code]
          const name = nameOfLanguage(language, code)
          if (text === undefined && !isOpen) return null
          return (
            <li>
              {text !== undefined && (
                <>
                  <span lang={code} dir="auto">
                    {text.title}
                  </span>{' '}
                  ·{' '}
                </>
              )}
              {isOpen ? (
                <a href={noticePaths.text(language, notice.id, code)}>
                  {text === undefined ? messages.textAdd(name) : messages.textChange(name)}
                </a>
              ) : (
                name
              )}
            </li>
          )
        })}
      </ul>
    </>
  )
}

export function Remarks({ language, remarks }: { language: Language; remarks: readonly Remark[] }): VNode {
  if (remarks.length === 0) return <p>{workMessages[language].notice.noRemarks}</p>
  return <Bullets items={remarks.map(({ explanation }) => explanation[language])} />
}

type FactsOf = { language: Language; notice: WorkNotice; policyTitle: string }

function WorkFacts({ language, notice, policyTitle }: FactsOf): VNode {
  const { notice: said, months, allowance } = noticeMessages[language]
  const day = (iso: string | null): string => (iso === null ? '–' : formatDay(language, iso))
  return (
    <Facts
      items={[
        { term: said.published, detail: day(notice.publishedOn) },
        { term: said.closes, detail: day(notice.closesOn) },
        { term: said.hears, detail: day(notice.answerBy) },
        { term: said.starts, detail: day(notice.startOn) },
        { term: said.length, detail: months(notice.monthsMin, notice.monthsMax) },
        { term: said.allowanceLabel, detail: allowance[notice.allowance] },
        { term: said.places, detail: String(notice.positions) },
        { term: workMessages[language].notice.policy, detail: policyTitle },
      ]}
    />
  )
}

function entryOf(language: Language, event: NoticeEvent): { title: string; when: string; by: string; note?: VNode } {
  const messages = workMessages[language]
  const name = (messages.events as Record<string, string>)[event.event] ?? event.event
  const spoken = event.params.language
  const note = event.params.remarksRead !== undefined ? messages.remarksRead : event.why === '' ? undefined : event.why
  return {
    title: typeof spoken === 'string' ? `${name}, ${nameOfLanguage(language, spoken)}` : name,
    when: formatInstant(language, event.at),
    by: event.byName ?? messages.notice.system,
    ...(note === undefined && event.changes.length === 0
      ? {}
      : {
          note: (
            <>
              {linesOf(language, { changes: event.changes, text: null }).map(line => (
                <p>{line}</p>
              ))}
              {note !== undefined && <p dir="auto">{note}</p>}
            </>
          ),
        }),
  }
}

export type PublicationView = {
  readonly notice: WorkNotice
  readonly remarks: readonly Remark[]
  readonly obstacles: readonly Obstacle[]
  readonly errors: Readonly<Record<string, string>>
}

/** Before publishing: what must be mended, what must have been read, and the promise in words. */
export function publicationPage(ask: Ask, { notice, remarks, obstacles, errors }: PublicationView): PageContent {
  const { language, csrf } = ask
  const { publication: messages } = workMessages[language]
  return {
    title: messages.title,
    section: 'noticesAdmin',
    main: (
      <>
        <BackLink href={noticePaths.work(language, notice.id)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={messages.lede}>{messages.title}</Heading>
        <p dir="auto">
          <strong>{titleOf(language, notice)}</strong>
        </p>
        {obstacles.length > 0 && (
          <Warning>
            <h2>{messages.before}</h2>
            <Bullets items={obstacles.map(obstacle => messages.obstacles[obstacle])} />
          </Warning>
        )}
        {remarks.length > 0 && (
          <Inset>
            <h2>{messages.remarks}</h2>
            <Remarks language={language} remarks={remarks} />
          </Inset>
        )}
        {obstacles.length === 0 && (
          <Form action={noticePaths.publication(language, notice.id)} csrf={csrf}>
            <Hidden name="version" value={notice.changedAt.toISOString()} />
            {notice.answerBy !== null && <p>{messages.promise(formatDay(language, notice.answerBy))}</p>}
            {remarks.length > 0 && <Checkbox name="remarksRead" label={messages.tick} />}
            <ButtonRow>
              <Button>{messages.submit}</Button>
            </ButtonRow>
          </Form>
        )}
      </>
    ),
  }
}
