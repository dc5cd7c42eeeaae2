import type { VNode } from 'preact'

import type { InEveryLanguage } from '../../../platform/i18n/languages.ts'
import { Bullets, Ribbon, Tag, Whole, type TagTone } from '../../../ui/index.ts'
import type { FindingTold, FindingsTold } from '../../findings.ts'
import { en, type FindingsMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'

const messages: InEveryLanguage<FindingsMessages> = { en, fr, es }

const toneOf: Record<FindingTold['outcome'], TagTone> = {
  met: 'good',
  'not-met': 'stop',
  unknown: 'wait',
  person: 'wait',
}

export type FindingsViewProps = {
  readonly told: FindingsTold
  /** Where the applicant challenges one finding; left out where nothing can be challenged (yet). */
  readonly challengeHref?: ((rule: string) => string) | undefined
  /** The day, in words, on which the reader asked about a finding and has no answer yet. */
  readonly askedOn?: ReadonlyMap<string, string> | undefined
}

/** What the rules say: each finding with its source, the days that would do, and what would change the answer. */
export function FindingsView({ told, challengeHref, askedOn }: FindingsViewProps): VNode {
  const say = messages[told.language]
  return (
    <>
      {(told.verdictSentence !== null || told.missing !== null) && (
        <p>
          {told.verdictSentence !== null && <strong>{told.verdictSentence}</strong>} {told.missing}
        </p>
      )}
      {told.standIn !== null && <p>{told.standIn}</p>}
      {told.reader === 'officer' && <p class="soft">{say.asApplicantReads}</p>}
      {told.findings.map(finding => (
        <OneFinding finding={finding} say={say} challengeHref={challengeHref} askedOn={askedOn} />
      ))}
      <StartWindows told={told} say={say} />
      {told.verdict !== 'eligible' && told.missing === null && (
        <>
          <h3>{say.change}</h3>
          {told.advice.length === 0 ? <p>{say.noChange}</p> : <Bullets items={told.advice} />}
        </>
      )}
      <p class="soft small">
        {say.made(told.day, told.policy)} {say.notUsed} {say.person}
      </p>
    </>
  )
}

type OneProps = { finding: FindingTold; say: FindingsMessages } & Pick<FindingsViewProps, 'challengeHref' | 'askedOn'>

function OneFinding({ finding, say, challengeHref, askedOn }: OneProps): VNode {
  const { rule, title, outcome, word, sentence, isPreference } = finding
  const asked = askedOn?.get(rule)
  const tone = isPreference && outcome === 'not-met' ? 'wait' : toneOf[outcome]
  return (
    <p class="finding">
      <Tag tone={tone}>{word}</Tag>{' '}
      <strong>
        {title}
        {isPreference && ` (${say.preference})`}
      </strong>
      <br />
      <Whole text={sentence} />
      {challengeHref !== undefined && outcome !== 'met' && (
        <> {asked === undefined ? <a href={challengeHref(rule)}>{say.challenge}</a> : <em>{say.asked(asked)}</em>}</>
      )}
    </p>
  )
}

function StartWindows({ told, say }: { told: FindingsTold; say: FindingsMessages }): VNode {
  const title = told.reader === 'officer' ? say.windowsTitleForOfficer : say.windowsTitle
  return (
    <Ribbon title={title} {...told.ribbon}>
      <p class="small soft">
        {told.windows.length === 0 ? noWindow(told, say) : say.windows(told.windows)}{' '}
        {told.windowsLeft > 0 && `${say.windowsLeft(told.windowsLeft)} `}
        {told.startOn !== null && told.ribbon.mark !== null && say.mark(told.startOn)}
      </p>
    </Ribbon>
  )
}

/** Where something is not known, no day is sure, and none is ruled out by that alone. */
function noWindow({ verdict }: FindingsTold, say: FindingsMessages): string {
  return verdict === 'needs-information' ? say.noWindowYet : say.noWindow
}

/** The same as a node, for the routes of other slices. */
export function findingsNode(props: FindingsViewProps): VNode {
  return <FindingsView {...props} />
}
