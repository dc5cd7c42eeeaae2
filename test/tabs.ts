import type { Page } from 'playwright-core'

/** A place where the focus stops, in the words that a person hears. */
export type Stop = {
  readonly label: string
  readonly legend: string
  readonly group: string
  readonly isRadio: boolean
  readonly isBox: boolean
  readonly isList: boolean
}

/**
 * Presses Tab until the focus is where it is wanted. Stops that lie between are passed as with the key held down; only
 * the focus at the end counts, and where the page's order led astray every single stop is looked at.
 * @throws Error when 400 presses do not lead there: nobody with a keyboard gets there either
 */
export async function tabUntil(page: Page, isThere: (stop: Stop) => boolean, wanted: string): Promise<Stop> {
  let [leap, mayLeap] = [0, true]
  for (let pressed = 0; pressed < 400; pressed += leap + 1) {
    await holdKey(page, 'Tab', leap + 1)
    const [focused, ...following] = await page.evaluate(stopsFromHere)
    if (focused != null && isThere(focused)) return focused
    const ahead = following.findIndex(stop => stop !== null && isThere(stop))
    if (leap > 0 && ahead === -1) mayLeap = false
    leap = mayLeap ? Math.max(0, ahead) : 0
  }
  throw new Error(`Tab does not lead to ${wanted} on ${page.url()}`)
}

/** What has the focus. */
export async function focusedOn(page: Page): Promise<Stop | null> {
  const [focused] = await page.evaluate(stopsFromHere)
  return focused ?? null
}

/** A key that repeats so many times until it is let go. */
export async function holdKey(page: Page, key: string, times: number): Promise<void> {
  await Promise.all(Array.from({ length: times }, () => page.keyboard.down(key)))
  await page.keyboard.up(key)
}

/** In the page: what has the focus (null: nothing), then where Tab should stop from there on. */
function stopsFromHere(): (Stop | null)[] {
  const active = document.activeElement === document.body ? null : (document.activeElement as HTMLInputElement | null)
  const groupOf = (element: HTMLInputElement): string => (element.type === 'radio' ? (element.name ?? '') : '')
  const places = [...document.querySelectorAll<HTMLInputElement>('a[href], button, input, select, textarea, summary')]
    .concat([...document.querySelectorAll<HTMLInputElement>('[tabindex="0"]')])
    .filter(({ tabIndex, disabled, type }) => tabIndex >= 0 && !disabled && type !== 'hidden')
    .filter(element => element.checkVisibility())
    .sort((one, other) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1))
  // Of the buttons of one choice Tab stops at the chosen one, else at the first.
  const chosen = new Map<string, HTMLInputElement>()
  for (const place of places)
    if (groupOf(place) !== '' && (place.checked || !chosen.has(groupOf(place)))) chosen.set(groupOf(place), place)
  const following = places.filter(
    place =>
      (active === null || (active.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) &&
      (groupOf(place) === '' ||
        (chosen.get(groupOf(place)) === place && (active === null || groupOf(place) !== groupOf(active)))),
  )
  return [active, ...following].map(element => {
    if (element === null) return null
    const labels = [...(element.labels ?? [])].map(label => label.innerText)
    const own = element.getAttribute('aria-label') ?? element.innerText ?? ''
    return {
      label: (labels.length > 0 ? labels.join(' ') : own).trim(),
      legend: element.closest('fieldset')?.querySelector('legend')?.innerText.trim() ?? '',
      group: element.name ?? '',
      isRadio: element.type === 'radio',
      isBox: element.type === 'checkbox',
      isList: element.localName === 'select',
    }
  })
}
