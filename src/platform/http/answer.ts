import type { ComponentChild } from 'preact'

import type { Refusal } from '../result/index.ts'

/** What a page is, apart from the frame (header, navigation, footer) that the site puts around it. */
export type PageContent = {
  readonly title: string
  readonly main: ComponentChild
  /** Which entry of the navigation is current, by its key. */
  readonly section?: string
  /** Staff pages are wider and have a side navigation. */
  readonly wide?: boolean
  /** The form came back with errors: the title says so. */
  readonly hasErrors?: boolean
  readonly description?: string
  /** Path with language of the one address of this page, for search engines. */
  readonly canonical?: string
  readonly jsonLd?: object
  /** The page of something under way, with nothing to fill in: it is asked for again after so many seconds. */
  readonly refreshAfterSeconds?: number
  /** A form's answer of which nothing is stored: the browser may keep it, else its way back would lead nowhere. */
  readonly mayBeKept?: true
  /** Where the answers so far stand in a form and nowhere else: its id, and what is sent besides. Another language takes them along. */
  readonly languageForm?: { readonly id: string; readonly name?: string; readonly value?: string }
}

/** Something that was typed, with the name of its field. */
export type KeptWords = { readonly label: string; readonly text: string }

export type Answer =
  | { readonly kind: 'page'; readonly status: number; readonly content: PageContent }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookie?: Cookie }
  | {
      readonly kind: 'bytes'
      readonly status: number
      readonly bytes: Uint8Array | string
      readonly headers: Readonly<Record<string, string>>
    }
  | { readonly kind: 'not-found' }
  | {
      readonly kind: 'refused'
      readonly refusal: Refusal
      readonly sentence: string
      readonly back?: string
      readonly kept: readonly KeptWords[]
    }

/** `value: null` removes the session's cookie. */
export type Cookie = { readonly value: string | null; readonly maxAgeSeconds: number }

export function page(content: PageContent, status = 200): Answer {
  return { kind: 'page', status, content }
}

/** The same page again, with what was typed and what is wrong. */
export function pageWithErrors(content: PageContent): Answer {
  return { kind: 'page', status: 422, content: { ...content, hasErrors: true } }
}

/** After a POST: see other. `to` is a path of ours. */
export function redirect(to: string, cookie?: Cookie): Answer {
  if (!to.startsWith('/') || to.startsWith('//') || to.includes('\\'))
    throw new RangeError('a redirect leads to a path of ours')
  return cookie === undefined ? { kind: 'redirect', to } : { kind: 'redirect', to, cookie }
}

/** Not there, or not for this person: the two look the same. */
export const notFound: Answer = { kind: 'not-found' }

/**
 * The programme says no: `sentence` is the slice's own words for the refusal, in the reader's language.
 *
 * @param kept what was typed into a form that no longer exists: the page shows it, to be copied
 */
export function refused(refusal: Refusal, sentence: string, back?: string, kept: readonly KeptWords[] = []): Answer {
  return { kind: 'refused', refusal, sentence, kept, ...(back === undefined ? {} : { back }) }
}

export function bytes(content: Uint8Array | string, headers: Readonly<Record<string, string>>, status = 200): Answer {
  return { kind: 'bytes', status, bytes: content, headers }
}

/** Each refusal's status, mapped once. What is not named is a conflict with the state of things. */
export function statusOf(code: string): number {
  return { 'not-allowed': 403, 'not-found': 404, 'too-many-attempts': 429 }[code] ?? 409
}
