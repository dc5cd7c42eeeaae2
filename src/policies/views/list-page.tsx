import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { ButtonLink, DataTable, Heading, Tag, type Choice } from '../../ui/index.ts'
import { policyPaths } from '../paths.ts'
import { ChooseForm } from './choose-form.tsx'
import { draftMessages } from './drafts/messages.ts'
import { policyMessages } from './messages.ts'
import { trialMessages } from './trials/messages.ts'
import { Versions, type VersionsView } from './versions.tsx'

export type DraftRow = {
  readonly id: number
  readonly title: string
  readonly basedOn: string
  readonly saved: string
  /** How many things are unfinished. */
  readonly open: number
}

type ListView = VersionsView & {
  readonly drafts: readonly DraftRow[]
  readonly mayWrite: boolean
  readonly versions: readonly Choice[]
}

/** Every version that is known, with what it is used for, and those that are being written. */
export function listPage(view: ListView): PageContent {
  const { language, versions } = view
  const { title, lede, choose } = policyMessages[language]
  return {
    title,
    section: 'policies',
    wide: true,
    main: (
      <>
        <Heading lede={lede}>{title}</Heading>
        <Drafts {...view} />
        <p>
          <a href={policyPaths.trials(language)}>{trialMessages[language].title}</a>
        </p>
        <Versions {...view} />
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
