import type { PageContent } from '../../platform/http/index.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Heading, type Choice } from '../../ui/index.ts'
import { policyPaths } from '../paths.ts'
import type { PolicyUse } from '../queries/uses.ts'
import { ChooseForm } from './choose-form.tsx'
import { policyMessages } from './messages.ts'
import { trialMessages } from './trials/messages.ts'

export type VersionRow = {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly inForce: string
  readonly use: PolicyUse
}

type ListView = {
  readonly language: Language
  readonly rows: readonly VersionRow[]
  readonly versions: readonly Choice[]
}

/** Every version that is known, with what it is used for. */
export function listPage({ language, rows, versions }: ListView): PageContent {
  const { title, lede, caption, columns, choose } = policyMessages[language]
  const numbers = (['notices', 'agreements', 'applications'] as const).map(key => ({ key, label: columns[key] }))
  return {
    title,
    section: 'policies',
    wide: true,
    main: (
      <>
        <Heading lede={lede}>{title}</Heading>
        <DataTable
          caption={caption}
          columns={[
            { label: columns.title },
            { label: columns.inForce },
            ...numbers.map(({ label }) => ({ label, isNumber: true })),
          ]}
          rows={rows.map(row => [
            <>
              <a href={policyPaths.policy(language, row.id)}>{row.title}</a>
              <br />
              <span class="soft small" dir="auto">
                {row.organisation}
              </span>
            </>,
            row.inForce,
            ...numbers.map(({ key }) => formatNumber(language, row.use[key])),
          ])}
        />
        <p>
          <a href={policyPaths.trials(language)}>{trialMessages[language].title}</a>
        </p>
        <h2>{choose.title}</h2>
        <ChooseForm language={language} versions={versions} chosen={{ first: null, second: null, errors: {} }} />
      </>
    ),
  }
}
