import type { InEveryLanguage } from '../../platform/i18n/languages.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { NoticeReading, NoticeWarning } from './notice-reading.ts'

/** What a notice should say before it is published. */
type Needed = keyof typeof en.lacks
export type NoticeLack = { readonly code: 'lacking'; readonly what: Needed; readonly explanation: InEveryLanguage }
export type NoticeRemark = NoticeLack | NoticeWarning

/** What a notice lacks, then what it contradicts or breaks, in the order of the text. Empty: ready to be published. */
export function lintNotice(reading: NoticeReading): readonly NoticeRemark[] {
  const needed = Object.keys(en.lacks) as Needed[]
  return [...needed.filter(what => !says(reading, what)).map(lack), ...reading.warnings]
}

function lack(what: Needed): NoticeLack {
  return { code: 'lacking', what, explanation: { en: en.lacks[what], fr: fr.lacks[what], es: es.lacks[what] } }
}

function says({ title, fields, sections }: NoticeReading, what: Needed): boolean {
  if (what === 'title') return title !== undefined
  if (what === 'responsibilities' || what === 'learningObjectives' || what === 'outputs' || what === 'eligibility') {
    return sections[what] !== undefined
  }
  return fields[what] !== undefined
}
