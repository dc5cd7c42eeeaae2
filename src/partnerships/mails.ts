import type { InEveryLanguage } from '../platform/i18n/languages.ts'
import { formatDay } from '../platform/i18n/format.ts'
import type { MailContent } from '../platform/mail/index.ts'

type To = { readonly to: string; readonly url: string }
export type FewerPositions = {
  readonly round: string
  readonly from: number
  readonly to: number
  readonly why: string
}
export type NewEnd = { readonly agreement: string; readonly endsOn: string; readonly why: string }

type PartnerMails = {
  fewerPositions: (news: FewerPositions, mail: To) => MailContent
  renewed: (news: NewEnd, mail: To) => MailContent
  ended: (news: NewEnd, mail: To) => MailContent
}

/** What a partner's coordinators are told of their agreement and its rounds, whole, in their own language. */
export const partnerMails: InEveryLanguage<PartnerMails> = {
  en: {
    fewerPositions: ({ round, from, to: now, why }, { to, url }) => ({
      subject: `Internships: fewer exclusive positions in ${round}`,
      greeting: `Dear ${to},`,
      paragraphs: [
        `The round ${round} now has ${now} positions for your students; it had ${from}.`,
        `The reason given: ${why}`,
      ],
      action: { label: 'See your students:', url },
      closing: 'The internship programme',
    }),
    renewed: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Internships: ${agreement} is renewed until ${formatDay('en', endsOn)}`,
      greeting: `Dear ${to},`,
      paragraphs: [`The agreement “${agreement}” now runs until ${formatDay('en', endsOn)}.`, `It rests on: ${why}`],
      action: { label: 'See your students:', url },
      closing: 'The internship programme',
    }),
    ended: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Internships: ${agreement} ends on ${formatDay('en', endsOn)}`,
      greeting: `Dear ${to},`,
      paragraphs: [
        `The agreement “${agreement}” ends on ${formatDay('en', endsOn)}. Placements that are agreed go on.`,
        `The reason given: ${why}`,
      ],
      action: { label: 'See your students:', url },
      closing: 'The internship programme',
    }),
  },
  fr: {
    fewerPositions: ({ round, from, to: now, why }, { to, url }) => ({
      subject: `Stages\u00a0: moins de places réservées, ${round}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `Le cycle ${round} offre désormais ${now} places à vos étudiantes et étudiants\u202f; il en offrait ${from}.`,
        `Motif indiqué\u00a0: ${why}`,
      ],
      action: { label: 'Voir vos étudiantes et étudiants\u00a0:', url },
      closing: 'Le programme de stages',
    }),
    renewed: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Stages\u00a0: ${agreement}, renouvelé jusqu’au ${formatDay('fr', endsOn)}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `L’accord «\u202f${agreement}\u202f» court désormais jusqu’au ${formatDay('fr', endsOn)}.`,
        `Fondement\u00a0: ${why}`,
      ],
      action: { label: 'Voir vos étudiantes et étudiants\u00a0:', url },
      closing: 'Le programme de stages',
    }),
    ended: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Stages\u00a0: ${agreement} prend fin le ${formatDay('fr', endsOn)}`,
      greeting: `Bonjour ${to},`,
      paragraphs: [
        `L’accord «\u202f${agreement}\u202f» prend fin le ${formatDay('fr', endsOn)}. Les stages convenus se poursuivent.`,
        `Motif indiqué\u00a0: ${why}`,
      ],
      action: { label: 'Voir vos étudiantes et étudiants\u00a0:', url },
      closing: 'Le programme de stages',
    }),
  },
  es: {
    fewerPositions: ({ round, from, to: now, why }, { to, url }) => ({
      subject: `Pasantías: menos plazas exclusivas, ${round}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `La convocatoria ${round} tiene ahora ${now} plazas para sus estudiantes; tenía ${from}.`,
        `Motivo indicado: ${why}`,
      ],
      action: { label: 'Ver a sus estudiantes:', url },
      closing: 'El programa de pasantías',
    }),
    renewed: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Pasantías: ${agreement}, renovado hasta el ${formatDay('es', endsOn)}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [`El acuerdo «${agreement}» llega ahora hasta el ${formatDay('es', endsOn)}.`, `Se basa en: ${why}`],
      action: { label: 'Ver a sus estudiantes:', url },
      closing: 'El programa de pasantías',
    }),
    ended: ({ agreement, endsOn, why }, { to, url }) => ({
      subject: `Pasantías: ${agreement} termina el ${formatDay('es', endsOn)}`,
      greeting: `Hola, ${to}:`,
      paragraphs: [
        `El acuerdo «${agreement}» termina el ${formatDay('es', endsOn)}. Las pasantías acordadas siguen.`,
        `Motivo indicado: ${why}`,
      ],
      action: { label: 'Ver a sus estudiantes:', url },
      closing: 'El programa de pasantías',
    }),
  },
}
