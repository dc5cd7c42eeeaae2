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
  const organisations = [...new Set(rows.map(({ organisation }) => organisation))]
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
      {organisations.map(organisation => (
        <OfOrganisation {...view} organisation={organisation} />
      ))}
    </>
  )
}

function OfOrganisation({ language, rows, organisation }: VersionsView & { readonly organisation: string }): VNode {
  const { columns } = policyMessages[language]
  const numbers = (['notices', 'agreements', 'applications'] as const).map(key => ({ key, label: columns[key] }))
  return (
    <>
      <h3>
        <bdi>{organisation}</bdi>
      </h3>
      <DataTable
        caption={<bdi>{organisation}</bdi>}
        isUnderHeading
        columns={[
          { label: columns.title },
          { label: columns.inForce },
          ...numbers.map(({ label }) => ({ label, isNumber: true })),
        ]}
        rows={rows
          .filter(row => row.organisation === organisation)
          .map(row => [
            <a href={policyPaths.policy(language, row.id)}>{row.title}</a>,
            row.inForce,
            ...numbers.map(({ key }) => formatNumber(language, row.use[key])),
          ])}
      />
    </>
  )
}
