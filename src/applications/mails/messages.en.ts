import type { MailContent } from '../../platform/mail/index.ts'

/** What every mail about an application may need, in words already. */
type Told = {
  readonly name: string
  readonly title: string
  readonly reference: string
  readonly url: string
  /** The promised day of the answer. */
  readonly answerBy: string | null
  /** The last day for releasing: the notice's closing day. */
  readonly closesOn: string | null
}

type Mail = (told: Told) => MailContent

const closing = 'The internship programme'

const sent: Mail = ({ name, title, reference, url, closesOn }) => ({
  subject: `Internships: your application ${reference} is sent, nobody can see it yet`,
  greeting: `Dear ${name},`,
  paragraphs: [
    `You sent your application for “${title}”. You have not released it: nobody can see it yet.`,
    closesOn === null
      ? 'Release it when you are ready. From then on the office can read it.'
      : `Release it by ${closesOn}, 23:59 UTC. From then on the office can read it; later it cannot be released.`,
  ],
  action: { label: 'Release your application:', url },
  closing,
})

const released: Mail = ({ name, title, reference, url, answerBy }) => ({
  subject:
    answerBy === null
      ? `Internships: the office has your application ${reference}`
      : `Internships: the office has your application ${reference}, you hear by ${answerBy}`,
  greeting: `Dear ${name},`,
  paragraphs: [
    `Your application for “${title}” is with the office, which can now read it.`,
    answerBy === null ? 'You have nothing to do now.' : `You have nothing to do now. You hear from us by ${answerBy}.`,
  ],
  action: { label: 'See where it stands, at any time:', url },
  closing,
})

const withdrawn: Mail = ({ name, title, reference, url }) => ({
  subject: `Internships: you withdrew your application ${reference}`,
  greeting: `Dear ${name},`,
  paragraphs: [
    `You withdrew your application for “${title}”. Nobody works on it any more.`,
    'Your profile and your documents are kept for other applications.',
  ],
  action: { label: 'Your applications:', url },
  closing,
})

const renewed: Mail = ({ name, title, reference, url, answerBy }) => ({
  subject: `Internships: your application ${reference} is renewed`,
  greeting: `Dear ${name},`,
  paragraphs: [
    `You renewed your application for “${title}”. ${answerBy === null ? '' : `You hear from us by ${answerBy}.`}`.trim(),
  ],
  action: { label: 'See where it stands:', url },
  closing,
})

export const en = { sent, released, withdrawn, renewed }
export type ApplicationMails = typeof en
