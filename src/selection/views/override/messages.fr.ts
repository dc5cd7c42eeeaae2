import type { RoleName } from '../../../platform/actor/index.ts'
import type { OverrideMessages } from './messages.en.ts'

const roles: Partial<Record<RoleName, string>> = {
  'hr-director': 'la direction des ressources humaines',
  'programme-manager': 'la personne responsable du programme',
  'hr-officer': 'une personne chargée des ressources humaines du bureau',
}

export const fr: OverrideMessages = {
  role: role => roles[role] ?? 'une personne que désigne la politique',
  held: role =>
    `Selon les règles, une condition n’est pas remplie. Cette candidature ne se poursuit que si ${role} le décide, en son nom et avec un motif. Le bureau peut aussi confirmer, au nom de qui décide, que la candidature n’est pas admissible.`,
  open: 'Poursuivre malgré les règles',
  title: 'Poursuivre malgré les règles',
  lede: 'Le programme a trouvé une condition non remplie. Vous décidez, en votre nom, que la candidature se poursuit tout de même. Son étape ne change pas : le bureau poursuit à partir d’ici.',
  findings: 'Ce que vous écartez',
  reason: 'Votre motif',
  reasonHint: language =>
    `La personne le lira tel quel, comme quiconque reverra ce dossier. Dites pourquoi une exception se justifie ici. Langue de ses courriels : ${language}.`,
  submit: 'Laisser la candidature se poursuivre',
  shown: 'Décidé malgré les règles',
  by: (name, day) => `${name}, ${day}`,
}
