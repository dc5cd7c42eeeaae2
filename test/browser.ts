import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'

import { openSession } from '../src/accounts/index.ts'
import { system } from '../src/platform/actor/index.ts'
import { frozenClock } from '../src/platform/clock/index.ts'
import type { Language } from '../src/platform/i18n/languages.ts'
import { testNow, useApp, type TestApp } from './app.ts'
import { launchChromium } from './chromium.ts'
import { testServerOf } from './client.ts'
import { lookerOf, type Looker } from './sound.ts'
import { focusedOn, holdKey, tabUntil, type Stop } from './tabs.ts'

export type Site = TestApp & {
  readonly url: string
  /** A window of its own, scripts switched off, signed in as a person or not. */
  open(personId: number | null, language: Language): Promise<Visit>
  /** Lets time pass; who was signed in opens the site anew. */
  moveTo(iso: string): void
}

/** The site, listening, and a browser: for journeys. */
export function useSite(): Site {
  // A journey is many pages, each looked at twice; two cores may be busy with the rest of the suite.
  vi.setConfig({ testTimeout: 300_000 })
  const world = useApp()
  const holder = world as Site & { close: () => Promise<void> }
  let clock = frozenClock(testNow)
  beforeAll(async () => {
    world.app = { ...world.app, clock: { now: () => clock.now() } }
    const server = await testServerOf(world.app)
    const url = await server.listen({ port: 0, host: '127.0.0.1' })
    const browser = await launchChromium()
    const look = lookerOf(browser, url)
    Object.assign(holder, {
      url,
      moveTo: (iso: string) => {
        clock = frozenClock(iso)
      },
      open: (personId: number | null, language: Language) =>
        openVisit({ world, browser, url, look }, personId, language),
      close: async () => {
        await browser.close()
        await server.close()
      },
    })
  })
  afterAll(() => holder.close())
  return holder
}

type Opening = { readonly world: TestApp; readonly browser: Browser; readonly url: string; readonly look: Looker }

async function openVisit(
  { world, browser, url, look }: Opening,
  personId: number | null,
  language: Language,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  })
  if (personId !== null) {
    const db = world.app.database.as(system)
    const { secret } = await db.transaction(tx => openSession(tx, personId, world.app.clock.now()))
    await context.addCookies([{ name: 'session', value: secret, url }])
  }
  return new Visit({ page: await context.newPage(), look }, language)
}

/** What a person does with a keyboard, and what they then see. */
export class Visit {
  readonly page: Page
  readonly language: Language
  private readonly look: Looker
  private taken = 0

  constructor({ page, look }: { page: Page; look: Looker }, language: Language) {
    this.page = page
    this.look = look
    this.language = language
  }

  /** @param path with its language, or without: then in this visit's */
  async goto(path: string): Promise<void> {
    await this.page.goto(/^\/(en|fr|es)(\/|$|\?)/.test(path) ? path : `/${this.language}${path}`)
  }

  /** The one h1. */
  async heading(): Promise<string> {
    return (await this.page.evaluate(() => document.querySelector('h1')?.innerText ?? '')).trim()
  }

  /** The page's words, its spaces made plain: no test depends on where a line may break. */
  async text(): Promise<string> {
    return plain(await this.page.evaluate(() => document.querySelector('main')?.innerText ?? ''))
  }

  /** Goes from field to field by Tab until the one with this label has the focus. */
  async tabTo(name: string | RegExp, legend?: string): Promise<void> {
    await this.tabUntil(
      ({ label, legend: around }) => says(label, name) && (legend === undefined || says(around, legend)),
      `${String(name)}${legend === undefined ? '' : ` of ${legend}`}`,
    )
  }

  private tabUntil(isThere: (stop: Stop) => boolean, wanted: string): Promise<Stop> {
    return tabUntil(this.page, isThere, wanted)
  }

  async fill(label: string | RegExp, text: string, legend?: string): Promise<void> {
    await this.tabTo(label, legend)
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.insertText(text)
  }

  /** Three boxes: day, month, year. */
  async fillDay(legend: string, parts: readonly [string, string, string]): Promise<void> {
    await this.tabUntil(({ legend: around, label }) => says(around, legend) && label !== '', legend)
    for (const [index, part] of parts.entries()) {
      if (index > 0) await this.page.keyboard.press('Tab')
      await this.page.keyboard.press('ControlOrMeta+A')
      await this.page.keyboard.type(part)
    }
  }

