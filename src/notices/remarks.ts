import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import type { PlainDate } from '../platform/days/index.ts'
import { lintNotice, readNotice, type NoticeReading } from './reading/index.ts'
import type { NoticeFacts, NoticeWording } from './forms.ts'

/** What an officer should have read before publishing; it warns, and never blocks. */
export type Remark = { readonly code: string; readonly explanation: InEveryLanguage }

type Judged = Pick<NoticeFacts, 'startOn' | 'closesOn' | 'answerBy' | 'overallSupervisorId' | 'directSupervisorId'> &
  Pick<NoticeFacts, 'overallSupervisorTitle' | 'directSupervisorTitle'>

/**
 * What a notice lacks in one of its texts, what its days contradict, and what its source announces and does not give.
 * @param source the pasted text, or null where the notice was written here
 */
export function remarksOf(facts: Judged, texts: readonly NoticeWording[], source: string | null): readonly Remark[] {
  const found = [
    ...texts.flatMap(text => lintNotice(readingOf(facts, text))),
    ...unusualDays(facts),
    ...(source === null ? [] : openWarnings(source, texts)),
  ].map(remark => ({
    code: 'what' in remark ? `lacking-${remark.what}` : remark.code,
    explanation: remark.explanation,
  }))
  const seen = new Set<string>()
  return found.filter(({ explanation }) => (seen.has(explanation.en) ? false : seen.add(explanation.en)))
}

/** Said of the source alone: what its reader could not place. A list that is announced is forgiven once all are there. */
function openWarnings(source: string, texts: readonly NoticeWording[]): readonly Remark[] {
  const isWhole = texts.every(
    text => text.responsibilities.length > 0 && text.learningObjectives.length > 0 && text.outputs.length > 0,
  )
  const corrected = new Set([
    'label-without-value',
    'date-without-year',
    'starts-before-closing',
    'closes-before-published',
  ])
  return readNotice(source).warnings.filter(
    ({ code }) => !corrected.has(code) && !(code === 'announced-list-missing' && isWhole),
  )
}

/** The notice as its reader would have read it, so that one list says what a notice lacks. */
function readingOf(facts: Judged, text: NoticeWording): NoticeReading {
  const there = { value: '', span: [0, 0] as const }
  const lists = (items: readonly string[]): { value: string; span: readonly [number, number] }[] | undefined =>
    items.length === 0 ? undefined : items.map(value => ({ value, span: [0, 0] as const }))
  const isSupervised =
    facts.overallSupervisorTitle !== '' ||
    facts.directSupervisorTitle !== '' ||
    facts.overallSupervisorId !== null ||
    facts.directSupervisorId !== null
  return {
    title: there,
    fields: {
      dutyStation: { city: there },
      durationMonths: {},
      stipend: { value: null, span: [0, 0] },
      ...(facts.startOn === null ? {} : { start: { value: facts.startOn, span: [0, 0] as const } }),
      ...(facts.closesOn === null ? {} : { closesOn: { value: facts.closesOn, span: [0, 0] as const } }),
      ...(isSupervised ? { supervision: {} } : {}),
    },
    sections: known({
      responsibilities: lists(text.responsibilities),
      learningObjectives: lists(text.learningObjectives),
      outputs: lists(text.outputs),
      // The policy says who may apply.
      eligibility: {},
    }),
    warnings: [],
    text: '',
  }
}

function known<T extends object>(values: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}

type Days = {
  readonly startOn: PlainDate | null
  readonly closesOn: PlainDate | null
  readonly answerBy: PlainDate | null
}

function unusualDays({ startOn, closesOn, answerBy }: Days): readonly Remark[] {
  if (startOn === null) return []
  if (closesOn !== null && startOn <= closesOn)
    return [{ code: 'starts-before-closing', explanation: startsBeforeClosing }]
  return answerBy !== null && startOn <= answerBy
    ? [{ code: 'starts-before-answer', explanation: startsBeforeAnswer }]
    : []
}

const startsBeforeClosing: InEveryLanguage = {
  en: 'The internship starts before applications have closed.',
  fr: 'Le stage commence avant la clôture des candidatures.',
  es: 'La pasantía empieza antes del cierre de las candidaturas.',
}
const startsBeforeAnswer: InEveryLanguage = {
  en: 'The internship starts before everybody has an answer: nobody could travel in time.',
  fr: 'Le stage commence avant que tout le monde ait une réponse\u00a0: personne ne pourrait venir à temps.',
  es: 'La pasantía empieza antes de que todo el mundo tenga respuesta: nadie podría llegar a tiempo.',
}
