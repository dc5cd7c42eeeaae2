import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
}

/** Gives the page the program that looks for barriers: once, however often it then looks. */
export async function beginLooking(page: Page): Promise<void> {
  await page.evaluate(axe.source)
}

/** Every barrier that a program can find (WCAG 2.2 AA), with the elements that it stands at. */
export async function barriersOn(page: Page): Promise<string[]> {
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(document, ${JSON.stringify(options)}).then(results => results.violations)`,
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}
