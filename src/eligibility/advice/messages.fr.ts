import type { AdviceMessages } from './messages.en.ts'

const at = (count: number): string => (count === 1 ? 'à cette condition' : 'à ces conditions')

export const fr: AdviceMessages = {
  yesIf: (conditions, count) => `La réponse serait oui ${at(count)}\u00a0: ${conditions}.`,
  yesBetween: ({ from, to }) =>
    from === to
      ? `La réponse serait oui pour un début le ${from}.`
      : `La réponse serait oui pour un début entre le ${from} et le ${to}.`,
  yesIfBetween: (conditions, count, { from, to }) =>
    from === to
      ? `La réponse serait oui pour un début le ${from}, ${at(count)}\u00a0: ${conditions}.`
      : `La réponse serait oui pour un début entre le ${from} et le ${to}, ${at(count)}\u00a0: ${conditions}.`,
  condition: {
    sponsor: 'une institution vous parraine pour travailler dans un domaine utile aux deux parties',
    scholarship: 'vous avez une bourse pour un stage dans une organisation internationale',
    internshipMandatory: 'l’université confirme que le stage est obligatoire',
    relevantInterest: 'vos intérêts ou vos études touchent à un domaine utile à l’organisation',
    months: n => `le stage dure ${n} mois`,
    languages: (of, level) => (level === null ? `vous parlez ${of}` : `vous parlez ${of} au niveau ${level} ou plus`),
    documents: papers => `vous joignez ce que demande la règle (${papers})`,
    appliedOn: day => `vous postulez le ${day} ou peu après`,
  },
}
