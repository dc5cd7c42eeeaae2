import type { VNode } from 'preact'

import type { PageContent } from '../../../../platform/http/index.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { Bullets, type Choice } from '../../../../ui/index.ts'
import { changing } from '../changing.tsx'
import { draftFormPage, Order, Removal, SourceFields, type FormState } from '../draft-form.tsx'
import { draftMessages } from '../messages.ts'
import { ParameterField, type FieldTold } from '../parameters/parameter-fields.tsx'
import { termsMessages } from './messages.ts'

type TermView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly revision: number
  readonly title: string
  readonly lede: string
  readonly action: string
  readonly back: string
  readonly fields: readonly FieldTold[]
  /** Null for what names no source itself. */
  readonly sources: readonly Choice[] | null
  readonly isKnown: boolean
  /** Where it stands among others of its kind; null where there is one at most, or it is still to come. */
  readonly place: { readonly isFirst: boolean; readonly isLast: boolean } | null
  readonly kind: 'term' | 'payment' | 'remark'
  /** Of a stipend: its payments, or null before it is saved; of anything else undefined. */
  readonly payments: PaymentsTold | null | undefined
  readonly mayStayUnfinished: boolean
}

export type PaymentsTold = {
  /** Each in words, null where it is unfinished. */
  readonly known: readonly { readonly text: string | null; readonly href: string }[]
  /** The ways to add one. */
  readonly ways: readonly { readonly text: string; readonly href: string }[]
}

/** One thing that the text says beside its conditions: what it says, and where that is written. */
export function termPage(view: TermView): PageContent {
  return draftFormPage({
    ...view,
    children: <Fields {...view} />,
    below: (
      <>
        {view.payments !== undefined && <Payments language={view.language} payments={view.payments} />}
        <Place {...view} />
        {view.isKnown && <Removal {...view} own={view.action} label={termsMessages[view.language].remove[view.kind]} />}
      </>
    ),
  })
}

function Place({ language, csrf, action, revision, place }: TermView): VNode | null {
  if (place === null || (place.isFirst && place.isLast)) return null
  return (
    <>
      <h2>{draftMessages[language].condition.order}</h2>
      <Order {...{ language, csrf, revision }} {...place} action={`${action}/place`} />
    </>
  )
}

function Fields({ language, values, errors, fields, sources }: TermView): VNode {
  return (
    <>
      {fields.map(each => (
        <ParameterField language={language} field={each} errors={errors} />
      ))}
      {sources !== null && <SourceFields {...{ language, sources, values, errors }} />}
    </>
  )
}

/** Each has a page of its own, for each is reckoned in its own way. */
function Payments({ language, payments }: { language: Language; payments: PaymentsTold | null }): VNode {
  const { payments: say } = termsMessages[language]
  const { one } = draftMessages[language]
  if (payments === null) return <p>{say.later}</p>
  const { known, ways } = payments
  return (
    <>
      <h2>{say.title}</h2>
      {known.length === 0 && <p>{say.none}</p>}
      <Bullets
        items={[
          ...known.map(({ text, href }) => (
            <>
              {text ?? <em>{one.notYet}</em>} <a href={href}>{changing(one.change, text ?? one.notYet)}</a>
            </>
          )),
          ...ways.map(({ text, href }) => <a href={href}>{text}</a>),
        ]}
      />
    </>
  )
}
