import type { VNode } from 'preact'

import type { ConditionTold, PolicyTold } from '../../eligibility/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, DataTable, ErrorSummary, Heading, Tag, Whole, type Choice } from '../../ui/index.ts'
import type { BesidesPair } from '../besides-side-by-side.ts'
import { policyPaths } from '../paths.ts'
import { markedAgainst, saysTheSame, type Pair } from '../side-by-side.ts'
import { BesidesSides } from './besides-sides.tsx'
import { ChooseForm, type Chosen } from './choose-form.tsx'
import { Asks } from './condition.tsx'
import { policyMessages } from './messages.ts'
import { inForce } from './version-page.tsx'

export type Sides = {
  readonly language: Language
  readonly first: PolicyTold
  readonly second: PolicyTold
  readonly pairs: readonly Pair[]
  /** What the texts say beside their conditions. */
  readonly besides: readonly BesidesPair[]
}

/** Which two; shown until both are chosen. */
export function choosePage(language: Language, versions: readonly Choice[], chosen: Chosen): PageContent {
  const { choose, version } = policyMessages[language]
  return {
    title: choose.title,
    section: 'policies',
    main: (
      <>
        <BackLink href={policyPaths.list(language)} language={language} label={version.back} />
        <ErrorSummary language={language} errors={chosen.errors} />
        <Heading>{choose.title}</Heading>
        <ChooseForm language={language} versions={versions} chosen={chosen} />
      </>
    ),
  }
}

/** Two versions, condition by condition; what differs is said in a word of its own. @param back where a draft is one of them */
export function sidesPage(sides: Sides & { readonly back?: string }): PageContent {
  const { language, first, second, pairs, besides, back } = sides
  const { sides: say, version } = policyMessages[language]
  const differ = pairs.filter(({ difference }) => difference !== 'same').length
  return {
    title: say.title,
    section: 'policies',
    wide: true,
    main: (
      <>
        {back === undefined ? (
          <BackLink href={policyPaths.list(language)} language={language} label={version.back} />
        ) : (
          <BackLink href={back} language={language} />
        )}
        <Heading lede={say.finding(differ, pairs.length)}>{say.title}</Heading>
        {differ > 0 && <p>{say.marked}</p>}
        {besides.some(({ difference }) => difference !== 'same') && <p>{say.besidesDiffer}</p>}
        <SidesTable {...sides} />
        <BesidesSides {...sides} />
        {back === undefined && (
          <p>
            <a href={policyPaths.sideBySide(language, second.id, first.id)}>{say.swap}</a>
          </p>
        )}
        <h2>{say.readings}</h2>
        {[first, second].map(({ title, reading }) => (
          <>
            <h3>{title}</h3>
            <p>{reading}</p>
          </>
        ))}
      </>
    ),
  }
}

/** Condition by condition, with what differs said in a word. */
export function SidesTable({ language, first, second, pairs }: Sides): VNode {
  const { sides: say, columns } = policyMessages[language]
  return (
    <DataTable
      caption={say.caption}
      columns={[
        { label: say.condition },
        { label: first.title, isBroad: true },
        { label: second.title, isBroad: true },
        { label: say.difference },
      ]}
      rows={[
        [columns.inForce, inForce(language, first), inForce(language, second), ''],
        ...pairs.map(pair => [
          pair.title,
          <Side language={language} mine={pair.first} other={pair.second} />,
          <Side language={language} mine={pair.second} other={pair.first} />,
          <Tag tone={pair.difference === 'same' ? 'plain' : 'wait'}>{say.differences[pair.difference]}</Tag>,
        ]),
      ]}
    />
  )
}

type SideProps = {
  readonly language: Language
  readonly mine: ConditionTold | null
  readonly other: ConditionTold | null
}

function Side({ language, mine, other }: SideProps): VNode {
  const { sides: say, version } = policyMessages[language]
  if (mine === null) return <span class="soft">{say.notAsked}</span>
  const weight = mine.isPreferred ? version.preferred : version.must
  const isOtherWeight = other !== null && other.isPreferred !== mine.isPreferred
  return (
    <>
      {other === null ? <Asks condition={mine} withSources={false} /> : <Marked {...{ language, mine, other }} />}
      <p class="small soft">
        {isOtherWeight ? <strong>{weight}</strong> : weight} ·{' '}
        <bdi>
          <Whole text={mine.source} />
        </bdi>
      </p>
    </>
  )
}

/** What is not the same on the other side: words of a sentence, or parts of a group. */
function Marked(props: { language: Language; mine: ConditionTold; other: ConditionTold }): VNode {
  const { language, mine, other } = props
  if (mine.parts.length === 0 || other.parts.length === 0)
    return (
      <>
        {markedAgainst(mine.sentence, other.sentence).map(({ text, isOther }, index) => (
          <>
            {index > 0 && ' '}
            {isOther ? <strong>{text}</strong> : text}
          </>
        ))}
      </>
    )
  return (
    <>
      {mine.sentence === other.sentence ? mine.sentence : <strong>{mine.sentence}</strong>}
      <ul>
        {mine.parts.map(part => (
          <li>
            <Asks condition={part} withSources={false} />
            {!other.parts.some(each => saysTheSame(each, part)) && (
              <>
                {' '}
                <strong>({policyMessages[language].sides.onlyHere})</strong>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
