import type { Language } from '../i18n/languages.ts'

/** What a mail says: the news first, then what to do, one link, then what happens next. */
export type MailContent = {
  readonly subject: string
  readonly greeting: string
  readonly paragraphs: readonly string[]
  /** A list of things, each with its page: what a digest is made of. */
  readonly items?: readonly { readonly text: string; readonly url: string }[]
  readonly action?: { readonly label: string; readonly url: string }
  readonly after?: readonly string[]
  readonly closing: string
}

/** The same words twice: as plain text and as HTML. No pictures, no tracking, links in full. */
export function mailBodies(content: MailContent, language: Language): { text: string; html: string } {
  const { greeting, paragraphs, items = [], action, after = [], closing } = content
  const text = [
    greeting,
    ...paragraphs,
    ...items.map(item => `- ${item.text}\n  ${item.url}`),
    ...(action ? [`${action.label}\n${action.url}`] : []),
    ...after,
    closing,
  ].join('\n\n')
  const parts = [
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    ...(items.length === 0 ? [] : [`<ul>${items.map(listed).join('')}</ul>`]),
    ...(action ? [`<p><a href="${escape(action.url)}">${escape(action.label)}</a><br>${escape(action.url)}</p>`] : []),
    ...after.map(paragraph),
    paragraph(closing),
  ]
  const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(content.subject)}</title></head><body>${parts.join('')}</body></html>`
  return { text: `${text}\n`, html }
}

function paragraph(text: string): string {
  return `<p>${escape(text).replace(/\n/g, '<br>')}</p>`
}

function listed({ text, url }: { text: string; url: string }): string {
  return `<li>${escape(text)}<br><a href="${escape(url)}">${escape(url)}</a></li>`
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
