import type { Language } from '../../platform/i18n/languages.ts'
import type { NoticeCard } from '../queries/public-list.ts'
import { noticePaths } from '../paths.ts'

type Feed = {
  readonly title: string
  readonly language: Language
  readonly publicUrl: string
  readonly cards: readonly NoticeCard[]
  /** Where nothing is open, the feed's own time. */
  readonly now: Date
}

/** Open notices as an Atom feed (RFC 4287): one entry a notice, its id the notice's English address. */
export function atomOf({ title, language, publicUrl, cards, now }: Feed): string {
  const address = (path: string): string => xml(publicUrl + path)
  const updated = cards.reduce((latest, card) => (card.changedAt > latest ? card.changedAt : latest), new Date(0))
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<title>${xml(title)}</title>
<id>${address(noticePaths.atom(language))}</id>
<link rel="self" type="application/atom+xml" href="${address(noticePaths.atom(language))}"/>
<link rel="alternate" type="text/html" href="${address(noticePaths.list(language))}"/>
<updated>${(cards.length === 0 ? now : updated).toISOString()}</updated>
<author><name>${xml(title)}</name></author>
${cards.map(card => entryOf(card, language, address)).join('\n')}
</feed>
`
}

function entryOf(card: NoticeCard, language: Language, address: (path: string) => string): string {
  const summary = card.summary === '' ? '' : `<summary xml:lang="${card.textLanguage}">${xml(card.summary)}</summary>`
  return `<entry><title xml:lang="${card.textLanguage}">${xml(card.title)}</title>
<id>${address(noticePaths.notice('en', card.id))}</id>
<link rel="alternate" type="text/html" href="${address(noticePaths.notice(language, card.id))}"/>
<published>${card.publishedOn}T00:00:00Z</published>
<updated>${card.changedAt.toISOString()}</updated>
${summary}</entry>`
}

/** Characters that XML 1.0 cannot hold are left out. */
function xml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}

/** The same as JSON: days are ISO text, countries ISO 3166-1. */
export function jsonOf({ language, publicUrl, cards }: Feed): string {
  const notices = cards.map(card => ({
    id: card.id,
    reference: card.reference,
    url: publicUrl + noticePaths.notice(language, card.id),
    title: { value: card.title, language: card.textLanguage },
    office: {
      name: card.officeName,
      kind: card.kind,
      city: card.city,
      country: card.country,
      servesCountry: card.servesCountry,
    },
    start: card.startOn,
    durationMonths: { min: card.monthsMin, max: card.monthsMax },
    allowance: card.allowance,
    exclusiveTo: card.partnerName,
    publishedOn: card.publishedOn,
    closesOn: card.closesOn,
    answerBy: card.answerBy,
  }))
  return JSON.stringify({ notices })
}
