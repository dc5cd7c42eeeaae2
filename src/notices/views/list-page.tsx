import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { formatDay, formatMonth } from '../../platform/i18n/format.ts'
import { languageName, languages, type Language } from '../../platform/i18n/languages.ts'
import { countryName, nameOfLanguage } from '../../platform/i18n/names.ts'
import {
  ButtonLink,
  Cards,
  ChosenFilters,
  Empty,
  FilterForm,
  Heading,
  Pagination,
  Select,
  Tag,
  TextField,
  withName,
  type Card,
  type ChosenFilter,
} from '../../ui/index.ts'
import { filterNames, officeKinds, queryOf, queryWithout, type FilterName, type NoticeFilter } from '../filters.ts'
import { placeLabel } from '../office-label.ts'
import { noticePaths } from '../paths.ts'
import type { NoticeCard, NoticeList } from '../queries/public-list.ts'
import { noticeMessages } from './words.ts'

export type ListView = {
  readonly language: Language
  readonly filter: NoticeFilter
  readonly list: NoticeList
  /** The months offered as start, "2026-03" and on. */
  readonly months: readonly string[]
}

/** The public list of open places: search, filters as chips, cards, pages; all of it in the address. */
export function listPage(view: ListView): PageContent {
  const { language, filter, list } = view
  const messages = noticeMessages[language].list
  const chosen = chosenFilters(view)
  const href = (page: number): string => noticePaths.list(language) + queryOf({ ...filter, page })
  return {
    title: messages.title,
    section: 'notices',
    description: messages.description,
    canonical: href(filter.page),
    main: (
      <>
        <Heading lede={messages.lede}>{messages.title}</Heading>
        <Filters {...view} />
        <h2>{chosen.length === 0 ? messages.count(list.total) : messages.countOfChosen(list.total)}</h2>
        <ChosenFilters language={language} filters={chosen} />
        {list.total === 0 ? (
          <Empty>
            <p>{chosen.length === 0 ? messages.none : messages.noneChosen}</p>
          </Empty>
        ) : (
          <Cards cards={list.cards.map(card => cardOf(language, card))} />
        )}
        <Pagination language={language} page={list.page} pages={list.pages} href={href} />
        <p>
          <ButtonLink href={noticePaths.offices(language)} kind="quiet">
            {messages.offices}
          </ButtonLink>
        </p>
        <p class="small">
          <a href={noticePaths.atom(language)} type="application/atom+xml">
            {messages.feed}
          </a>
        </p>
      </>
    ),
  }
}

function Filters({ language, filter, list, months }: ListView): VNode {
  const { list: messages, kind } = noticeMessages[language]
  const select = (
    name: 'country' | 'kind' | 'language' | 'from' | 'to',
    options: readonly [string, string][],
  ): VNode => (
    <Select
      language={language}
      name={name}
      label={messages[name]}
      value={filter[name]}
      empty={messages.any}
      options={options.map(([value, label]) => ({ value, label }))}
    />
  )
  const named = list.countries.map((code): [string, string] => [code, countryName(language, code)])
  const written = months.map((month): [string, string] => [month, formatMonth(language, month)])
  return (
    <FilterForm language={language} action={noticePaths.list(language)} submit={messages.apply}>
      <div class="whole-row">
        <TextField language={language} name="words" label={messages.words} type="search" value={filter.words} />
      </div>
      {select(
        'country',
        named.sort(([, a], [, b]) => a.localeCompare(b, language)),
      )}
      {select(
        'kind',
        officeKinds.map(value => [value, kind[value]]),
      )}
      {select(
        'language',
        languages.map(code => [code, languageName[code]]),
      )}
      {select('from', written)}
      {select('to', written)}
    </FilterForm>
  )
}

function chosenFilters({ language, filter }: ListView): ChosenFilter[] {
  const { list: messages, kind } = noticeMessages[language]
  const labels: Record<FilterName, (value: string) => string> = {
    words: messages.chosenWords,
    country: code => countryName(language, code),
    kind: value => kind[value as keyof typeof kind],
    language: code => messages.chosenLanguage(nameOfLanguage(language, code)),
    from: month => messages.chosenFrom(formatMonth(language, month)),
    to: month => messages.chosenTo(formatMonth(language, month)),
  }
  return filterNames.flatMap(name => {
    const value = filter[name]
    if (value === null || value === '') return []
    return [{ label: labels[name](value), hrefWithout: noticePaths.list(language) + queryWithout(filter, name) }]
  })
}

function cardOf(language: Language, card: NoticeCard): Card {
  const all = noticeMessages[language]
  const { list: messages } = all
  const day = (iso: string | null): string | null => (iso === null ? null : formatDay(language, iso))
  return {
    title: card.title,
    href: noticePaths.notice(language, card.id),
    ...(card.textLanguage === language ? {} : { titleLanguage: card.textLanguage }),
    lines: [
      ...(card.partnerName === null ? [] : [<Tag>{withName(messages.exclusive, card.partnerName)}</Tag>]),
      <>
        <bdi>{card.officeName}</bdi> · {placeLabel(language, card)}
      </>,
      <span class="soft">
        {[
          messages.starts(day(card.startOn)),
          all.months(card.monthsMin, card.monthsMax),
          all.allowance[card.allowance],
        ].join(' · ')}
      </span>,
      <>
        {messages.closes(day(card.closesOn))} · <strong>{messages.answer(formatDay(language, card.answerBy))}</strong>
      </>,
    ],
  }
}
