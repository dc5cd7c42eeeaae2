import type { VNode } from 'preact'

import type { PolicyTold } from '../../eligibility/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, DataTable, Facts, Heading, Success, withName, type Fact } from '../../ui/index.ts'
import type { PolicyUse } from '../queries/uses.ts'
import { policyPaths } from '../paths.ts'
import { Besides } from './besides.tsx'
import { Asks, Source } from './condition.tsx'
import { draftMessages } from './drafts/messages.ts'
import { policyMessages } from './messages.ts'
import { trialMessages } from './trials/messages.ts'

type Inside = {
  readonly use: PolicyUse
  readonly mayWrite: boolean
  /** What was just done to it. */
  readonly done: 'published' | 'ended' | null
  /** The acts by which its last day was set, oldest first. */
  readonly ends: readonly { readonly lastDay: string; readonly by: string; readonly why: string }[]
}

export type VersionView = {
  readonly language: Language
  readonly policy: PolicyTold
  /** For those who work with policies; null for the public. */
  readonly inside: Inside | null
  /** Where the notices are listed: the public's way back. */
  readonly noticesHref: string
}

/** From when until when, as part of a sentence. */
export function inForce(language: Language, { from, to }: { from: string; to: string | null }): string {
  const say = policyMessages[language]
  const first = formatDay(language, from)
  return to === null ? say.from(first) : say.between(first, formatDay(language, to))
}

/** One version whole: every condition in words, its weight and where it is written. */
export function versionPage(view: VersionView): PageContent {
  const { language, policy, inside, noticesHref } = view
  const { version: say } = policyMessages[language]
  return {
    title: policy.title,
    ...(inside === null ? {} : { section: 'policies' }),
    wide: true,
    canonical: policyPaths.policy(language, policy.id),
    main: (
      <>
        {inside === null ? (
          <BackLink href={noticesHref} language={language} label={say.backPublic} />
        ) : (
          <BackLink href={policyPaths.list(language)} language={language} label={say.back} />
        )}
        {inside !== null && inside.done !== null && (
          <Success>
            <p>{say.done[inside.done](inForce(language, policy))}</p>
          </Success>
        )}
        <Heading lede={withName(say.lede, policy.organisation)}>{policy.title}</Heading>
        <Facts items={factsOf(view)} />
        <h2>{say.conditions}</h2>
        <p>{say.conditionsLede}</p>
        <Conditions {...view} />
        <Besides {...view} />
        {inside !== null && <ForStaff {...view} inside={inside} />}
      </>
    ),
  }
}

function ForStaff({ language, policy, inside }: VersionView & { readonly inside: Inside }): VNode {
  const { version: say } = policyMessages[language]
  const { beginFrom, end } = draftMessages[language]
  const { lastDay, by, why } = end.columns
  return (
    <>
      {inside.ends.length > 0 && (
        <DataTable
          caption={end.acts}
          columns={[lastDay, by, why].map(label => ({ label }))}
          rows={inside.ends.map(act => [act.lastDay, <bdi>{act.by}</bdi>, <span dir="auto">{act.why}</span>])}
        />
      )}
      <p>
        <a href={`${policyPaths.comparison(language)}?first=${policy.id}`}>{say.compare}</a> ·{' '}
        <a href={`${policyPaths.trials(language)}?policy=${policy.id}`}>{trialMessages[language].title}</a>
      </p>
      {inside.mayWrite && (
        <p>
          <a href={policyPaths.begin(language, policy.id)}>{beginFrom}</a> ·{' '}
          <a href={policyPaths.end(language, policy.id)}>{end.link}</a>
        </p>
      )}
    </>
  )
}

function factsOf({ language, policy, inside }: VersionView): Fact[] {
  const { version: say } = policyMessages[language]
  const uses = (use: PolicyUse): string => say.uses(use.notices, use.agreements, use.applications)
  return [
    { term: say.inForce, detail: inForce(language, policy) },
    { term: say.reading, detail: policy.reading },
    { term: say.exceptions, detail: policy.exceptions },
    ...(inside === null ? [] : [{ term: say.usedFor, detail: uses(inside.use) }]),
    { term: say.id, detail: <code>{policy.id}</code> },
  ]
}

function Conditions({ language, policy }: VersionView): VNode {
  const { version: say } = policyMessages[language]
  const { title, asks, weight, source } = say.columns
  return (
    <DataTable
      caption={say.conditions}
      isUnderHeading
      columns={[{ label: title }, { label: asks, isBroad: true }, { label: weight }, { label: source }]}
      rows={policy.conditions.map(condition => [
        condition.title,
        <Asks condition={condition} withSources />,
        condition.isPreferred ? say.preferred : say.must,
        <Source {...condition} />,
      ])}
    />
  )
}
