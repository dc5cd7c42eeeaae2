import type { TermMessages } from './messages.en.ts'

export const fr: TermMessages = {
  subject: {
    studies: 'Études',
    age: 'Âge',
    graduation: 'Délai depuis le diplôme',
    experience: 'Expérience',
    duration: 'Durée',
    languages: 'Langues',
    relatives: 'Parenté',
    documents: 'Pièces',
    stipend: 'Indemnité',
    insurance: 'Assurances',
    health: 'Pièces de santé',
    break: 'Emploi par la suite',
  },
  remark: 'En outre',
  paid: {
    never: 'Les stagiaires ne sont pas payés.',
    sometimes: 'Une partie des stagiaires reçoit une indemnité.',
    mostly: 'La plupart des stagiaires reçoivent une indemnité.',
    always: 'Les stagiaires reçoivent une indemnité.',
  },
  between: ' ; ',
  amount: (payments, isLower) => (isLower ? `Montant, le plus faible de : ${payments}.` : `Montant : ${payments}.`),
  fixed: (amount, least, per) => {
    const when = { month: 'par mois', year: 'par an', day: 'par jour', once: 'en une fois' }[per]
    return least === null ? `${amount} ${when}` : `de ${least} à ${amount} ${when}`
  },
  share: (percent, of, days) => {
    if (of === 'local-salary') return `${percent} du traitement local`
    return days === null
      ? `${percent} de l’indemnité journalière locale par jour travaillé`
      : `${percent} de l’indemnité journalière locale pour ${days} jours par mois`
  },
  atMost: (share, most) => `${share}, au plus ${most}`,
  less: why => `Est réduite pour : ${why}.`,
  lessFor: {
    sponsor: 'ce que verse une autre institution',
    'part-time': 'le temps partiel',
    remote: 'le travail à distance',
    absence: 'les absences',
  },
  medical: {
    intern: 'L’assurance maladie incombe à la personne en stage.',
    organisation: 'L’assurance maladie incombe à l’organisation.',
    both: 'L’assurance maladie est celle de la personne en stage ou celle de l’organisation.',
    unsaid: 'Rien n’est dit de l’assurance maladie.',
  },
  accident: {
    intern: 'L’assurance accidents incombe à la personne en stage.',
    organisation: 'L’organisation couvre les accidents du travail.',
    both: 'Les accidents relèvent de l’assurance de la personne en stage ou de celle de l’organisation.',
    unsaid: 'Rien n’est dit des accidents.',
  },
  certificate: (certificate, vaccinations) => {
    if (certificate && vaccinations) return 'Un certificat médical et un relevé de vaccinations sont demandés.'
    if (vaccinations) return 'Un relevé de vaccinations est demandé.'
    return certificate ? 'Un certificat médical est demandé.' : 'Aucun certificat médical n’est demandé.'
  },
  break: (n, posts) => {
    if (n === 0) return 'Un emploi peut être pris aussitôt après le stage.'
    return posts === 'professional'
      ? `Pendant ${n} mois après le stage, aucun poste d’administrateur ne peut être pris.`
      : `Pendant ${n} mois après le stage, aucun poste ne peut être pris.`
  },
}
