import type { MailContent } from '../../platform/mail/index.ts'

/** What a mail on a correction says, in words already. */
export type Told = {
  readonly name: string
  readonly title: string
  readonly reference: string
  readonly url: string
  readonly contact: string
  /** One line a fact; none where the text was corrected. */
  readonly lines: readonly string[]
  readonly why: string
}

export const corrected = ({ name, title, reference, url, contact, lines, why }: Told): MailContent => ({
  subject: `Internships: the notice of your application ${reference} was corrected`,
  greeting: `Dear ${name},`,
  paragraphs: [
    `The office corrected the notice “${title}”, to which you have applied.`,
    lines.length === 0 ? 'What changed is in its text.' : lines.join('\n'),
    `The office’s reason: ${why}`,
    'Your application stands as it is. You need do nothing; if this no longer suits you, you can withdraw it.',
  ],
  action: { label: 'See where it stands:', url },
  after: [`Questions? A person answers at ${contact}.`],
  closing: 'The internship programme',
})
