import type { ComponentChildren, VNode } from 'preact'

import type { PolicyInWords } from '../../eligibility/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { capital, nameOfLanguage } from '../../platform/i18n/names.ts'
import {
  BackLink,
  Bullets,
  ButtonLink,
  Facts,
  Heading,
  Inset,
  Panel,
  Prose,
  Warning,
  withName,
  type Fact,
} from '../../ui/index.ts'
import { officeLabel, placeLabel } from '../office-label.ts'
import { noticePaths } from '../paths.ts'
import type { PastCorrection } from '../corrections/changes.ts'
import type { PublicNotice } from '../queries/public-notice.ts'
import { Corrections } from './corrections.tsx'
import { noticeMessages } from './words.ts'
import { RulesList } from './rules-list.tsx'

export type NoticeView = {
  readonly language: Language
  readonly notice: PublicNotice
  readonly isOpen: boolean
  readonly policy: PolicyInWords | null
  /** Null where there are too few to say. */
  readonly answered: { readonly told: number; readonly of: number } | null
  readonly corrections: readonly PastCorrection[]
  readonly jsonLd?: object
  /** What an officer is told above a preview. */
  readonly above?: ComponentChildren
}

/** One notice as the public reads it. */
export function noticePage(view: NoticeView): PageContent {
  const { language, notice, isOpen, jsonLd, above } = view
  const { text } = notice
  return {
    title: text.title,
    section: 'notices',
    wide: true,
    description: ledeOf(view, placeOf(view)),
    canonical: noticePaths.notice(language, notice.id),
    ...(jsonLd === undefined ? {} : { jsonLd }),
    main: (
      <>
        {above}
        <BackLink href={noticePaths.list(language)} language={language} label={noticeMessages[language].notice.back} />
        <div class="grid">
          <div>
            <Top {...view} />
            <Corrections language={language} items={view.corrections} />
            <div lang={text.language === language ? undefined : text.language}>
              <Text {...view} />
            </div>
            <Rules {...view} />
            {isOpen && <End {...view} />}
          </div>
          <aside aria-label={noticeMessages[language].notice.facts}>
            <Facts items={factsOf(view)} />
            <InTime {...view} />
          </aside>
        </div>
      </>
    ),
  }
}

function placeOf({ language, notice }: NoticeView): string {
  return officeLabel(language, { ...notice, name: notice.officeName })
}

function ledeOf({ language, notice }: NoticeView, place: string): string {
  const { months, notice: messages } = noticeMessages[language]
  const length = months(notice.monthsMin, notice.monthsMax)
  return notice.startOn === null
    ? messages.lede(place, length)
    : messages.ledeFrom(place, length, formatDay(language, notice.startOn))
}

function Top(view: NoticeView): VNode {
  const { language, notice, isOpen } = view
  const { notice: messages } = noticeMessages[language]
  const { text } = notice
  const isForeign = text.language !== language
  return (
    <>
      <div lang={isForeign ? text.language : undefined}>
        <Heading>{text.title}</Heading>
      </div>
      <p class="lede">{withName(place => ledeOf(view, place), placeOf(view))}</p>
      {isOpen && <Days {...view} />}
      {isForeign && <p class="soft">{messages.onlyIn(nameOfLanguage(language, text.language))}</p>}
      {notice.partnerName !== null && (
        <Inset>
          <p>{withName(messages.exclusive, notice.partnerName)}</p>
        </Inset>
      )}
      {isOpen ? (
        <p>
          <Apply {...view} /> <span class="soft">{messages.saveHint}</span>{' '}
          <a href={noticePaths.checkOf(language, notice.id)}>{messages.check}</a>
        </p>
      ) : (
        <Over {...view} />
      )}
    </>
  )
}

/** On phones the facts stand below the text: the two days that matter first are said here too. */
function Days({ language, notice }: NoticeView): VNode {
  const { list: messages } = noticeMessages[language]
  const { closesOn, answerBy } = notice
  return (
    <p>
      {messages.closes(closesOn === null ? null : formatDay(language, closesOn))}
      {answerBy !== null && (
        <>
          {' '}
          · <strong>{messages.answer(formatDay(language, answerBy))}</strong>
        </>
      )}
    </p>
  )
}

function Apply({ language, notice }: NoticeView): VNode {
  return <ButtonLink href={noticePaths.apply(language, notice.id)}>{noticeMessages[language].notice.apply}</ButtonLink>
}

