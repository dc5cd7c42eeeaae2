import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'

import { barriersAtThisWidth, barriersOn, beginLooking } from '../../../test/barriers.ts'
import { launchChromium } from '../../../test/chromium.ts'
import { languages, type Language } from '../../platform/i18n/languages.ts'
import { exampleNames, examplePage, type ExampleName } from './examples.tsx'

const root = join(import.meta.dirname, '../../..')
const folder = join(root, '.cache/examples')

let browser: Browser
let page: Page

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  const style = join(root, 'src/ui/style.css')
  for (const name of exampleNames) {
    for (const language of languages) writeFileSync(fileOf(name, language), examplePage(name, language, style))
  }
  browser = await launchChromium()
  page = await browser.newPage({ reducedMotion: 'reduce' })
})
afterAll(() => browser.close())

function fileOf(name: ExampleName, language: Language): string {
  return join(folder, `${name}.${language}.html`)
}

type Look = { width: number; colorScheme: 'light' | 'dark' }

/** Opened as a reader would; the checking program alone runs a script, none comes with the page. */
async function opened(name: ExampleName, language: Language, { width, colorScheme }: Look): Promise<void> {
  await page.setViewportSize({ width, height: 900 })
  await page.emulateMedia({ colorScheme })
  await page.goto(`file://${fileOf(name, language)}`)
}

/** Undoes what hid it. */
const wide = 'p { clip-path: none; height: auto }'

const looks: Look[] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
]

test.each(exampleNames)(
  '%s: no barrier that a program can find, in light and dark, on a phone and a desk',
  async name => {
    for (const look of looks) {
      await opened(name, 'fr', look)

      await beginLooking(page)

      expect({ look, found: await barriersOn(page) }).toEqual({ look, found: [] })
    }
  },
)

test.each(exampleNames)(
  '%s: no language makes the page wider than a phone, nor wider spacing of its text',
  async name => {
    for (const language of languages) {
      await opened(name, language, { width: 320, colorScheme: 'light' })
      const excess = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

      const asWritten = await page.evaluate<number>(excess)
      await page.addStyleTag({
        content: '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
      })
      const spaced = await page.evaluate<number>(excess)

      expect({ language, asWritten, spaced }).toEqual({ language, asWritten: 0, spaced: 0 })
    }
  },
)

test.each(exampleNames)('%s: what is pressed is 44 pixels high, or a link within a sentence', async name => {
  await opened(name, 'en', { width: 320, colorScheme: 'light' })

  const small = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
    .filter(element => !element.matches('.skip, p > a:not(.button), .mark-row input, th > a, .tasks a, h2 > a, .error-summary a, .button-row > a'))
    .filter(element => element.getClientRects().length > 0 && element.getBoundingClientRect().height < 44)
    .map(element => element.outerHTML)`)

  expect(small).toEqual([])
})

test.each([
  ['a colour', 'p { color: #222 }', 'p { color: #ddd }'],
  ['the ground of what is around it', '', 'main { background: #222 }'],
  ['the size of its letters', 'p { color: #888; font-size: 24px }', 'p { font-size: 16px }'],
  ['that it is seen at all', 'p { color: #ddd; clip-path: inset(50%); height: 1px; overflow: hidden }', wide],
  ['that it is there at all', 'p { color: #ddd; visibility: hidden }', 'p { visibility: visible }'],
])('words too pale on a desk alone are found, where the desk changes %s', async (_what, narrow, onDesk) => {
  await page.goto('about:blank')
  await beginLooking(page)
  await page.setViewportSize({ width: 320, height: 900 })
  const style = `${narrow} @media (min-width: 50rem) { ${onDesk} }`
  await page.setContent(`<html lang="en"><title>T</title><style>${style}</style><main><p>Words</p></main></html>`)

  const onPhone = await barriersOn(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  const found = await barriersAtThisWidth(page)

  expect({ onPhone, found }).toEqual({ onPhone: [], found: ['color-contrast: <p>Words</p>'] })
})

test('a form sent back has its errors first, in focus, each leading to its field', async () => {
  await opened('form', 'en', { width: 1280, colorScheme: 'light' })
  const focused = (): Promise<string> =>
    page.evaluate<string>('document.activeElement.id || document.activeElement.className')

  expect(await page.title()).toBe('Error: Your studies – Passerelle')
  expect(await focused()).toBe('error-summary')

  const reached: string[] = []
  for (const link of await page.locator('.error-summary a').all()) {
    await link.click()
    reached.push(await focused())
  }
  expect(reached).toEqual(['university', 'graduation', 'level'])
})

test('no page carries a style or a script of its own', () => {
  const pages = exampleNames.flatMap(name => languages.map(language => examplePage(name, language, 'style.css')))

  expect(pages.filter(html => /\sstyle=|<style|<script|\son\w+=/.test(html))).toEqual([])
})
