import type { Language } from '../platform/i18n/languages.ts'
import type { MailContent } from '../platform/mail/index.ts'
import type { Decision } from './decision.ts'
import type { About } from './mails/messages.en.ts'
import { selectionMails } from './mails.ts'

/** The mail that tells a decision: what the preview shows is what is sent. @param office where the offered place is */
export function decisionMail(language: Language, about: About, decision: Decision, office: string): MailContent {
  const mails = selectionMails[language]
  const { reason } = decision
  const content = contentOf()
  return { ...content, paragraphs: content.paragraphs.filter(paragraph => paragraph !== '') }

  function contentOf(): MailContent {
    if (decision.kind === 'not-selected') return mails['not-selected'](about, decision.reasonCode, reason)
    if (decision.kind === 'reserve') return mails.reserve(about, decision.terms, reason)
    if (decision.kind === 'not-eligible') {
      const sentences = decision.findings.map(({ sentence }) => sentence[language])
      return mails['not-eligible'](about, sentences, reason)
    }
    const { terms } = decision
    const allowance =
      terms.allowance === null ? null : { amount: BigInt(terms.allowance.amount), currency: terms.allowance.currency }
    return mails.offer(about, { ...terms, allowance, office }, reason)
  }
}
