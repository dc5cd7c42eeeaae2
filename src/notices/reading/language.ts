import type { Language } from '../../platform/i18n/languages.ts'
import type { Read, Span } from './notice-reading.ts'
import type { Source } from './source.ts'

/** Small words that one language has and the others lack. The neighbours are there to win where the text is theirs. */
const smallWords: Record<Language | 'it' | 'pt' | 'de', string> = {
  en: 'the of and with for this will their are which from by or as is be',
  fr: 'les des du dans et pour avec une sur est aux ses leur cette par qui au ou sont',
  es: 'los las del el y con una para por su sus como esta este la que o al se',
  it: 'il di che gli della delle con per una nel sono alla dei degli le del si',
  pt: 'os as do da dos das em uma com para por ao nos que se seu um no na',
  de: 'der die das und mit von fur den ist im ein eine zu des auf sich nicht',
}

/** Languages by name, folded; a level is not guessed from words such as "fluent". */
const languageNames: Readonly<Record<string, string>> = {
  english: 'en',
  anglais: 'en',
  ingles: 'en',
  french: 'fr',
  francais: 'fr',
  frances: 'fr',
  spanish: 'es',
  espagnol: 'es',
  espanol: 'es',
  arabic: 'ar',
  arabe: 'ar',
  portuguese: 'pt',
  portugais: 'pt',
  portugues: 'pt',
  russian: 'ru',
  russe: 'ru',
  ruso: 'ru',
  chinese: 'zh',
  chinois: 'zh',
  chino: 'zh',
  swahili: 'sw',
  german: 'de',
  allemand: 'de',
  aleman: 'de',
}

const wished =
  /\b(?:or|ou|o|asset|advantage|desirable|preferred|either|one of|atout|souhaite|un plus|ventaja|deseable|valora)\b/
const required = /\bfluency in ([a-z ,]{3,80}?) (?:is|are) required\b/d

/** The working language that the text is in; nothing where it is another's or too short to say. */
export function languageOf(source: Source): Language | undefined {
  const words = source.folded.slice(0, 50_000).match(/[a-z]+/g) ?? []
  const scores = Object.entries(smallWords).map(([language, list]) => {
    const own = new Set(list.split(' '))
    return { language, hits: words.filter(word => own.has(word)).length }
  })
  const [best, next] = scores.sort((a, b) => b.hits - a.hits)
  if (!best || !next || best.hits < 3 || best.hits < next.hits * 1.15) return undefined
  return best.language === 'en' || best.language === 'fr' || best.language === 'es' ? best.language : undefined
}

/** The languages that a labelled value asks for; nothing where it offers a choice or only wishes. */
export function languagesIn(source: Source, [from, to]: Span): readonly Read<string>[] | undefined {
  const folded = source.folded.slice(from, to)
  if (wished.test(folded)) return undefined
  const found = [...folded.matchAll(/[a-z]+/g)].flatMap(({ 0: word, index }) => {
    const value = languageNames[word]
    return value === undefined ? [] : [{ value, span: [from + index, from + index + word.length] as const }]
  })
  return found.length > 0 ? found : undefined
}

/** "Fluency in English and French is required." */
export function languagesInProse(source: Source): readonly Read<string>[] | undefined {
  const span = required.exec(source.folded)?.indices?.[1]
  return span && languagesIn(source, span)
}

/** Whether the text speaks of an internship at all. "Stage" is one in French only. */
export function speaksOfInternship(source: Source, language: Language | undefined): boolean {
  const word =
    /\b(?:interns?|internships?|trainees?|traineeships?|stagiaires?|pasantias?|pasantes?|practicas profesionales|becari[oa]s?)\b/
  return word.test(source.folded) || (language === 'fr' && /\bstages?\b/.test(source.folded))
}
