import { formatDay } from '../../../platform/i18n/format.ts'

const day = (iso: string | undefined): string => (iso === undefined ? '' : formatDay('en', iso))

export const en = {
  parties: { intern: 'Intern', organisation: 'Organisation', partner: 'Partner' },
  sign: {
    title: 'Internship agreement',
    version: (version: number, on: string) => `Version ${version}, drawn up on ${day(on)}`,
    signatures: 'Signatures',
    notSigned: 'not signed yet',
    signed: (name: string, on: string) => `${name}, ${day(on)}`,
    name: 'Your full name',
    nameHint: 'Type it as in your passport: this is your signature.',
    agree: 'I have read the agreement and sign it',
    agreePartner:
      'I have read the agreement, sign it for the partner, and confirm that the student is enrolled and sent by us',
    agreeOrganisation: 'I have read the agreement and sign it for the organisation',
    submit: 'Sign',
    done: 'You have signed.',
    download: 'Download as PDF',
    tickFirst: 'Tick the box to sign.',
    none: 'The agreement is drawn up when the office opens the clearance.',
    mayAlsoSign: 'What the parties have agreed',
  },
  partner: {
    title: (name: string) => `Internship of ${name}`,
    office: 'Office',
    dates: 'Dates',
    emergency: 'Emergency contact',
    noEmergency: 'Not given yet',
    period: (from: string, to: string) => `${day(from)} to ${day(to)}`,
  },
  agreement: {
    title: 'Internship agreement',
    labels: {
      intern: 'Intern',
      organisation: 'Organisation',
      partner: 'Partner',
      position: 'Internship',
      office: 'Office',
      unit: 'Unit',
      period: 'Period',
      overall: 'Overall supervisor',
      direct: 'Direct supervisor',
      allowance: 'Monthly allowance',
    },
    period: (from: string, to: string) => `${from} to ${to}, both days included`,
    noAllowance: 'None paid by the organisation',
    monthly: (amount: string) => `${amount} a month`,
    objectives: 'What is to be learned',
    outputs: 'What is to be delivered',
    clauses: [
      {
        heading: 'Insurance and health',
        text: 'The intern holds medical insurance for the entire period and hands in a medical certificate and vaccination records before the first day. The organisation’s plan covers accidents and illness caused by the work. Nobody starts before all items of the checklist are verified.',
      },
      {
        heading: 'Conduct',
        text: 'The intern follows the organisation’s standards of conduct and its security rules, keeps confidential what is confidential, and completes the required courses.',
      },
      {
        heading: 'Supervision',
        text: 'Two supervisors may share the supervision. Intern and supervisor talk each week before the first day and in the first month, then every second week. At the end both evaluate the internship in writing.',
      },
      {
        heading: 'Change and end',
        text: 'A change of dates needs a new version of this agreement, signed again. Either side may end the internship early, in writing, with the reason. The internship is no employment and gives no right to it.',
      },
    ],
    signed: 'Signatures',
    signature: (party: string, name: string, on: string) => `${party}: ${name}, signed on this site on ${on}`,
    open: (party: string) => `${party}: not signed yet`,
  },
}

export type AgreementMessages = typeof en
