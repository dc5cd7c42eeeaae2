import { AxeBuilder } from '@axe-core/playwright'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, vi } from 'vitest'

import { openSession } from '../src/accounts/index.ts'
import { system } from '../src/platform/actor/index.ts'
import { projectRoot } from '../src/platform/config/root.ts'
import type { Language } from '../src/platform/i18n/languages.ts'
import { useApp, type TestApp } from './app.ts'
import { testServerOf } from './client.ts'

export type Site = TestApp & {
  readonly url: string
  /** A window of its own, scripts switched off, signed in as a person or not. */
  open(personId: number | null, language: Language): Promise<Visit>
}

/** The site, listening, and a browser: for journeys. */
export function useSite(): Site {
  // A journey is many pages, each looked at twice; two cores may be busy with the rest of the suite.
  vi.setConfig({ testTimeout: 120_000 })
  const world = useApp()
  const holder = world as Site & { close: () => Promise<void> }
  beforeAll(async () => {
    const server = await testServerOf(world.app)
    const url = await server.listen({ port: 0, host: '127.0.0.1' })
    const browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox', '--disable-gpu'] })
    Object.assign(holder, {
      url,
      open: (personId: number | null, language: Language) => openVisit({ world, browser, url }, personId, language),
      close: async () => {
        await browser.close()
        await server.close()
      },
    })
  })
  afterAll(() => holder.close())
  return holder
}

function chromiumPath(): string {
  const noted = join(projectRoot(), '.cache', 'chromium-path')
  const path = existsSync(noted) ? readFileSync(noted, 'utf8').trim() : '/usr/bin/chromium'
  if (!existsSync(path)) throw new Error(`no Chromium at ${path}: npm test looks for one and says what to do`)
  return path
}

type Opening = { readonly world: TestApp; readonly browser: Browser; readonly url: string }

async function openVisit(
  { world, browser, url }: Opening,
  personId: number | null,
  language: Language,
): Promise<Visit> {
  const context = await browser.newContext({
    baseURL: url,
    javaScriptEnabled: false,
    viewport: { width: 1280, height: 900 },
  })
  if (personId !== null) {
    const db = world.app.database.as(system)
    const { secret } = await db.transaction(tx => openSession(tx, personId, world.app.clock.now()))
    await context.addCookies([{ name: 'session', value: secret, url }])
  }
  const audit = await browser.newContext({ baseURL: url, bypassCSP: true })
  return new Visit({ page: await context.newPage(), audit: await audit.newPage() }, language)
}

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What a person does with a keyboard, and what they then see. */
export class Visit {
  readonly page: Page
  readonly language: Language
  /** A second window in which the checking programs may run their scripts, on a copy of the page. */
  private readonly audit: Page

  constructor({ page, audit }: { page: Page; audit: Page }, language: Language) {
    this.page = page
    this.audit = audit
    this.language = language
  }

  async goto(path: string): Promise<void> {
    await this.page.goto(path)
  }

  /** The one h1. */
  async heading(): Promise<string> {
    return (await this.page.locator('h1').first().innerText()).trim()
  }

  async text(): Promise<string> {
    return this.page.locator('main').innerText()
  }

  /** Goes from field to field by Tab until the one with this label has the focus. */
  async tabTo(name: string | RegExp): Promise<void> {
    for (let step = 0; step < 150; step += 1) {
      await this.page.keyboard.press('Tab')
      const focused = this.page.locator(':focus')
      if ((await focused.count()) > 0 && (await matches(focused, name))) return
    }
    throw new Error(`Tab does not lead to ${String(name)} on ${this.page.url()}`)
  }

  async fill(label: string | RegExp, text: string): Promise<void> {
    await this.tabTo(label)
    await this.page.keyboard.press('ControlOrMeta+A')
    await this.page.keyboard.type(text)
  }

  /** Three boxes: day, month, year. */
  async fillDay(legend: string, [day, month, year]: readonly [string, string, string]): Promise<void> {
    const group = this.page.getByRole('group', { name: legend })
    await group.locator('input').first().focus()
    for (const part of [day, month, year]) {
      await this.page.keyboard.press('ControlOrMeta+A')
      await this.page.keyboard.type(part)
      await this.page.keyboard.press('Tab')
    }
    await this.page
      .locator('h1')
      .first()
      .evaluate(() => undefined)
  }

  /** Radio buttons and ticked boxes. */
  async choose(label: string | RegExp): Promise<void> {
    await this.page
      .getByLabel(label, typeof label === 'string' ? { exact: true } : {})
      .first()
      .focus()
    await this.page.keyboard.press('Space')
  }

  async select(label: string, option: string): Promise<void> {
    const field = this.page.getByLabel(label, { exact: true })
    await field.focus()
    await field.selectOption({ label: option })
  }

  async attach(label: string, file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.page.getByLabel(label, { exact: true }).setInputFiles(file)
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

  /** No barrier that a program can find, at both widths; nothing wider than the phone; in the page's own language. */
  async isSound(): Promise<void> {
    // From the same origin, else the style sheet would not be given.
    if (this.audit.url() === 'about:blank') await this.audit.goto('/healthz')
    await this.audit.setContent(await this.page.content(), { waitUntil: 'load' })
    for (const width of [320, 1280]) {
      await this.audit.setViewportSize({ width, height: 900 })
      const { violations } = await new AxeBuilder({ page: this.audit }).withTags(tags).analyze()
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
      const tooWide = await this.audit.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      )
      expect({ page: this.page.url(), width, found, tooWide }).toEqual({
        page: this.page.url(),
        width,
        found: [],
        tooWide: 0,
      })
    }
    expect(await this.page.locator('html').getAttribute('lang')).toBe(this.language)
    if (this.language !== 'en') expect(englishIn(await this.ownText())).toEqual([])
  }

  /** The page's own words: not what is marked as another language, nor what people typed (dir=auto). */
  private async ownText(): Promise<string> {
    return this.audit.evaluate(`(() => {
      const copy = document.body.cloneNode(true)
      for (const other of copy.querySelectorAll('[lang]:not([lang="${this.language}"]), [dir="auto"], bdi, script')) other.remove()
      return copy.textContent
    })()`)
  }

  async close(): Promise<void> {
    await this.audit.context().close()
    await this.page.context().close()
  }
}

async function matches(focused: ReturnType<Page['locator']>, name: string | RegExp): Promise<boolean> {
  const shown = await focused.evaluate(element => {
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : []
    return (
      labels.length > 0 ? labels.map(label => label.innerText).join(' ') : (element as HTMLElement).innerText
    ).trim()
  })
  return typeof name === 'string' ? shown === name || shown.startsWith(`${name} (`) : name.test(shown)
}

/** Words that no French or Spanish page has. */
function englishIn(text: string): string[] {
  return [...text.matchAll(/\b(the|and|your|you|with|from|this|that|are|have|will|not yet)\b/gi)].map(match => match[0])
}
