import { expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { loadDemonstration } from './index.ts'

const holder = useApp()

test('the demonstration loads into an empty database, and only there', async () => {
  const first = await loadDemonstration(holder.app, () => undefined)
  const second = await loadDemonstration(holder.app, () => undefined)

  expect(first.ok).toBe(true)
  expect(second).toEqual({ ok: false, refusal: { code: 'not-empty', params: {} } })
})
