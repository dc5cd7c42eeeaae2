import type { VNode } from 'preact'

import type { PolicyTold } from '../../eligibility/index.ts'
import { formatList } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Tag, Whole } from '../../ui/index.ts'
import type { BesidesPair } from '../besides-side-by-side.ts'
import { markedAgainst } from '../side-by-side.ts'
import { policyMessages } from './messages.ts'

type Shown = {
  readonly language: Language
  readonly first: PolicyTold
  readonly second: PolicyTold
  readonly besides: readonly BesidesPair[]
}

/** What two texts say beside their conditions, and where each is silent. */
export function BesidesSides({ language, first, second, besides }: Shown): VNode | null {
  const { sides: say, besides: text } = policyMessages[language]
  const silences = [first, second].map(({ besides: { notStated } }) => notStated)
  if (besides.length === 0 && silences.every(silent => silent.length === 0)) return null
  const [one = '', other = ''] = silences.map(silent => formatList(language, silent))
  return (
    <>
      <h2>{text.title}</h2>
      <DataTable
        caption={text.title}
        isUnderHeading
        columns={[
          { label: text.columns.subject },
          { label: first.title, isBroad: true },
          { label: second.title, isBroad: true },
          { label: say.difference },
        ]}
        rows={[
          ...besides.map(({ title, difference, first: mine, second: theirs }) => [
            title,
            <Side language={language} mine={mine} other={theirs} />,
            <Side language={language} mine={theirs} other={mine} />,
            <Tag tone={difference === 'same' ? 'plain' : 'wait'}>{say.differences[difference]}</Tag>,
          ]),
          [
            text.silent,
            one === '' ? text.silentOnNone : one,
            other === '' ? text.silentOnNone : other,
            <Tag tone={one === other ? 'plain' : 'wait'}>{say.differences[one === other ? 'same' : 'different']}</Tag>,
          ],
        ]}
      />
    </>
  )
}

type SideProps = {
  readonly language: Language
  readonly mine: BesidesPair['first']
  readonly other: BesidesPair['first']
}

function Side({ language, mine, other }: SideProps): VNode {
  if (mine === null) return <span class="soft">{policyMessages[language].besides.unsaid}</span>
  const pieces = markedAgainst(mine.text, other === null ? mine.text : other.text)
  return (
    <>
      {pieces.map(({ text, isOther }, index) => (
        <>
          {index > 0 && ' '}
          {isOther ? <strong>{text}</strong> : text}
        </>
      ))}
      <p class="small soft">
        <bdi>
          <Whole text={mine.source} />
        </bdi>
      </p>
    </>
  )
}
