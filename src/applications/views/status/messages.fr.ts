import type { StatusMessages } from './messages.en.ts'

const hear = (by: string | null): string => (by === null ? '' : ` Vous aurez une réponse au plus tard le ${by}.`)

const answered = (what: string, by: string | null): string =>
  by === null ? `Ensuite : ${what}.` : `Ensuite : ${what}. Réponse au plus tard le ${by}.`

export const fr: StatusMessages = {
  nobodySees: 'Personne ne peut encore la voir. Vous l’avez envoyée, mais pas encore ouverte à la lecture du bureau.',
  states: {
    draft: {
      title: 'Terminez et envoyez votre candidature',
      text: ({ by }) =>
        by === null
          ? 'Il n’y a pas de date limite.'
          : `Envoyez-la et ouvrez-la à la lecture au plus tard le ${by} à 23 h 59 UTC.`,
    },
    submitted: {
      title: 'Ouvrez votre candidature à la lecture',
      text: ({ by }) =>
        by === null
          ? 'Le bureau pourra alors la lire, et les 90 jours pour vous répondre commenceront.'
          : `Ouvrez-la à la lecture au plus tard le ${by} à 23 h 59 UTC. Le bureau pourra alors la lire ; après ce jour, ce ne sera plus possible.`,
    },
    released: {
      title: 'Le bureau a votre candidature',
      text: ({ by }) =>
        `Une personne la lira et vérifiera les règles. Vous n’avez rien à faire pour le moment.${hear(by)}`,
    },
    screening: {
      title: 'Votre candidature est en cours d’examen',
      text: ({ by }) =>
        `Une personne la lit et vérifie les règles. Ensuite vient la présélection. Vous n’avez rien à faire pour le moment.${hear(by)}`,
    },
    shortlisted: {
      title: 'Votre candidature est présélectionnée',
      text: ({ by }) =>
        `Le bureau choisit maintenant qui inviter à un entretien. Vous n’avez rien à faire pour le moment.${hear(by)}`,
    },
    interview: {
      title: 'Un entretien vous est proposé',
      text: ({ by, interview }) =>
        interview === null
          ? `Le bureau vous écrit pour indiquer l’heure et le lieu.${hear(by)}`
          : `Il a lieu le ${interview}. Ensuite, la décision.${hear(by)}`,
    },
    recommended: {
      title: 'La décision se prépare',
      text: ({ by }) =>
        `Les entretiens sont terminés ; la décision se prépare. Vous n’avez rien à faire pour le moment.${hear(by)}`,
    },
    offered: {
      title: 'Une place vous est offerte',
      text: ({ by }) =>
        by === null
          ? 'Lisez l’offre, ses dates et ses conditions, puis acceptez-la ou déclinez-la.'
          : `Lisez l’offre, ses dates et ses conditions, puis acceptez-la ou déclinez-la au plus tard le ${by}.`,
    },
    accepted: {
      title: 'Vous avez accepté l’offre',
      text: () =>
        'Le bureau prépare votre stage : convention, assurance, documents de santé. Il vous écrit pour chacun.',
    },
    placed: {
      title: 'Votre stage est convenu',
      text: () => 'Ce qu’il faut encore avant le premier jour se trouve sous « Votre stage ».',
    },
    withdrawn: {
      title: 'Vous avez retiré cette candidature',
      text: () => 'Plus personne n’y travaille. Votre profil et vos documents sont gardés pour d’autres candidatures.',
    },
    'not-eligible': {
      title: 'Cette candidature est close : une règle n’est pas remplie',
      text: () => 'Une personne l’a confirmé. Si un fait est inexact, dites-le ci-dessous : une personne répond.',
    },
    'not-selected': {
      title: 'Votre candidature n’a pas été retenue',
      text: () => 'D’autres places sont ouvertes, et ce que vous avez écrit est gardé : vous pouvez vous en resservir.',
    },
    reserve: {
      title: 'Vous êtes sur la liste d’attente',
      text: ({ by }) =>
        by === null
          ? 'Si une place se libère, le bureau la propose dans l’ordre de la liste. Vous n’avez rien à faire pour le moment.'
          : `Si une place se libère, le bureau la propose dans l’ordre de la liste. La liste prend fin le ${by}.`,
    },
    'offer-declined': {
      title: 'Vous avez décliné l’offre',
      text: () => 'Vous pouvez postuler de nouveau, ici ou ailleurs.',
    },
    'offer-expired': {
      title: 'L’offre a expiré sans réponse',
      text: () => 'Si la place vous intéresse encore, écrivez au bureau ; une personne examinera votre demande.',
    },
    'offer-withdrawn': {
      title: 'L’offre a été retirée',
      text: () => 'Le bureau vous a dit pourquoi. Vous pouvez demander qu’une personne réexamine le dossier.',
    },
  },
  next: {
    draft: ({ by }) =>
      by === null
        ? 'Ensuite : l’envoyer et l’ouvrir à la lecture.'
        : `Ensuite : l’envoyer et l’ouvrir à la lecture, au plus tard le ${by}.`,
    submitted: ({ by }) =>
      by === null ? 'Ensuite : l’ouvrir à la lecture.' : `Ensuite : l’ouvrir à la lecture, au plus tard le ${by}.`,
    released: ({ by }) => answered('le bureau la lit', by),
    screening: ({ by }) => answered('la présélection', by),
    shortlisted: ({ by }) => answered('les invitations aux entretiens', by),
    interview: ({ by }) => answered('la décision', by),
    recommended: ({ by }) =>
      by === null
        ? 'Ensuite : vous apprenez la décision.'
        : `Ensuite : vous apprenez la décision, au plus tard le ${by}.`,
    offered: ({ by }) => (by === null ? 'Ensuite : votre réponse.' : `Ensuite : votre réponse, au plus tard le ${by}.`),
    accepted: () => 'Ensuite : la convention et les pièces.',
    placed: () => 'Ensuite : votre premier jour, dès que vos pièces sont complètes.',
  },
  /** Of a place that was arranged: what became of the internship. */
  internship: {
    'under-way': {
      title: 'Votre stage est en cours',
      text: 'Entretiens, objectifs et pièces se trouvent sous « Votre stage ».',
      label: 'Stage en cours',
    },
    over: {
      title: 'Votre stage est terminé',
      text: 'Votre évaluation et votre attestation se trouvent sous « Votre stage ».',
      label: 'Stage terminé',
    },
    cancelled: {
      title: 'Votre stage a été annulé',
      text: 'Le bureau vous a dit pourquoi ; le motif reste sous « Votre stage ». D’autres places sont ouvertes, et votre profil est gardé.',
      label: 'Stage annulé',
    },
  },
  toInternship: 'Aller à votre stage',
  steps: {
    sent: 'Envoi',
    checked: 'Examen',
    interview: 'Entretien',
    decision: 'Décision',
    papers: 'Documents',
    start: 'Début',
  },
  closed: 'Cette candidature est close.',
  after: {
    nothing: 'Plus personne n’a rien à faire.',
    find: 'Trouver une autre place',
    again: 'Postuler de nouveau ici',
  },
  standing: (until, renewFrom) =>
    `Elle n’a pas de date limite : elle reste valable jusqu’au ${until}. À partir du ${renewFrom}, vous pourrez la renouveler sur cette page.`,
  rulesThen: 'Ce que les règles disaient de vous',
  who: { applicant: 'Vous', office: 'Le bureau', nobody: 'Personne : elle est close' },
  facts: {
    state: 'État',
    turn: 'À qui d’agir',
    by: 'Au plus tard',
    hear: 'Réponse au plus tard',
    proposed: 'Vous avez proposé',
    proposal: (day, months) => `${day}, ${months}`,
    decides: 'Qui décide',
    decidesText: 'Des personnes du bureau, jamais un programme',
    contact: 'Contact',
  },
  sentOn: (day, reference) => `envoyée le ${day} · référence ${reference}`,
  justSent: {
    now: 'Envoyée et ouverte à la lecture. Nous vous avons écrit ; tout se trouve sur cette page, à tout moment.',
    later: 'Envoyée. Personne ne peut la voir avant que vous l’ouvriez à la lecture.',
  },
  justReleased: 'Ouverte à la lecture. Le bureau peut maintenant la lire.',
  justWithdrawn: 'Retirée.',
  justRenewed: 'Renouvelée.',
  justAsked: 'Votre demande est au bureau. Une personne répond sur cette page.',
  release: 'Ouvrir à la lecture du bureau',
  releaseClosed: 'L’avis a été clos avant que cette candidature soit ouverte à la lecture. Elle ne peut plus l’être.',
  offer: 'Lire l’offre et y répondre',
  renew: 'La garder ouverte 90 jours de plus',
  renewTitle: 'Souhaitez-vous toujours cette place ?',
  renewText: day =>
    `Le jour promis est le ${day}. Renouvelez, et le bureau garde votre candidature ; sinon, elle peut être close.`,
  reason: 'Le motif, dans les mots de la personne qui a décidé',
  rules: 'Ce que les règles disent de vous',
  log: 'Ce qui s’est passé',
  you: 'par vous',
  office: 'par le bureau',
  program: 'par un programme',
  asSent: 'Voir ce que vous avez envoyé',
  withdraw: 'Retirer',
  reviews: 'Ce que vous avez demandé à une personne d’examiner',
  unanswered: 'Pas encore de réponse.',
  overridden: (who, day) =>
    `Le ${day}, ${who} a décidé que votre candidature se poursuit, bien que selon les règles une condition ne soit pas remplie. Le motif :`,
  overriddenBy: {
    'hr-director': 'la direction des ressources humaines',
    'programme-manager': 'la personne responsable du programme',
    'hr-officer': 'une personne des ressources humaines',
    other: 'une personne du programme',
  },
  challenged: {
    about: (title, day) => `Sur « ${title} », le ${day}`,
    whole: day => `Le ${day}`,
    found: {
      program: sentence => `Le programme avait trouvé : ${sentence}`,
      office: value => `Le bureau l’avait corrigé ainsi : ${value}`,
    },
    answered: (name, day) => `${name} a répondu le ${day}`,
  },
  events: {
    create: 'Vous avez commencé cette candidature',
    submit: 'Vous avez envoyé votre candidature',
    release: 'Vous l’avez ouverte à la lecture du bureau',
    'submit+release': 'Vous avez envoyé votre candidature et l’avez ouverte à la lecture',
    takeUp: 'Une personne a commencé à l’examiner',
    shortlist: 'Votre candidature a été présélectionnée',
    inviteToInterview: 'Un entretien vous a été proposé',
    recommend: 'La décision se prépare',
    offer: 'Une place vous a été offerte',
    accept: 'Vous avez accepté l’offre',
    place: 'Votre stage a été convenu',
    withdraw: 'Vous avez retiré votre candidature',
    findNotEligible: 'Une personne a confirmé qu’une règle n’est pas remplie',
    decline: 'Votre candidature n’a pas été retenue',
    reserve: 'Votre candidature a été mise sur liste d’attente',
    declineOffer: 'Vous avez décliné l’offre',
    closeExpiredOffer: 'L’offre a expiré',
    withdrawOffer: 'L’offre a été retirée',
    reopen: 'Votre candidature a été reprise',
    renew: 'Vous avez renouvelé votre candidature',
    'ask-review': 'Vous avez demandé qu’une personne examine votre dossier',
    'review-answered': 'Une personne a répondu à votre demande',
    'fact-corrected': 'Le bureau a corrigé un élément',
    'rules-overridden': 'Il a été décidé que votre candidature se poursuit malgré les règles',
  },
  sent: {
    title: 'Ce que vous avez envoyé',
    lede: day => `Tel qu’envoyé le ${day}, avec les questions comme elles étaient posées.`,
  },
  withdrawal: {
    acceptedTitle: 'Vous désister de ce stage ?',
    acceptedText:
      'Le stage est annulé. Le bureau et les personnes qui vous encadrent en sont prévenus, avec votre motif. C’est sans retour ; vous pourrez postuler de nouveau.',
    title: 'Retirer cette candidature ?',
    text: 'Plus personne n’y travaillera, et c’est sans retour. Vous pourrez postuler de nouveau.',
    why: 'Pourquoi la retirez-vous ?',
    whyHint: 'Cela nous aide à mieux faire. Le bureau peut le lire.',
    submit: 'Retirer',
    keep: 'La garder',
  },
  review: {
    title: 'Demander qu’une personne examine votre dossier',
    lede: 'Dites ce qui est inexact ou ce qui n’a pas été vu. Une personne du bureau le lit et répond sur la page de votre candidature.',
    finding: 'De quoi s’agit-il ?',
    all: 'De l’ensemble',
    wording: 'Que faut-il examiner ?',
    submit: 'Envoyer à une personne',
    waits: (day: string): string => `Demande envoyée le ${day}, encore sans réponse.`,
    askedAlready: (day: string): string =>
      `Vous avez déjà demandé un examen de ce point le ${day} et une personne doit encore vous répondre. Après sa réponse, vous pourrez en demander un autre\u202f; ce que vous avez écrit ici n’a pas été envoyé.`,
  },
}