function Over({ language, notice }: NoticeView): VNode | null {
  const { notice: messages } = noticeMessages[language]
  if (notice.state === 'draft' || notice.state === 'discarded') return null
  const day = (iso: string | null): string | null => (iso === null ? null : formatDay(language, iso))
  return (
    <Warning>
      {notice.state === 'withdrawn' ? (
        <p>{messages.withdrawn}</p>
      ) : (
        <p>
          <strong>{messages.closed(day(notice.closesOn))}</strong> {messages.closedThen(day(notice.answerBy))}
        </p>
      )}
      <p>
        <a href={noticePaths.list(language)}>{messages.others}</a>
      </p>
    </Warning>
  )
}

/** Headings stand in the language of the text below them, so that the whole part is one language. */
function Text({ notice }: NoticeView): VNode {
  const { text } = notice
  const { notice: messages } = noticeMessages[text.language]
  const list = (heading: string, items: readonly string[]): VNode | null =>
    items.length === 0 ? null : (
      <>
        <h2>{heading}</h2>
        <Bullets items={items} />
      </>
    )
  const hasAim = text.background !== '' || text.contribution.length > 0
  return (
    <>
      {hasAim && <h2>{messages.towards}</h2>}
      <Prose text={text.background} />
      {text.contribution.length > 0 && <Bullets items={text.contribution} />}
      {list(messages.do, text.responsibilities)}
      {list(messages.learn, text.learningObjectives)}
      {list(messages.deliver, text.outputs)}
      {list(messages.bring, text.qualifications)}
      <h2>{messages.guides}</h2>
      <p>{guideOf(notice)}</p>
      <Prose text={text.checkIns} />
    </>
  )
}

function guideOf({ overallTitle, directTitle, text }: PublicNotice): string {
  const { guide } = noticeMessages[text.language].notice
  if (overallTitle !== '' && directTitle !== '') return guide.both(overallTitle, directTitle)
  const only = overallTitle === '' ? directTitle : overallTitle
  return only === '' ? guide.none : guide.one(only)
}

function Rules({ language, notice, policy, isOpen }: NoticeView): VNode | null {
  if (policy === null) return null
  const { notice: messages } = noticeMessages[language]
  return (
    <>
      <h2>{messages.who}</h2>
      <p>{messages.whoLede}</p>
      <RulesList language={language} policy={policy} />
      <p>
        <a href={noticePaths.rules(language, policy.id)}>{messages.allRules}</a>
      </p>
      {isOpen && (
        <p>
          <a href={noticePaths.checkOf(language, notice.id)}>{messages.checkFor}</a>
        </p>
      )}
    </>
  )
}

function End(view: NoticeView): VNode {
  const { language, notice } = view
  const { notice: messages } = noticeMessages[language]
  return (
    <Panel title={messages.endTitle}>
      {notice.answerBy !== null && <p>{messages.endText(formatDay(language, notice.answerBy))}</p>}
      <p>
        <Apply {...view} />
      </p>
    </Panel>
  )
}

function InTime({ language, answered }: NoticeView): VNode | null {
  if (answered === null) return null
  const { notice: messages } = noticeMessages[language]
  return (
    <Panel title={messages.inTime}>
      <p>{messages.inTimeText(answered.told, answered.of)}</p>
    </Panel>
  )
}

function languagesIn(language: Language, codes: readonly string[]): string {
  return capital(language, codes.map(code => nameOfLanguage(language, code)).join(', '))
}

function factsOf({ language, notice }: NoticeView): Fact[] {
  const all = noticeMessages[language]
  const { notice: messages } = all
  const day = (iso: string | null, otherwise: string): ComponentChildren =>
    iso === null ? otherwise : <strong>{formatDay(language, iso)}</strong>
  const { positions, partnerName } = notice
  return [
    { term: messages.closes, detail: day(notice.closesOn, messages.untilFilled) },
    ...(notice.answerBy === null ? [] : [{ term: messages.hears, detail: day(notice.answerBy, '') }]),
    { term: messages.where, detail: placeLabel(language, notice) },
    { term: messages.office, detail: <bdi>{notice.officeName}</bdi> },
    { term: messages.kindLabel, detail: all.kind[notice.kind] },
    ...(notice.unitName === null ? [] : [{ term: messages.unit, detail: <bdi>{notice.unitName}</bdi> }]),
    {
      term: messages.starts,
      detail: notice.startOn === null ? messages.toBeAgreed : formatDay(language, notice.startOn),
    },
    { term: messages.length, detail: all.months(notice.monthsMin, notice.monthsMax) },
    { term: messages.allowanceLabel, detail: all.allowance[notice.allowance] },
    ...(notice.languages.length === 0
      ? []
      : [{ term: messages.languages, detail: languagesIn(language, notice.languages) }]),
    {
      term: messages.places,
      detail:
        partnerName === null
          ? messages.placesOpen(positions)
          : withName(name => messages.placesExclusive(positions, name), partnerName),
    },
    { term: messages.reference, detail: notice.reference },
  ]
}
