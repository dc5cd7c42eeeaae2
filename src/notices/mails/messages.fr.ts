import type { corrected as en } from './messages.en.ts'

export const corrected: typeof en = ({ name, title, reference, url, contact, lines, why }) => ({
  subject: `Stages : l’avis de votre candidature ${reference} a été corrigé`,
  greeting: `Bonjour ${name},`,
  paragraphs: [
    `Le bureau a corrigé l’avis « ${title} », auquel vous avez répondu.`,
    lines.length === 0 ? 'Le changement se trouve dans son texte.' : lines.join('\n'),
    `Motif du bureau : ${why}`,
    'Votre candidature reste telle quelle. Vous n’avez rien à faire ; si cela ne vous convient plus, vous pouvez la retirer.',
  ],
  action: { label: 'Voir où elle en est :', url },
  after: [`Une question ? Une personne vous répond à l’adresse ${contact}.`],
  closing: 'Le programme de stages',
})