  /** A box to tick, by the space bar; a radio button, by the arrows inside its group. */
  async choose(name: string | RegExp, legend?: string): Promise<void> {
    const wanted = `${String(name)}${legend === undefined ? '' : ` of ${legend}`}`
    const radio = this.page.getByRole('radio', typeof name === 'string' ? { name, exact: true } : { name })
    const group = legend !== undefined || (await radio.count()) === 0 ? null : await radio.first().getAttribute('name')
    const isWanted = ({ label, legend: around, isRadio, isBox }: Stop): boolean =>
      (isRadio || isBox) && says(label, name) && (legend === undefined || says(around, legend))
    const isBeside = ({ isRadio, group: own, legend: around }: Stop): boolean =>
      isRadio && (legend === undefined ? own === group : says(around, legend))
    const reached = await this.tabUntil(focused => isWanted(focused) || isBeside(focused), wanted)
    if (isWanted(reached)) return this.page.keyboard.press('Space')
    for (let step = 0; step < 60; step += 1) {
      await this.page.keyboard.press('ArrowDown')
      const focused = await focusedOn(this.page)
      if (focused !== null && isWanted(focused)) return
    }
    throw new Error(`the arrows do not lead to ${wanted} on ${this.page.url()}`)
  }

  /** One of a list, by the arrows; typing its first letters would do too, but no test can type an accent there. */
  async select(label: string, option: string): Promise<void> {
    await this.tabUntil(focused => focused.isList && says(focused.label, label), label)
    const { options, chosen } = await this.page.evaluate(() => {
      const list = document.activeElement as HTMLSelectElement
      return { options: [...list.options].map(({ text }) => text), chosen: list.selectedIndex }
    })
    const wanted = options.map(plain).indexOf(plain(option))
    if (wanted === -1) throw new Error(`${label} offers ${options.join(', ')}`)
    const steps = wanted - chosen
    if (steps !== 0) await holdKey(this.page, steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps))
  }

  /** The one thing no keyboard of a test can drive is the system's own window for files. */
  async attach(label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.tabTo(label)
    await this.page.getByLabel(label, { exact: true }).setInputFiles(file)
  }

  /** Follows a link or presses a button that gives a file. */
  async download(name: string | RegExp): Promise<Buffer> {
    await this.tabTo(name)
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.page.keyboard.press('Enter')])
    return readFileSync(await download.path())
  }

  /** Opens a part of the page that is folded away. */
  async unfold(summary: string | RegExp): Promise<void> {
    await this.tabTo(summary)
    await this.page.keyboard.press('Enter')
  }

  /** Follows a link or presses a button by Enter, and waits for the page that comes. */
  async press(name: string | RegExp): Promise<void> {
    await this.tabTo(name)
    await Promise.all([
      this.page.waitForLoadState('load'),
      this.page.waitForEvent('framenavigated'),
      this.page.keyboard.press('Enter'),
    ])
    await this.page.waitForLoadState('load')
  }

  /** Waits for a page that comes by itself: one that looks again every few seconds until its work is done. */
  async comesTo(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor()
    await this.page.waitForLoadState('load')
  }

  /** No barrier that a program can find, at both widths; nothing wider than the phone; in the page's own language. */
  async isSound(): Promise<void> {
    const page = this.page.url()
    const html = await this.page.content()
    const picture = (copy: Page, width: number): Promise<void> => this.picture(copy, width)
    const { looks, ownText } = await this.look({ html, language: this.language, picture })
    expect({ page, looks }).toEqual({ page, looks: [320, 1280].map(width => ({ width, found: [], tooWide: 0 })) })
    expect(/<html[^>]* lang="(\w+)"/.exec(html)?.[1]).toBe(this.language)
    if (this.language !== 'en') expect(englishIn(ownText)).toEqual([])
  }

  /** With PICTURES=folder, every page that is checked is kept as a picture, to be looked at by a person. */
  private async picture(copy: Page, width: number): Promise<void> {
    const folder = process.env.PICTURES
    if (folder === undefined) return
    const name = new URL(this.page.url()).pathname.replaceAll('/', '-').slice(1)
    const number = String((this.taken += width === 320 ? 1 : 0)).padStart(2, '0')
    const test = (expect.getState().currentTestName ?? '').replace(/[^\w]+/g, '-').slice(0, 24)
    await copy.screenshot({ path: join(folder, `${test}-${number}-${name}-${width}.png`), fullPage: true })
  }

  async close(): Promise<void> {
    await this.page.context().close()
  }
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f\u2009]/g, ' ').trim()
}

/** A label, whole or followed by its "(optional)"; where several lines make it, the first may do. */
function says(shown: string, name: string | RegExp): boolean {
  const [text, first] = [plain(shown).replace(/\s+/g, ' '), plain(shown.split('\n')[0] ?? '')]
  if (typeof name !== 'string') return name.test(text)
  const wanted = plain(name)
  return text === wanted || first === wanted || text.startsWith(`${wanted} (`)
}

/** Words that no French or Spanish page has. */
function englishIn(text: string): string[] {
  const said = plain(text).replace(/\s+/g, ' ')
  return [...said.matchAll(/.{0,30}\b(the|and|your|you|with|from|this|that|are|have|will|not yet)\b.{0,30}/gi)].map(
    match => match[0],
  )
}
