import type { VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, DataTable, Heading, Inset, Tag, type TagTone } from '../../../ui/index.ts'
import type { FindingPair, FindingSaid } from '../../findings-side-by-side.ts'
import { policyPaths } from '../../paths.ts'
import { trialMessages } from './messages.ts'

export type TrialCaseView = {
  readonly language: Language
  readonly trial: number
  readonly reference: string
  readonly name: string
  readonly change: string
  /** The titles of the two versions. */
  readonly before: string
  readonly after: string
  readonly pairs: readonly FindingPair[]
  readonly caseHref: string
}

/** Of one past case: what was found, and what the version that is tried would find, of the same facts. */
export function trialCasePage(view: TrialCaseView): PageContent {
  const { language, trial, reference, name, change, before, after, pairs, caseHref } = view
  const { one, aCase: say } = trialMessages[language]
  return {
    title: say.heading(reference),
    section: 'policies',
    wide: true,
    main: (
      <>
        <BackLink href={policyPaths.trial(language, trial)} language={language} label={say.back} />
        <Heading lede={<bdi>{name}</bdi>}>{say.heading(reference)}</Heading>
        <p>
          <strong>{change}</strong>
        </p>
        <Inset>
          <p>{say.sameFacts}</p>
          <p>{one.untouched}</p>
        </Inset>
        <DataTable
          caption={say.caption}
          columns={[say.condition, before, after].map(label => ({ label }))}
          rows={pairs.map(pair => [
            pair.isPreferred ? say.preferred(pair.title) : pair.title,
            <Side said={pair.before} notAsked={say.notAsked} />,
            <Side said={pair.after} notAsked={say.notAsked} />,
          ])}
        />
        <p>
          <a href={caseHref}>{say.open}</a>
        </p>
      </>
    ),
  }
}

const toneOf: Record<FindingSaid['outcome'], TagTone> = {
  met: 'good',
  'not-met': 'stop',
  unknown: 'wait',
  person: 'wait',
}

function Side({ said, notAsked }: { said: FindingSaid | null; notAsked: string }): VNode {
  if (said === null) return <span class="soft">{notAsked}</span>
  return (
    <>
      <Tag tone={toneOf[said.outcome]}>{said.word}</Tag>
      <br />
      {said.sentence}
    </>
  )
}
