import type { Language } from '../../platform/i18n/languages.ts'
import { en } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import type { NoticeReading, Read } from './notice-reading.ts'

const messages = { en, fr, es }

/** A reading for people: each fact by its name, lists below their names, then the warnings. */
export function reportOf(
  { language: textLanguage, title, fields, sections, warnings }: NoticeReading,
  language: Language,
): string {
  const { names, values } = messages[language]
  const { dutyStation, durationMonths, stipend, languages, supervision, ...plain } = fields
  const facts: readonly (readonly [keyof typeof names, unknown])[] = [
    ['language', textLanguage],
    ['title', title?.value],
    ['organisation', plain.organisation?.value],
    ['reference', plain.reference?.value],
    ['unit', plain.unit?.value],
    ['city', dutyStation?.city?.value],
    ['country', dutyStation?.country?.value],
    ['homeBased', dutyStation?.homeBased && values.yes],
    ['start', plain.start?.value === 'as-soon-as-possible' ? values.soon : plain.start?.value],
    ['durationMonths', durationMonths && values.months(durationMonths.min?.value, durationMonths.max?.value)],
    ['publishedOn', plain.publishedOn?.value],
    ['closesOn', plain.closesOn?.value],
    ['stipend', stipend && (stipend.value === null ? values.unpaid : money(stipend.value, language))],
    ['languages', languages?.map(read => read.value).join(', ')],
    ['overall', supervision?.overall?.value],
    ['direct', supervision?.direct?.value],
    [
      'ages',
      sections.eligibility && values.ages(sections.eligibility.ageMin?.value, sections.eligibility.ageMax?.value),
    ],
    ['experience', sections.eligibility?.experienceMonthsBelow?.value],
    ['checkIns', sections.checkIns?.value],
    ['contribution', list(sections.contribution)],
    ['responsibilities', list(sections.responsibilities)],
    ['learningObjectives', list(sections.learningObjectives)],
    ['outputs', list(sections.outputs)],
    ['qualifications', list(sections.qualifications)],
  ]
  const known = facts.filter(([, value]) => value !== undefined && value !== '')
  const lines = known.map(([name, value]) => `${messages[language].named(names[name])} ${String(value)}`)
  return [...lines, ...warnings.map(warning => `! ${warning.explanation[language]}`), ''].join('\n')
}

function list(items: readonly Read<string>[] | undefined): string | undefined {
  return items && items.map(item => `\n  - ${item.value}`).join('')
}

function money(stipend: { amountMinor: number; currency: string }, language: Language): string {
  const format = new Intl.NumberFormat(language, { style: 'currency', currency: stipend.currency })
  return format.format(stipend.amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2))
}
