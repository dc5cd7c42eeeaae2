import { countryName } from '../platform/i18n/names.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { agreementMessages } from './views/agreement/messages.ts'
import type { AgreedFacts, AgreementText } from './queries/agreements.ts'

/** Writes the agreement out in the intern's language: what is then kept and signed, word for word. */
export function agreementText(language: Language, facts: AgreedFacts): AgreementText {
  const words = agreementMessages[language].agreement
  const { labels } = words
  const optional = (label: string, value: string | null): [string, string][] => (value === null ? [] : [[label, value]])
  return {
    title: words.title,
    facts: [
      [labels.intern, facts.intern],
      [labels.organisation, facts.organisation],
      ...optional(labels.partner, facts.partner),
      [labels.position, facts.title],
      [labels.office, `${facts.office}, ${facts.city} (${countryName(language, facts.country)})`],
      ...optional(labels.unit, facts.unit),
      [labels.period, words.period(formatDay(language, facts.startOn), formatDay(language, facts.endOn))],
      ...optional(labels.overall, facts.overall),
      ...optional(labels.direct, facts.direct),
      [
        labels.allowance,
        facts.allowance === null ? words.noAllowance : words.monthly(money(language, facts.allowance)),
      ],
    ],
    clauses: [
      ...(facts.objectives.length === 0 ? [] : [{ heading: words.objectives, items: facts.objectives }]),
      ...(facts.outputs.length === 0 ? [] : [{ heading: words.outputs, items: facts.outputs }]),
      ...words.clauses,
    ],
  }
}

function money(language: Language, { amount, currency }: { amount: string; currency: string }): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount) / 100)
}
