import type { VNode } from 'preact'

import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, FilterForm, TextField } from '../../ui/index.ts'
import { policyPaths } from '../paths.ts'
import type { PolicyUse } from '../queries/uses.ts'
import { policyMessages } from './messages.ts'

export type VersionRow = {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly inForce: string
  /** Of the organisation whose programme this is, or in use here. */
  readonly isOwn: boolean
  readonly use: PolicyUse
}

export type VersionsView = {
  readonly language: Language
  readonly rows: readonly VersionRow[]
  /** How many there are, found or not. */
  readonly known: number
  /** What was searched for; empty where nothing was. */
  readonly words: string
}

/** The versions that were found, by organisation, under a search that stands in the address. */
export function Versions(view: VersionsView): VNode {
  const { language, rows, known, words } = view
  const { filter, caption } = policyMessages[language]
  const own = rows.filter(({ isOwn }) => isOwn)
  const others = rows.filter(({ isOwn }) => !isOwn)
  return (
    <>
      <h2>{caption}</h2>
      <FilterForm language={language} action={policyPaths.list(language)} submit={filter.search}>
        <TextField language={language} name="words" label={filter.words} value={words} type="search" />
      </FilterForm>
      {words !== '' && (
        <p>
          {rows.length === 0 ? filter.none : filter.found(rows.length, known)}{' '}
          <a href={policyPaths.list(language)}>{filter.all}</a>
        </p>
      )}
      {own.length > 0 && <Own {...view} rows={own} />}
      {others.length > 0 && <Others {...view} rows={others} />}
    </>
  )
}

/** What this programme goes by, or has gone by, and for how much. */
function Own({ language, rows }: VersionsView): VNode {
  const { columns, own } = policyMessages[language]
  const numbers = (['notices', 'agreements', 'applications'] as const).map(key => ({ key, label: columns[key] }))
  return (
    <>
      <h3>{own}</h3>
      <DataTable
        caption={own}
        isUnderHeading
        columns={[
          { label: columns.title },
          { label: columns.inForce },
          ...numbers.map(({ label }) => ({ label, isNumber: true })),
        ]}
        rows={rows.map(row => [
          <Title language={language} row={row} />,
          row.inForce,
          ...numbers.map(({ key }) => formatNumber(language, row.use[key])),
        ])}
      />
    </>
  )
}

/** Other organisations' texts, which nothing here goes by. */
function Others({ language, rows }: VersionsView): VNode {
  const { columns, others } = policyMessages[language]
  return (
    <>
      <h3>{others}</h3>
      <DataTable
        caption={others}
        isUnderHeading
        columns={[columns.title, columns.organisation, columns.inForce].map(label => ({ label }))}
        rows={rows.map(row => [<Title language={language} row={row} />, <bdi>{row.organisation}</bdi>, row.inForce])}
      />
    </>
  )
}

function Title({ language, row }: { readonly language: Language; readonly row: VersionRow }): VNode {
  return <a href={policyPaths.policy(language, row.id)}>{row.title}</a>
}
