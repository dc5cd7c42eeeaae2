import { formatDay, nameOfLanguage } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { Answers } from '../answers.ts'
import type { Field, Question } from '../questions.ts'
import { checkMessages } from './words.ts'

/** The question as it is asked, which may depend on what was answered before. */
export function askedIn(language: Language, { about, nth }: Question, answers: Answers): string {
  const { question } = checkMessages[language]
  if (about === 'status' && nth > 1) return question.statusAgain
  if (about === 'endsOn') return question.endsOn[answers[`status${nth}`] === 'enrolled' ? 'enrolled' : 'graduated']
  return question[about]
}

/** The words to the codes of an option, in the order of the question. */
export function optionsIn(language: Language, { about, nth }: Question): Readonly<Record<string, string>> {
  const { option } = checkMessages[language]
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
  if (about === 'birthDate' || about === 'languages' || about === 'startOn') return hint[about]
  if (field?.kind === 'day') return hint.day
  return field?.kind === 'number' ? hint.number : undefined
}

/** What a field is called in a list of errors. */
export function fieldNameIn(language: Language, { about, nth }: Question, { name }: Field): string {
  const { term, ofDegree } = checkMessages[language]
  return about === 'languages' ? languageOf(language, name) : ofDegree(term[about], nth)
}

export type AnsweredRow = { readonly id: string; readonly term: string; readonly detail: string }

/** An answered question, for the list of answers. */
export function answeredIn(language: Language, question: Question, answers: Answers): AnsweredRow {
  const { term, ofDegree } = checkMessages[language]
  const details = question.fields.map(field =>
    detailIn(language, { question, field, answer: answers[field.name] ?? '' }),
  )
  return { id: question.id, term: ofDegree(term[question.about], question.nth), detail: details.join('\n') }
}

type Told = { readonly question: Question; readonly field: Field; readonly answer: string }

function detailIn(language: Language, { question, field, answer }: Told): string {
  const { unknown, months, spoken } = checkMessages[language]
  if (field.kind === 'option') {
    const word = optionsIn(language, question)[answer] ?? answer
    return question.about === 'languages' ? spoken(languageOf(language, field.name), word) : word
  }
  if (answer === 'unknown') return unknown
  return field.kind === 'day' ? formatDay(language, answer) : months(Number(answer))
}

function languageOf(language: Language, name: string): string {
  const said = nameOfLanguage(language, name.replace(/^language-/, ''))
  return said.charAt(0).toLocaleUpperCase(language) + said.slice(1)
}
