import axe, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  resultTypes: ['violations'],
}

/** Gives the page the program that looks for barriers: once, however often it then looks. */
export async function beginLooking(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  await page.evaluate(`window.looksBefore = new Map(); window.newLooks = ${newLooks.toString()}`)
}

/** Every barrier that a program can find (WCAG 2.2 AA), with the elements that it stands at. */
export async function barriersOn(page: Page): Promise<string[]> {
  return told(await page.evaluate(`newLooks(); ${found('document', options)}`))
}

/**
 * The same for a page that was looked at before at another width. Contrast, the dearest question, is only asked where
 * something looks otherwise than it did: another colour or ground, larger or smaller letters, or now shown.
 */
export async function barriersAtThisWidth(page: Page): Promise<string[]> {
  const contrast = { runOnly: ['color-contrast'], resultTypes: ['violations'] }
  const rest = { ...options, rules: { 'color-contrast': { enabled: false } } }
  const ofRest = await page.evaluate<AxeResults['violations']>(found('document', rest))
  const ofContrast = await page.evaluate<AxeResults['violations']>(
    `(changed => changed.length === 0 ? [] : ${found('{ include: changed }', contrast)})(newLooks())`,
  )
  return told([...ofRest, ...ofContrast])
}

function found(context: string, asked: object): string {
  return `axe.run(${context}, ${JSON.stringify(asked)}).then(results => results.violations)`
}

function told(violations: AxeResults['violations']): string[] {
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
}

/** In the page: the shown elements that look otherwise than when last asked, or stand on such a ground. */
function newLooks(this: void): Element[] {
  const before = (window as unknown as { looksBefore: Map<Element, string> }).looksBefore
  const now = new Map<Element, string>()
  const changed: Element[] = []
  const isNew = new Set<Element>()
  for (const element of document.querySelectorAll('*')) {
    if (element.getClientRects().length === 0 || !element.checkVisibility({ visibilityProperty: true })) continue
    const look = ['', ':before', ':after'].map(part => lookOf(getComputedStyle(element, part))).join()
    now.set(element, look)
    if (before.get(element) === look && !(element.parentElement !== null && isNew.has(element.parentElement))) continue
    isNew.add(element)
    changed.push(element)
  }
  before.clear()
  for (const [element, look] of now) before.set(element, look)
  return changed

  function lookOf(style: CSSStyleDeclaration): string {
    const { color, backgroundColor, backgroundImage, opacity, textShadow, position, zIndex, clip, clipPath } = style
    // Of the size it only matters whether the letters are large, as WCAG has it: 18 points, or 14 and bold.
    const isLarge = parseFloat(style.fontSize) >= (Number(style.fontWeight) >= 700 ? 14 / 0.75 : 24)
    return [
      color,
      backgroundColor,
      backgroundImage,
      opacity,
      textShadow,
      position,
      zIndex,
      clip,
      clipPath,
      isLarge,
    ].join()
  }
}
