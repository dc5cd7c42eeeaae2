import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, ButtonRow, DataTable, Empty, Heading } from '../../ui/index.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundMessages } from './messages.ts'

export type FundRow = {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly amount: string
  readonly promised: string
  readonly left: string
  readonly awards: string
}

export type FundList = {
  readonly language: Language
  readonly mayAdd: boolean
  readonly isFunder: boolean
  readonly rows: readonly FundRow[]
}

/** Every fund that the reader may see, with what is promised and left. */
export function fundListPage({ language, mayAdd, isFunder, rows }: FundList): PageContent {
  const words = fundMessages[language]
  const numbers = [words.amount, words.promised, words.left, words.awards].map(label => ({ label, isNumber: true }))
  return {
    title: words.title,
    section: 'funds',
    wide: true,
    main: (
      <>
        <Heading lede={isFunder ? words.ledeFunder : words.lede}>{words.title}</Heading>
        {mayAdd && (
          <ButtonRow>
            <ButtonLink href={paths.create(language)}>{words.add}</ButtonLink>
          </ButtonRow>
        )}
        {rows.length === 0 ? (
          <Empty>
            <p>{words.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={words.caption}
            columns={[{ label: words.form.labels.name }, ...numbers]}
            rows={rows.map(row => [
              <>
                <a href={paths.fund(language, row.id)} dir="auto">
                  {row.name}
                </a>
                <br />
                <span class="soft small">{row.kind}</span>
              </>,
              row.amount,
              row.promised,
              row.left,
              row.awards,
            ])}
          />
        )}
      </>
    ),
  }
}
