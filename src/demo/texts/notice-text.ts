import type { Language } from '../../platform/i18n/languages.ts'

/** A notice as a careful office writes it, in one language. */
export type NoticeText = {
  readonly title: string
  readonly background: string
  readonly contribution: readonly string[]
  readonly checkIns: string
  readonly responsibilities: readonly string[]
  readonly learningObjectives: readonly string[]
  readonly outputs: readonly string[]
  readonly qualifications: readonly string[]
}

/** The languages in which an office has written its notice: one at least. */
export type NoticeTexts = Partial<Record<Language, NoticeText>>

/** In a reader's language, else in English, else in the language that it has. */
export function textFor(texts: NoticeTexts, language: Language): NoticeText {
  const text = texts[language] ?? texts.en ?? texts.fr ?? texts.es
  if (text === undefined) throw new Error('a notice is written in one language at least')
  return text
}
