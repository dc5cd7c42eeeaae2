import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { formatNumber } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, DataTable, Heading, Tag, type Choice } from '../../ui/index.ts'
import { policyPaths } from '../paths.ts'
import type { PolicyUse } from '../queries/uses.ts'
import { ChooseForm } from './choose-form.tsx'
import { draftMessages } from './drafts/messages.ts'
import { policyMessages } from './messages.ts'
import { trialMessages } from './trials/messages.ts'

export type VersionRow = {
  readonly id: string
  readonly title: string
  readonly organisation: string
  readonly inForce: string
  readonly use: PolicyUse
}

export type DraftRow = {
  readonly id: number
  readonly title: string
  readonly basedOn: string
  readonly saved: string
  /** How many things are unfinished. */
  readonly open: number
}

type ListView = {
  readonly language: Language
  readonly drafts: readonly DraftRow[]
  readonly mayWrite: boolean
  readonly rows: readonly VersionRow[]
  readonly versions: readonly Choice[]
}

/** Every version that is known, with what it is used for, and those that are being written. */
export function listPage(view: ListView): PageContent {
  const { language, rows, versions } = view
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
        <Drafts {...view} />
        <p>
          <a href={policyPaths.trials(language)}>{trialMessages[language].title}</a>
        </p>
        <h2>{choose.title}</h2>
        <ChooseForm language={language} versions={versions} chosen={{ first: null, second: null, errors: {} }} />
      </>
    ),
  }
}

function Drafts({ language, drafts, mayWrite }: ListView): VNode {
  const say = draftMessages[language]
  const { title, basedOn, saved, state } = say.columns
  return (
    <>
      <h2>{say.drafts}</h2>
      <p>{drafts.length === 0 ? say.noDrafts : say.draftsLede}</p>
      {drafts.length > 0 && (
        <DataTable
          caption={say.drafts}
          isUnderHeading
          columns={[title, basedOn, saved, state].map(label => ({ label }))}
          rows={drafts.map(draft => [
            <a href={policyPaths.draft(language, draft.id)}>
              <bdi>{draft.title}</bdi>
            </a>,
            <bdi>{draft.basedOn}</bdi>,
            <bdi>{draft.saved}</bdi>,
            <Tag tone={draft.open === 0 ? 'good' : 'wait'}>
              {draft.open === 0 ? say.finished : say.unfinished(draft.open)}
            </Tag>,
          ])}
        />
      )}
      {mayWrite && (
        <p>
          <ButtonLink kind="quiet" href={policyPaths.begin(language)}>
            {say.begin}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
