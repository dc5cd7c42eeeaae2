import type { Browser, Page } from 'playwright-core'

import type { Language } from '../src/platform/i18n/languages.ts'
import { barriersAtThisWidth, barriersOn, beginLooking } from './barriers.ts'

export type Look = {
  readonly width: number
  readonly found: readonly string[]
  /** By how many pixels the page is wider than the window. */
  readonly tooWide: number
}

/** What programs find on a copy of a page, and its own words: those of its language that nobody typed. */
export type Findings = { readonly looks: readonly Look[]; readonly ownText: string }

type Copy = {
  readonly html: string
  readonly language: Language
  /** Called at each width, to keep a picture. */
  readonly picture: (page: Page, width: number) => Promise<void>
}

/** Looks at copies of pages, one after the other. */
export type Looker = (copy: Copy) => Promise<Findings>

/**
 * One window for all pages of a site in which the checking programs may run their scripts: the page itself runs none.
 * They are half a megabyte, given to the window once; a page written into it leaves them there.
 */
export function lookerOf(browser: Browser, url: string): Looker {
  let window: Promise<Page> | null = null
  let before: Promise<unknown> = Promise.resolve()
  return copy => {
    const look = before.then(async () => findingsOn(await (window ??= openWindow(browser, url)), copy))
    before = look.catch(() => undefined)
    return look
  }
}

async function openWindow(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: url, bypassCSP: true, reducedMotion: 'reduce' })
  const page = await context.newPage()
  // From the same origin, else the style sheet would not be given.
  await page.goto('/healthz')
  await beginLooking(page)
  return page
}

async function findingsOn(page: Page, { html, language, picture }: Copy): Promise<Findings> {
  const looks: Look[] = []
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    if (width === 320) await page.setContent(html, { waitUntil: 'load' })
    await picture(page, width)
    const found = await (width === 320 ? barriersOn(page) : barriersAtThisWidth(page))
    const tooWide = await page.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    )
    looks.push({ width, found, tooWide })
  }
  return { looks, ownText: await ownTextOf(page, language) }
}

/** Not what is marked as another language, nor what people typed (dir=auto; a heading may be both). */
function ownTextOf(page: Page, language: Language): Promise<string> {
  return page.evaluate(`(() => {
    const copy = document.body.cloneNode(true)
    for (const other of copy.querySelectorAll('[lang]:not([lang="${language}"]), [dir="auto"]:not(h1), bdi, script')) other.remove()
    return copy.textContent
  })()`)
}
