import type { OutboxMessages } from './messages.en.ts'

export const fr: OutboxMessages = {
  title: 'Courrier de la démonstration',
  lede: 'Ce que le programme a écrit à ses personnes inventées, du plus récent au plus ancien. Rien n’en quitte cet ordinateur. Hors de la démonstration, cette page n’existe pas\u00a0: chacun lit son propre courrier.',
  caption: 'Derniers messages',
  empty:
    'Aucun message pour l’instant. Ouvrez un compte, ou demandez un lien de connexion, et le message apparaîtra ici.',
  columns: { subject: 'Objet', to: 'À', language: 'Langue', when: 'Écrit le', state: 'État' },
  states: { queued: 'En attente d’envoi', sent: 'Envoyé', failed: 'N’a pas pu être envoyé' },
  back: 'Tout le courrier',
  links:
    'Les liens de connexion servent une fois, et pour un temps. Déconnectez-vous d’abord si vous êtes en ligne sous un autre nom.',
}
