import type { AdviceMessages } from './messages.en.ts'

type Yes = AdviceMessages['yes']['sure']
type Days = Parameters<Yes['between']>[0]

const at = (count: number): string => (count === 1 ? 'à cette condition' : 'à ces conditions')

const start = ({ from, to, bound }: Days): string => {
  if (from === to) return `un début le ${from}`
  if (bound === 'from') return `un début à partir du ${from}`
  return bound === 'to' ? `un début au plus tard le ${to}` : `un début entre le ${from} et le ${to}`
}

const isLater = ({ from, to, bound }: Days): boolean => bound === 'from' && from !== to

const sure: Yes = {
  if: ({ count, all }) => `La réponse serait oui ${at(count)}\u00a0: ${all}.`,
  between: days =>
    isLater(days)
      ? `Pas maintenant, mais la réponse serait oui pour ${start(days)}.`
      : `La réponse serait oui pour ${start(days)}.`,
  ifBetween: ({ count, all }, days) => `La réponse serait oui pour ${start(days)}, ${at(count)}\u00a0: ${all}.`,
}

const last = 'Une personne déciderait alors de ce que les règles laissent à l’appréciation.'

const withPerson: Yes = {
  if: ({ count, all }) => `La réponse pourrait être oui ${at(count)}\u00a0: ${all}. ${last}`,
  between: days =>
    isLater(days)
      ? `Pas maintenant, mais la réponse pourrait être oui pour ${start(days)}. ${last}`
      : `La réponse pourrait être oui pour ${start(days)}. ${last}`,
  ifBetween: ({ count, all }, days) =>
    `La réponse pourrait être oui pour ${start(days)}, ${at(count)}\u00a0: ${all}. ${last}`,
}

export const fr: AdviceMessages = {
  yes: { sure, withPerson },
  condition: {
    sponsor: 'une institution vous parraine pour travailler dans un domaine utile aux deux parties',
    scholarship: 'vous avez une bourse pour un stage dans une organisation internationale',
    internshipMandatory: 'l’université confirme que le stage est obligatoire',
    relevantInterest: 'vos intérêts ou vos études touchent à un domaine utile à l’organisation',
    months: n => `le stage dure ${n} mois`,
    languages: (of, level, { count, isMore }) => {
      const speak = isMore ? 'vous parlez aussi' : 'vous parlez'
      const which = count === 1 ? of : `${count} de ces langues (${of})`
      return level === null ? `${speak} ${which}` : `${speak} ${which} au niveau ${level} ou plus`
    },
    documents: papers => `vous joignez ce que demande la règle (${papers})`,
    appliedOn: day => `vous postulez le ${day} ou peu après`,
  },
}
