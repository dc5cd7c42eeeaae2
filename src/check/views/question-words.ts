import { countryChoices } from '../../platform/i18n/codes.ts'
import { capital, formatDay, nameOfLanguage } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Answers } from '../answers.ts'
import type { Field, Question } from '../questions.ts'
import { checkMessages } from './words.ts'

/** The question as it is asked, which may depend on what was answered before. */
export function askedIn(language: Language, { about, nth }: Question, answers: Answers): string {
  const { question } = checkMessages[language]
  if (about === 'status' && nth > 1) return question.statusAgain
  if (about === 'service' && nth > 1) return question.serviceAgain
  if (about === 'endsOn') return question.endsOn[answers[`status${nth}`] === 'enrolled' ? 'enrolled' : 'graduated']
  return question[about]
}

export type Choice = { readonly value: string; readonly label: string }

/** The options of a field with their words: in the order of the question, countries by their names. */
export function choicesIn(language: Language, question: Question, field: Field): readonly Choice[] {
  if (field.kind !== 'option') return []
  const words = optionsIn(language, question, field)
  const named = field.options
    .filter(value => words[value] !== undefined)
    .map(value => ({ value, label: words[value]! }))
  return isOfCountries(question) ? [...named, ...countryChoices(language)] : named
}

function isOfCountries({ about }: Question): boolean {
  return about === 'nationalities' || about === 'residence' || about === 'hostCountry'
}

/** The words to the codes of an option; countries have names. */
function optionsIn(language: Language, { about, nth }: Question, { name }: Field): Readonly<Record<string, string>> {
  const { option, unknown } = checkMessages[language]
  if (name === 'nationality2') return { none: option.noOther }
  if (about === 'nationalities') return { none: option.noNationality, unknown }
  if (about === 'residence' || about === 'hostCountry') return { unknown }
  if (about === 'relatives' || about === 'service') return option[about]
  if (about === 'status') return nth > 1 ? option.statusAgain : option.status
  if (about === 'level') return option.level
  if (about === 'sponsor') return option.sponsor
  return about === 'languages' ? option.language : option.tristate
}

export function hintIn(language: Language, { about, nth, fields }: Question, isPlace: boolean): string | undefined {
  const { hint } = checkMessages[language]
  const [field] = fields
  if (about === 'status') return nth > 1 ? undefined : hint.status
  if (about === 'months' && isPlace && field?.kind === 'number') return hint.months(field)
  if (about === 'service' && nth > 1) return undefined
  if (isHinted(about)) return hint[about]
  if (field?.kind === 'day') return hint.day
  return field?.kind === 'number' ? hint.number : undefined
}

const hinted = [
  'birthDate',
  'languages',
  'startOn',
  'yearsCompleted',
  'nationalities',
  'service',
  'relatives',
  'papers',
  'applicationsEver',
  'applicationsRound',
] as const

function isHinted(about: Question['about']): about is (typeof hinted)[number] {
  return (hinted as readonly string[]).includes(about)
}

/** What a field is called in a list of errors, and above it where a page has several. */
export function fieldNameIn(language: Language, question: Question, field: Field): string {
  const { about } = question
  if (about === 'languages') return languageOf(language, field.name)
  if (field.kind === 'option' && field.called !== undefined) return capital(language, field.called[language])
  return field.name === 'nationality2' ? checkMessages[language].term.secondNationality : termIn(language, question)
}

function termIn(language: Language, { about, nth, fact }: Question): string {
  const { term, ofDegree, ofService } = checkMessages[language]
  return fact === 'formerService' ? ofService(term[about], nth) : ofDegree(term[about], nth)
}

export type AnsweredRow = { readonly id: string; readonly term: string; readonly detail: string }

/** An answered question, for the list of answers. */
export function answeredIn(language: Language, question: Question, answers: Answers): AnsweredRow {
  const details = question.fields.map(field =>
    detailIn(language, { question, field, answer: answers[field.name] ?? '' }),
  )
  return {
    id: question.id,
    term: termIn(language, question),
    detail: details.filter(detail => detail !== '').join('\n'),
  }
}

type Told = { readonly question: Question; readonly field: Field; readonly answer: string }

function detailIn(language: Language, { question, field, answer }: Told): string {
  const { unknown, goesOn, spoken, listed } = checkMessages[language]
  if (field.kind === 'option') {
    if (field.name === 'nationality2' && answer === 'none') return ''
    const word = choicesIn(language, question, field).find(({ value }) => value === answer)?.label ?? answer
    if (field.called !== undefined) return listed(capital(language, field.called[language]), word)
    return question.about === 'languages' ? spoken(languageOf(language, field.name), word) : word
  }
  if (answer === 'unknown') return unknown
  if (answer === 'now') return goesOn
  return field.kind === 'day' ? formatDay(language, answer) : numberIn(language, question, Number(answer))
}

function numberIn(language: Language, { about }: Question, number: number): string {
  const { months, years } = checkMessages[language]
  if (about === 'yearsCompleted') return years(number)
  return about === 'applicationsEver' || about === 'applicationsRound' ? String(number) : months(number)
}

function languageOf(language: Language, name: string): string {
  const said = nameOfLanguage(language, name.replace(/^language-/, ''))
  return capital(language, said)
}
