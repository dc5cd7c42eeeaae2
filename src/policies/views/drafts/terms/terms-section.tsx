import type { VNode } from 'preact'

import type { Language } from '../../../../platform/i18n/languages.ts'
import { Bullets, DataTable } from '../../../../ui/index.ts'
import { policyPaths } from '../../../paths.ts'
import { policyMessages } from '../../messages.ts'
import { changing } from '../changing.tsx'
import { draftMessages } from '../messages.ts'
import { WrittenIn } from '../written-in.tsx'
import { termsMessages } from './messages.ts'

export type TermsTold = {
  /** What is said, each in words; null where it is unfinished. */
  readonly said: readonly {
    readonly title: string
    readonly text: string | null
    /** Document, year and clause; '' where no source is named yet. */
    readonly source: string
    readonly href: string
  }[]
  /** What could be said besides, each with the way to its form. */
  readonly unsaid: readonly { readonly title: string; readonly href: string }[]
  /** On what the text is silent, as a sentence. */
  readonly silences: string
}

type Shown = {
  readonly language: Language
  readonly id: number
  readonly terms: TermsTold
  /** Whether it may be changed, by this reader. */
  readonly isOpen: boolean
}

/** What the text of a draft says beside its conditions, and where it is silent. */
export function TermsSection(shown: Shown): VNode {
  const { language, id, terms, isOpen } = shown
  const { besides } = policyMessages[language]
  const say = termsMessages[language]
  return (
    <>
      <h2>{besides.title}</h2>
      <p>{terms.said.length === 0 ? say.nothing : besides.lede}</p>
      {terms.said.length > 0 && <Said {...shown} />}
      {isOpen && (
        <>
          <p>{say.add}</p>
          <Bullets
            items={[...terms.unsaid, { title: say.addRemark, href: policyPaths.newRemark(language, id) }].map(
              ({ title, href }) => (
                <a href={href}>{title}</a>
              ),
            )}
          />
        </>
      )}
      <h2>{say.silences.title}</h2>
      <p>{terms.silences}</p>
      {isOpen && (
        <p>
          <a href={policyPaths.silences(language, id)}>
            {changing(draftMessages[language].one.change, say.silences.title)}
          </a>
        </p>
      )}
    </>
  )
}

function Said({ language, terms, isOpen }: Shown): VNode {
  const { title, columns } = policyMessages[language].besides
  const { one } = draftMessages[language]
  return (
    <DataTable
      caption={title}
      isUnderHeading
      columns={[{ label: columns.subject }, { label: columns.says, isBroad: true }, { label: columns.source }]}
      rows={terms.said.map(term => [
        <>
          {term.title}
          {isOpen && (
            <>
              <br />
              <a href={term.href}>{changing(one.change, term.title)}</a>
            </>
          )}
        </>,
        term.text ?? <em>{one.notYet}</em>,
        <WrittenIn language={language} source={term.source} />,
      ])}
    />
  )
}
