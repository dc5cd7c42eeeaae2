import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, ButtonLink, ButtonRow, Cards, Heading, Panel, type Card } from '../../ui/index.ts'
import type { Word } from '../verdict.ts'
import { AnswersSoFar, answersForm, type CheckPage } from './question-page.tsx'
import { checkMessages } from './words.ts'

export type FittingNotice = {
  readonly href: string
  readonly title: string
  readonly titleLanguage: Language
  readonly place: string
  readonly startOn: string | null
  readonly closesOn: string | null
}

export type AnswerModel = CheckPage & {
  readonly word: Word
  /** The findings as another slice shows them. */
  readonly findings: VNode
  /** Of a notice: where one applies, null where one no longer can. Of the programme: what fits. */
  readonly next:
    | { readonly of: 'notice'; readonly apply: string | null }
    | { readonly of: 'programme'; readonly fits: number; readonly notices: readonly FittingNotice[] }
  readonly paths: { readonly list: string; readonly offices: string; readonly signUp: string | null }
}

/** The answer, its reasons, what would change it, and the next step. */
export function answerPage(model: AnswerModel): PageContent {
  const { language, place, back, action } = model
  const say = checkMessages[language]
  return {
    title: `${headingOf(model)} – ${say.title}`,
    section: 'check',
    description: say.description,
    mayBeKept: true,
    ...(model.answered.length > 0 ? { languageForm: { id: answersForm } } : {}),
    main: (
      <div class="narrow-page">
        <BackLink href={back} language={language} label={place === null ? say.back.programme : say.back.notice} />
        {place !== null && (
          <p class="soft">
            <bdi>{say.ledeOf(place)}</bdi>
          </p>
        )}
        <Heading lede={say.explain[kindOf(model.word)]}>{headingOf(model)}</Heading>
        {model.next.of === 'notice' ? <ApplyOrNot {...model} /> : <Fitting {...model} />}
        <h2>{say.why}</h2>
        {model.findings}
        {model.answered.length > 0 && <AnswersSoFar page={model} title={say.answersAll} />}
        <p>
          <a href={action}>{say.again}</a>
        </p>
        <p class="soft">{say.nothingStored}</p>
      </div>
    ),
  }
}

function kindOf({ word }: Word): 'yes' | 'person' | 'depends' | 'not-now' {
  if (word === 'person' || word === 'depends') return word
  return word.startsWith('yes') ? 'yes' : 'not-now'
}

/** The answer as one sentence, without its full stop. */
function headingOf({ language, word }: Pick<AnswerModel, 'language' | 'word'>): string {
  const { answer } = checkMessages[language]
  const day = (iso: string): string => formatDay(language, iso)
  if ('windows' in word) {
    const near = word.windows.map(({ from, to }) => ({ from: day(from), to: day(to) }))
    return answer[word.word]({ near, left: word.left })
  }
  if ('day' in word) return answer[word.word](day(word.day))
  return answer[word.word]
}

function ApplyOrNot({ language, word, next, paths }: AnswerModel): VNode {
  const say = checkMessages[language]
  const apply = next.of === 'notice' ? next.apply : null
  const isYes = kindOf(word) === 'yes' || kindOf(word) === 'person'
  return (
    <Panel title={say.next}>
      {apply === null ? (
        <p>{say.closed}</p>
      ) : (
        <>
          {paths.signUp !== null && <p>{say.applyText}</p>}
          <ButtonRow>
            <ButtonLink href={apply} kind={isYes ? 'main' : 'quiet'}>
              {isYes ? say.apply : say.applyAnyway}
            </ButtonLink>
            {paths.signUp !== null && <a href={paths.signUp}>{say.signUp}</a>}
          </ButtonRow>
        </>
      )}
      {(apply === null || !isYes) && (
        <p>
          <a href={paths.list}>{say.findOther}</a>
        </p>
      )}
    </Panel>
  )
}

function Fitting({ language, word, next, paths }: AnswerModel): VNode | null {
  if (next.of === 'notice') return null
  const say = checkMessages[language]
  const noneFits = kindOf(word) === 'depends' ? say.fitsLater : say.fits(0)
  return (
    <>
      <h2>{say.next}</h2>
      <p>
        {next.fits === 0 ? noneFits : <strong>{say.fits(next.fits)}.</strong>} {next.fits > 0 && say.fitsLede}
      </p>
      <Cards cards={next.notices.map(notice => cardOf(language, notice))} />
      <ButtonRow>
        <ButtonLink href={paths.list} kind="quiet">
          {say.allPlaces}
        </ButtonLink>
        <a href={paths.offices}>{say.office}</a>
        {paths.signUp !== null && <a href={paths.signUp}>{say.signUp}</a>}
      </ButtonRow>
      <p class="soft">{say.officeText}</p>
    </>
  )
}

function cardOf(language: Language, { href, title, titleLanguage, place, startOn, closesOn }: FittingNotice): Card {
  const { starts, closes } = checkMessages[language]
  const day = (iso: string | null): string | null => (iso === null ? null : formatDay(language, iso))
  const days = `${starts(day(startOn))} · ${closes(day(closesOn))}`
  return {
    title,
    href,
    lines: [<bdi>{place}</bdi>, days],
    ...(titleLanguage === language ? {} : { titleLanguage }),
  }
}
