import type { ChangedMessages } from './messages.en.ts'

export const fr: ChangedMessages = {
  officer: {
    title: 'Modifié depuis l’envoi',
    lede: (sections: string, day: string) =>
      `Le profil ci-dessous est celui qui a été envoyé le ${day}, et c’est sur lui que porte la décision. Depuis, la personne a modifié : ${sections}.`,
    verdict: (sentence: string) => `Avec le profil d’aujourd’hui, les règles diraient autre chose. ${sentence}`,
    sameVerdict: 'Les règles disent la même chose du profil d’aujourd’hui.',
    notKept: 'Le profil n’a pas été conservé lors de l’envoi : voici celui d’aujourd’hui.',
    asSent: (day: string) => `Le profil tel qu’il a été envoyé le ${day}`,
    cv: 'Le CV qui en a été tiré (PDF)',
    line: (sections: string) => `Modifié depuis l’envoi : ${sections}`,
    none: 'Tel qu’il a été envoyé',
  },
  applicant: {
    title: 'Vous avez modifié votre profil depuis l’envoi',
    lede: (sections: string) =>
      `Modifié : ${sections}. Le bureau décide d’après ce que vous avez envoyé, et voit à côté ce que vous avez modifié.`,
    asSent: (day: string) => `Votre profil tel qu’il a été envoyé le ${day}`,
    cv: 'Votre CV tel qu’il a été envoyé (PDF)',
  },
  before: 'À l’envoi',
  after: 'Aujourd’hui',
  nothing: 'rien d’inscrit',
  ofRules: 'les règles en tiennent compte',
}
