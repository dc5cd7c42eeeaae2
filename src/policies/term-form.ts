import {
  paymentFields,
  paymentKinds,
  remarkFields,
  termFields,
  termNames,
  type InputError,
  type ParameterField,
  type PaymentKind,
  type TermName,
} from '../eligibility/index.ts'
import { typed, type RawForm } from '../platform/forms/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { DraftContent, DraftPayment, DraftTerm } from './draft-content.ts'
import {
  paymentsOf,
  remarksOf,
  withoutPayment,
  withoutRemark,
  withoutTerm,
  withPayment,
  withPaymentMoved,
  withRemark,
  withRemarkMoved,
  withTerm,
} from './draft-terms.ts'
import { filledWith, parametersFrom, type Filled } from './parameters.ts'
import { codesByName, namesOfCodes, type Topic } from './parameters-told.ts'
import { paymentErrors, remarkErrors, termErrors } from './term-problems.ts'

type Value = Readonly<Record<string, unknown>>

/** What one form about a draft's terms is of: a term, a payment of the stipend, a remark; there already, or to come. */
export type TermPart = {
  readonly part: TermName | 'remark'
  readonly topic: Topic
  readonly fields: readonly ParameterField[]
  /** Whether it names its source itself. */
  readonly hasSource: boolean
  /** What the form does not ask and the value holds all the same. */
  readonly fixed: Value
  /** What stands in the draft; null for what is to come. */
  readonly known: Value | null
  readonly wrong: (value: Value) => readonly InputError[]
  /** Both give null where what is to be changed is not there any more. */
  readonly put: (content: DraftContent, value: Value) => DraftContent | null
  readonly remove: (content: DraftContent) => DraftContent | null
  /** Where it stands among others of its kind; null where there is one at most, or it is still to come. */
  readonly place: PlaceInList | null
}

type PlaceInList = {
  readonly isFirst: boolean
  readonly isLast: boolean
  /** Gives null as `put` does. */
  readonly move: (content: DraftContent, by: -1 | 1) => DraftContent | null
}

/** @returns null where there is no term of this name */
export function termPart(content: DraftContent, text: string): (TermPart & { readonly part: TermName }) | null {
  const name = termNames.find(each => each === text)
  if (name === undefined) return null
  return {
    part: name,
    topic: name,
    fields: termFields(name),
    hasSource: true,
    fixed: {},
    known: content.terms?.[name] ?? null,
    wrong: value => termErrors(content, name, value as DraftTerm),
    put: (latest, value) => withTerm(latest, name, value as DraftTerm),
    remove: latest => withoutTerm(latest, name),
    place: null,
  }
}

/** A payment by its place in the stipend. @returns null where there is none */
export function knownPayment(content: DraftContent, index: number): TermPart | null {
  const all = paymentsOf(content)
  const known = all[index]
  if (known === undefined) return null
  const place = placeIn(all, index, (latest, by) => withPaymentMoved(latest, index, by))
  return { ...paymentPart(known.of === 'fixed' ? 'fixed' : 'share', { known, index }), place }
}

/** @returns null where there is no such kind, or no stipend that it could be a payment of */
export function newPayment(content: DraftContent, text: string): TermPart | null {
  const kind = paymentKinds.find(each => each === text)
  return kind === undefined || content.terms?.stipend === undefined
    ? null
    : paymentPart(kind, { known: null, index: null })
}

type Placed = { readonly known: DraftPayment | null; readonly index: number | null }

function paymentPart(kind: PaymentKind, { known, index }: Placed): TermPart {
  return {
    part: 'stipend',
    topic: 'payment',
    fields: paymentFields(kind),
    hasSource: false,
    fixed: kind === 'fixed' ? { of: 'fixed' } : {},
    known,
    wrong: paymentErrors,
    put: (latest, value) => withPayment(latest, index, value),
    remove: latest => (index === null ? null : withoutPayment(latest, index)),
    place: null,
  }
}

/** A remark by its place, or a new one where that is null. @returns null where there is none there */
export function remarkPart(content: DraftContent, index: number | null): TermPart | null {
  const all = remarksOf(content)
  const known = index === null ? null : (all[index] ?? null)
  if (index !== null && known === null) return null
  return {
    part: 'remark',
    topic: 'remark',
    fields: remarkFields(),
    hasSource: true,
    fixed: {},
    known,
    wrong: value => remarkErrors(content, value as DraftTerm),
    put: (latest, value) => withRemark(latest, index, value as DraftTerm),
    remove: latest => (index === null ? null : withoutRemark(latest, index)),
    place: index === null ? null : placeIn(all, index, (latest, by) => withRemarkMoved(latest, index, by)),
  }
}

function placeIn(all: readonly unknown[], index: number, move: PlaceInList['move']): PlaceInList {
  return { isFirst: index === 0, isLast: index === all.length - 1, move }
}

/** A place in a list, as addresses write it. @returns null where a text is none */
export function placeFrom(text: string): number | null {
  return /^\d{1,3}$/.test(text) ? Number(text) : null
}

/** What was filled in, as a file has it. */
export function termFrom(form: RawForm, { fields, fixed, hasSource }: TermPart, language: Language): Value {
  const value = { ...fixed, ...parametersFrom(form, fields, codesByName(language)) }
  if (!hasSource) return value
  return { ...value, source: { in: typed(form, 'sourceIn').trim(), clause: typed(form, 'clause').trim() } }
}

/** What stands in the form: what the draft has, or a new one's. */
export function filledTerm({ fields, known }: TermPart, language: Language): Filled {
  const filled = filledWith(known ?? {}, fields, namesOfCodes(language))
  const source = known?.source as DraftTerm['source'] | undefined
  return { ...filled, texts: { ...filled.texts, sourceIn: source?.in ?? '', clause: source?.clause ?? '' } }
}
