import type { StatusMessages } from './messages.en.ts'

const hear = (by: string | null): string => (by === null ? '' : ` Tendrá una respuesta a más tardar el ${by}.`)

const answered = (what: string, by: string | null): string =>
  by === null ? `Después: ${what}.` : `Después: ${what}. Respuesta a más tardar el ${by}.`

export const es: StatusMessages = {
  nobodySees: 'Nadie puede verla todavía. Usted la envió, pero no la ha abierto a la lectura de la oficina.',
  states: {
    draft: {
      title: 'Termine y envíe su candidatura',
      text: ({ by }) =>
        by === null
          ? 'No hay fecha de cierre.'
          : `Envíela y ábrala a la lectura a más tardar el ${by} a las 23:59 UTC.`,
    },
    submitted: {
      title: 'Abra su candidatura a la lectura',
      text: ({ by }) =>
        by === null
          ? 'Desde entonces la oficina puede leerla y empiezan los 90 días para responderle.'
          : `Ábrala a la lectura a más tardar el ${by} a las 23:59 UTC. Desde entonces la oficina puede leerla; después ya no será posible.`,
    },
    released: {
      title: 'La oficina tiene su candidatura',
      text: ({ by }) => `Una persona la leerá y comprobará las reglas. Por ahora no tiene que hacer nada.${hear(by)}`,
    },
    screening: {
      title: 'Su candidatura está en revisión',
      text: ({ by }) =>
        `Una persona la lee y comprueba las reglas. Después viene la preselección. Por ahora no tiene que hacer nada.${hear(by)}`,
    },
    shortlisted: {
      title: 'Su candidatura está preseleccionada',
      text: ({ by }) =>
        `La oficina decide ahora a quién invita a una entrevista. Por ahora no tiene que hacer nada.${hear(by)}`,
    },
    interview: {
      title: 'Tiene una invitación a una entrevista',
      text: ({ by, interview }) =>
        interview === null
          ? `La oficina le escribe con la hora y el lugar.${hear(by)}`
          : `Es el ${interview}. Después, la decisión.${hear(by)}`,
    },
    recommended: {
      title: 'Se está decidiendo su candidatura',
      text: ({ by }) =>
        `Las conversaciones han terminado; se prepara la decisión. Por ahora no tiene que hacer nada.${hear(by)}`,
    },
    offered: {
      title: 'Se le ofrece una plaza',
      text: ({ by }) =>
        by === null
          ? 'Lea la oferta, sus fechas y sus condiciones, y acéptela o rechácela.'
          : `Lea la oferta, sus fechas y sus condiciones, y acéptela o rechácela a más tardar el ${by}.`,
    },
    accepted: {
      title: 'Usted aceptó la oferta',
      text: () => 'La oficina prepara su pasantía: acuerdo, seguro, documentos de salud. Le escribe sobre cada uno.',
    },
    placed: {
      title: 'Su pasantía está acordada',
      text: () => 'Lo que falta antes del primer día está en «Su pasantía».',
    },
    withdrawn: {
      title: 'Usted retiró esta candidatura',
      text: () => 'Ya nadie trabaja en ella. Su perfil y sus documentos se conservan para otras candidaturas.',
    },
    'not-eligible': {
      title: 'Esta candidatura se cerró: no se cumple una regla',
      text: () => 'Una persona lo confirmó. Si un dato es incorrecto, dígalo abajo: responde una persona.',
    },
    'not-selected': {
      title: 'Su candidatura no fue seleccionada',
      text: () => 'Hay otras plazas abiertas y lo que escribió se conserva: puede volver a usarlo.',
    },
    reserve: {
      title: 'Está en la lista de espera',
      text: ({ by }) =>
        by === null
          ? 'Si queda libre una plaza, la oficina la ofrece por el orden de la lista. Por ahora no tiene que hacer nada.'
          : `Si queda libre una plaza, la oficina la ofrece por el orden de la lista. La lista termina el ${by}.`,
    },
    'offer-declined': {
      title: 'Usted rechazó la oferta',
      text: () => 'Puede volver a postularse, aquí o en otro lugar.',
    },
    'offer-expired': {
      title: 'La oferta venció sin respuesta',
      text: () => 'Si todavía quiere la plaza, escriba a la oficina; una persona lo mira.',
    },
    'offer-withdrawn': {
      title: 'La oferta se retiró',
      text: () => 'La oficina le dijo por qué. Puede pedir que una persona lo examine de nuevo.',
    },
  },
  next: {
    draft: ({ by }) =>
      by === null
        ? 'Después: usted la envía y la abre a la lectura.'
        : `Después: usted la envía y la abre a la lectura, a más tardar el ${by}.`,
    submitted: ({ by }) =>
      by === null
        ? 'Después: usted la abre a la lectura de la oficina.'
        : `Después: usted la abre a la lectura de la oficina, a más tardar el ${by}.`,
    released: ({ by }) => answered('la oficina la lee', by),
    screening: ({ by }) => answered('la preselección', by),
    shortlisted: ({ by }) => answered('las invitaciones a entrevistas', by),
    interview: ({ by }) => answered('la decisión', by),
    recommended: ({ by }) =>
      by === null ? 'Después: usted conoce la decisión.' : `Después: usted conoce la decisión, a más tardar el ${by}.`,
    offered: ({ by }) => (by === null ? 'Después: su respuesta.' : `Después: su respuesta, a más tardar el ${by}.`),
    accepted: () => 'Después: el convenio y los documentos.',
    placed: () => 'Después: su primer día, en cuanto sus documentos estén completos.',
  },
  /** Of a place that was arranged: what became of the internship. */
  internship: {
    'under-way': {
      title: 'Su pasantía está en curso',
      text: 'Las conversaciones, los objetivos y los documentos están en «Su pasantía».',
      label: 'Pasantía en curso',
    },
    over: {
      title: 'Su pasantía terminó',
      text: 'Su evaluación y su certificado están en «Su pasantía».',
      label: 'Pasantía terminada',
    },
    cancelled: {
      title: 'Su pasantía se canceló',
      text: 'La oficina le dijo por qué; el motivo queda en «Su pasantía». Hay otras plazas abiertas, y su perfil se conserva.',
      label: 'Pasantía cancelada',
    },
  },
  toInternship: 'Ir a su pasantía',
  steps: {
    sent: 'Envío',
    checked: 'Revisión',
    interview: 'Entrevista',
    decision: 'Decisión',
    papers: 'Documentos',
    start: 'Inicio',
  },
  closed: 'Esta candidatura está cerrada.',
  after: { nothing: 'Ya nadie tiene nada que hacer.', find: 'Buscar otro puesto', again: 'Presentarse aquí de nuevo' },
  standing: (until, renewFrom) =>
    `No tiene fecha de cierre: sigue en pie hasta el ${until}. A partir del ${renewFrom} podrá renovarla en esta página.`,
  rulesThen: 'Lo que las reglas decían de usted',
  who: { applicant: 'Usted', office: 'La oficina', nobody: 'Nadie: está cerrada' },
  facts: {
    state: 'Estado',
    turn: 'Quién actúa ahora',
    by: 'A más tardar',
    hear: 'Respuesta a más tardar',
    proposed: 'Usted propuso',
    proposal: (day, months) => `${day}, ${months}`,
    decides: 'Quién decide',
    decidesText: 'Personas de la oficina, nunca un programa',
    contact: 'Contacto',
  },
  sentOn: (day, reference) => `enviada el ${day} · referencia ${reference}`,
  justSent: {
    now: 'Enviada y abierta a la lectura. Le hemos escrito; todo está en esta página, en cualquier momento.',
    later: 'Enviada. Nadie puede verla hasta que usted la abra a la lectura.',
  },
  justReleased: 'Abierta a la lectura. La oficina ya puede leerla.',
  justWithdrawn: 'Retirada.',
  justRenewed: 'Renovada.',
  justAsked: 'Su petición está en la oficina. Una persona responde en esta página.',
  release: 'Abrirla a la lectura de la oficina',
  releaseClosed: 'El anuncio se cerró antes de que esta candidatura se abriera a la lectura. Ya no se puede abrir.',
  offer: 'Leer la oferta y responder',
  renew: 'Mantenerla abierta 90 días más',
  renewTitle: '¿Todavía la quiere?',
  renewText: day =>
    `El día prometido es el ${day}. Renueve, y la oficina conserva su candidatura; si no, puede cerrarse.`,
  reason: 'El motivo, en palabras de quien decidió',
  rules: 'Qué dicen las reglas de usted',
  log: 'Qué ha pasado',
  you: 'por usted',
  office: 'por la oficina',
  program: 'por un programa',
  asSent: 'Ver lo que envió',
  withdraw: 'Retirar',
  reviews: 'Lo que pidió que examinara una persona',
  unanswered: 'Sin respuesta todavía.',
  overridden: (who, day) =>
    `El ${day}, ${who} decidió que su candidatura sigue, aunque según las reglas una condición no se cumple. El motivo:`,
  overriddenBy: {
    'hr-director': 'la dirección de recursos humanos',
    'programme-manager': 'la persona responsable del programa',
    'hr-officer': 'una persona de recursos humanos',
    other: 'una persona del programa',
  },
  challenged: {
    about: (title, day) => `Sobre «${title}», el ${day}`,
    whole: day => `El ${day}`,
    found: {
      program: sentence => `El programa encontró: ${sentence}`,
      office: value => `La oficina lo corrigió así: ${value}`,
    },
    answered: (name, day) => `${name} respondió el ${day}`,
  },
  events: {
    create: 'Usted empezó esta candidatura',
    submit: 'Usted envió su candidatura',
    release: 'Usted la abrió a la lectura de la oficina',
    'submit+release': 'Usted envió su candidatura y la abrió a la lectura',
    takeUp: 'Una persona empezó a revisarla',
    shortlist: 'Su candidatura fue preseleccionada',
    inviteToInterview: 'Se le invitó a una entrevista',
    recommend: 'Se prepara la decisión',
    offer: 'Se le ofreció una plaza',
    accept: 'Usted aceptó la oferta',
    place: 'Su pasantía quedó acordada',
    withdraw: 'Usted retiró su candidatura',
    findNotEligible: 'Una persona confirmó que no se cumple una regla',
    decline: 'Su candidatura no fue seleccionada',
    reserve: 'Su candidatura pasó a la lista de espera',
    declineOffer: 'Usted rechazó la oferta',
    closeExpiredOffer: 'La oferta venció',
    withdrawOffer: 'La oferta se retiró',
    reopen: 'Su candidatura se retomó',
    renew: 'Usted renovó su candidatura',
    'ask-review': 'Usted pidió que una persona examinara su caso',
    'review-answered': 'Una persona respondió a su petición',
    'fact-corrected': 'La oficina corrigió un dato',
    'rules-overridden': 'Se decidió que su candidatura siguiera a pesar de las reglas',
  },
  sent: {
    title: 'Lo que usted envió',
    lede: day => `Tal como se envió el ${day}, con las preguntas como se hicieron.`,
  },
  withdrawal: {
    acceptedTitle: '¿Renunciar a esta pasantía?',
    acceptedText:
      'La pasantía se cancela. Se avisa a la oficina y a quienes le supervisan, con su motivo. No se puede deshacer; podrá volver a postularse.',
    title: '¿Retirar esta candidatura?',
    text: 'Ya nadie trabajará en ella y no se puede deshacer. Podrá volver a postularse.',
    why: '¿Por qué la retira?',
    whyHint: 'Nos ayuda a mejorar. La oficina puede leerlo.',
    submit: 'Retirar',
    keep: 'Conservarla',
  },
  review: {
    title: 'Pedir que una persona examine su caso',
    lede: 'Diga qué es incorrecto o qué no se vio. Una persona de la oficina lo lee y responde en la página de su candidatura.',
    finding: '¿De qué se trata?',
    all: 'De todo',
    wording: '¿Qué debería examinar una persona?',
    submit: 'Enviar a una persona',
    waits: (day: string): string => `Usted lo pidió el ${day}; todavía no hay respuesta.`,
    askedAlready: (day: string): string =>
      `Usted ya lo pidió el ${day} y una persona todavía debe responder. Después de la respuesta podrá pedirlo de nuevo; lo que escribió aquí no se ha enviado.`,
  },
}
