import { formatDay } from '../../../platform/i18n/format.ts'
import type { AgreementMessages } from './messages.en.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('fr', iso))

export const fr: AgreementMessages = {
  parties: { intern: 'Stagiaire', organisation: 'Organisation', partner: 'Partenaire' },
  sign: {
    title: 'Convention de stage',
    version: (version, on) => `Version ${version}, établie le ${day(on)}`,
    signatures: 'Signatures',
    notSigned: 'pas encore signé',
    signed: (name, on) => `${name}, le ${day(on)}`,
    name: 'Votre nom complet',
    nameHint: 'Écrivez-le comme dans votre passeport : c’est votre signature.',
    agree: 'J’ai lu la convention et je la signe',
    agreePartner:
      'J’ai lu la convention, je la signe pour le partenaire et je confirme l’inscription et l’envoi de la personne',
    agreeOrganisation: 'J’ai lu la convention et je la signe pour l’organisation',
    submit: 'Signer',
    done: 'Votre signature est enregistrée.',
    download: 'Télécharger en PDF',
    tickFirst: 'Cochez la case pour signer.',
    none: 'La convention est établie quand le bureau ouvre les vérifications.',
    mayAlsoSign: 'Ce qui est convenu',
  },
  partner: {
    title: name => `Stage de ${name}`,
    office: 'Bureau',
    dates: 'Dates',
    emergency: 'Personne à prévenir en cas d’urgence',
    noEmergency: 'Pas encore indiquée',
    period: (from, to) => `du ${day(from)} au ${day(to)}`,
  },
  agreement: {
    title: 'Convention de stage',
    labels: {
      intern: 'Stagiaire',
      organisation: 'Organisation',
      partner: 'Partenaire',
      position: 'Stage',
      office: 'Bureau',
      unit: 'Unité',
      period: 'Période',
      overall: 'Encadrement général',
      direct: 'Encadrement direct',
      allowance: 'Indemnité mensuelle',
    },
    period: (from, to) => `du ${from} au ${to}, ces deux jours compris`,
    noAllowance: 'Aucune de la part de l’organisation',
    monthly: amount => `${amount} par mois`,
    objectives: 'Ce qui doit être appris',
    outputs: 'Ce qui doit être réalisé',
    clauses: [
      {
        heading: 'Assurance et santé',
        text: 'La personne en stage dispose d’une assurance maladie pour toute la période et remet un certificat médical et son carnet de vaccination avant le premier jour. L’assurance de l’organisation couvre les accidents et les maladies causés par le travail. Personne ne commence avant que toutes les pièces soient validées.',
      },
      {
        heading: 'Conduite',
        text: 'La personne en stage respecte les règles de conduite et de sécurité de l’organisation, garde confidentiel ce qui l’est et suit les formations demandées.',
      },
      {
        heading: 'Encadrement',
        text: 'Deux personnes peuvent partager l’encadrement. Stagiaire et encadrement échangent chaque semaine avant le premier jour et durant le premier mois, puis toutes les deux semaines. À la fin, chaque côté évalue le stage par écrit.',
      },
      {
        heading: 'Changement et fin',
        text: 'Un changement de dates demande une nouvelle version de cette convention, signée de nouveau. Chaque côté peut mettre fin au stage avant la date prévue, par écrit et avec le motif. Le stage n’est pas un emploi et n’y donne aucun droit.',
      },
    ],
    signed: 'Signatures',
    signature: (party, name, on) => `${party} : ${name}, a signé sur ce site le ${on}`,
    open: party => `${party} : pas encore signé`,
  },
}
