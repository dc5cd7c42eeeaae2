import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { ButtonLink, Cards, Empty, Heading, Tag, type TagTone } from '../../../ui/index.ts'
import { applicationPaths as paths } from '../../paths.ts'
import { draftMessages } from './messages.ts'

export type ListedRow = {
  readonly id: number
  readonly title: string
  readonly place: string
  readonly reference: string
  readonly state: string
  readonly tone: TagTone
  /** Who must act and by when, as a sentence; null once it is closed. */
  readonly next: string | null
}

/** All that a person has applied for, each with its state and whose turn it is. */
export function listPage(language: Language, rows: readonly ListedRow[], noticesHref: string): PageContent {
  const { list } = draftMessages[language]
  const ways = (
    <div class="button-row">
      <ButtonLink href={noticesHref}>{list.findPlace}</ButtonLink>
      <ButtonLink kind="quiet" href={paths.start(language)}>
        {list.toOffice}
      </ButtonLink>
    </div>
  )
  return {
    title: list.title,
    section: 'applications',
    main: (
      <>
        <Heading>{list.title}</Heading>
        {rows.length === 0 ? (
          <Empty>
            <p>{list.none}</p>
          </Empty>
        ) : (
          <Cards
            cards={rows.map(({ id, title, place, reference, state, tone, next }) => ({
              title,
              href: paths.application(language, id),
              tag: <Tag tone={tone}>{state}</Tag>,
              lines: [place === '' ? reference : `${place} · ${reference}`, ...(next === null ? [] : [next])],
            }))}
          />
        )}
        {ways}
      </>
    ),
  }
}
