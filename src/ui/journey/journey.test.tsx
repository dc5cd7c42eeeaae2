import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'

import { Journey } from './journey.tsx'

const steps = ['Sent', 'Interview', 'Decision']

/** The steps as they are read out, and what is said below them. */
function read(props: { current: number; isEnded?: boolean }): string[] {
  const html = renderToString(<Journey language="en" steps={steps} {...props} />)
  const items = [...html.matchAll(/<(?:li|p)[ >].*?<\/(?:li|p)>/g)]
  return items.map(([item]) => (item.includes('aria-current') ? '> ' : '') + item.replace(/<[^>]*>/g, '').trim())
}

test('the steps say which are done and which is now', () => {
  expect(read({ current: 1 })).toEqual(['Sent, done', '> Interview, now', 'Decision', 'Step 2 of 3: Interview.'])
})

test('at the end of the way all steps are done and none is now', () => {
  expect(read({ current: 3 })).toEqual(['Sent, done', 'Interview, done', 'Decision, done'])
})

test('a way that ended early says what was done and promises nothing', () => {
  expect(read({ current: 1, isEnded: true })).toEqual(['Sent, done', 'Interview', 'Decision'])
})
