import { clearanceMessages } from '../../clearance/index.ts'
import { policyById, titleOfRule } from '../../eligibility/index.ts'
import { fundFactInWords, nameOfFundFact } from '../../funds/index.ts'
import { agreementFactInWords, nameOfAgreementFact } from '../../partnerships/index.ts'
import { isPlainDate } from '../../platform/days/index.ts'
import type { PastEvent, Subject } from '../../platform/history/index.ts'
import {
  countryName,
  formatDay,
  formatInstant,
  formatList,
  formatMoney,
  formatNumber,
} from '../../platform/i18n/format.ts'
import { languageName, languages, type Language } from '../../platform/i18n/languages.ts'
import { applicationActs } from '../../selection/index.ts'
import { placementActs } from '../../supervision/index.ts'
import { isRecord, type Names } from '../queries/named.ts'
import { actsOf, detailWords, wordOf, yesOrNo, type Words } from '../views/history/words.ts'
import { valueWords } from '../views/history/values.ts'
import { administrationMessages } from '../views/messages.ts'

/** One line of a history as it is read. `by`: null for the service itself. */
export type ToldEvent = {
  readonly when: string
  readonly by: string | null
  readonly act: string
  readonly from: string
  readonly to: string
  readonly why: string
  readonly details: readonly { readonly name: string; readonly value: string }[]
}

type Telling = {
  readonly language: Language
  readonly subject: Subject
  readonly id: number
  readonly states: Words
  readonly names: Names
}

/** Numbers of parts of a record that have no name of their own, and what another detail tells with. */
const untold = ['condition', 'currency', 'decision', 'document', 'goal', 'offer', 'review']

/** An event in the reader's words; a code that nobody knows stands as it is. */
export function tellEvent(telling: Telling, event: PastEvent): ToldEvent {
  const { language, subject, states } = telling
  const field = fieldOf(event)
  const told = (state: string | null): string => {
    if (field !== null) return factIn(telling, event, { field, value: state })
    return state === null ? '' : (wordOf(states, state) ?? state)
  }
  return {
    when: formatInstant(language, event.at),
    by: event.byName,
    act: wordOf(actWords(language, subject), event.event) ?? event.event,
    from: told(event.fromState),
    to: told(event.toState),
    why: wordOf(valueWords[language].why, event.why) ?? event.why,
    details: Object.entries(event.params)
      .filter(([name, value]) => value !== null && value !== '' && !untold.includes(name))
      .flatMap(([name, value]) => {
        const inWords = valueOf(telling, event, { name, value: value ?? '' })
        return inWords === null ? [] : [{ name: detailWords(language, name) ?? name, value: inWords }]
      }),
  }
}

/** What acts on such a record are called by those who work on it. */
export function actWords(language: Language, subject: Subject): Words {
  if (subject === 'application') return applicationActs(language)
  return subject === 'placement' ? placementActs(language) : actsOf(language, subject)
}

function fieldOf({ params }: PastEvent): string | null {
  return typeof params.field === 'string' ? params.field : null
}

type Fact = { readonly field: string; readonly value: string | null }

/** What a fact of the record was, or is. */
function factIn({ language, subject }: Telling, { params }: PastEvent, { field, value }: Fact): string {
  if (subject === 'agreement' || subject === 'round') return agreementFactInWords(language, field, value)
  const currency = typeof params.currency === 'string' ? params.currency : ''
  if (subject === 'fund') return fundFactInWords(language, { field, value, currency })
  if (value === null || value === '') return valueWords[language].noValue
  if (field === 'country' || field === 'servesCountry') return countryName(language, value)
  return field === 'kind' ? (wordOf(administrationMessages[language].kinds, value) ?? value) : value
}

function nameOf({ language, subject }: Telling, field: string): string {
  if (subject === 'agreement' || subject === 'round') return nameOfAgreementFact(language, field) ?? field
  if (subject === 'fund') return nameOfFundFact(language, field) ?? field
  return wordOf(administrationMessages[language].fields, field) ?? field
}

type Detail = { readonly name: string; readonly value: string | number | boolean }

/** @returns null for a record that the reader does not see */
function valueOf(telling: Telling, event: PastEvent, { name, value }: Detail): string | null {
  const { language, names } = telling
  if (typeof value === 'boolean') return yesOrNo(language, value)
  if (isRecord(name)) return names.get(`${name}/${value}`) ?? null
  if (name === 'amount') return moneyIn(telling, event, Number(value))
  if (typeof value === 'number') return formatNumber(language, value)
  if (name === 'field') return nameOf(telling, value)
  // Of a notice's correction both sides are kept in one: what it was, what it is.
  return value
    .split(' → ')
    .map(side => sideOf(language, name, side))
    .join(' → ')
}

function sideOf(language: Language, name: string, side: string): string {
  if (side === '') return valueWords[language].noValue
  if (isPlainDate(side)) return formatDay(language, side)
  if (name !== 'languages') return wordFor(language, name, side)
  const named = side.split(' ').map(code => languages.find(each => each === code))
  return formatList(
    language,
    named.map((code, index) => (code === undefined ? (side.split(' ')[index] ?? '') : languageName[code])),
  )
}

/** In the currency that was written down with it, else in its fund's. */
function moneyIn({ language, names, id }: Telling, { params }: PastEvent, minorUnits: number): string {
  const currency = params.currency ?? names.get(`currency/${params.fund ?? id}`)
  return typeof currency === 'string'
    ? formatMoney(language, minorUnits, currency)
    : formatNumber(language, minorUnits / 100)
}

function wordFor(language: Language, name: string, code: string): string {
  if (name === 'item') return wordOf(clearanceMessages[language].kinds, code) ?? code
  if (name === 'language') return languageName[languages.find(each => each === code) ?? language]
  if (name === 'finding') return titleOfRule(language, code) ?? wordOf(valueWords[language].finding, code) ?? code
  if (name === 'policyId' || name === 'basedOn') return policyById(code)?.title[language] ?? code
  const words: Readonly<Record<string, Words | string>> = valueWords[language]
  const table = Object.hasOwn(words, name) ? words[name] : undefined
  return typeof table === 'object' ? (wordOf(table, code) ?? code) : code
}
