import { expect, test } from 'vitest'

import { assess, policyById, readCase } from './index.ts'

const papers = ['degree-certificate', 'language-certificate'].map(document => ({ document }))
const european = (study: object): ReturnType<typeof assess> => {
  const read = readCase({
    facts: {
      languages: [
        { code: 'en', level: 'C1' },
        { code: 'fr', level: 'C1' },
      ],
      studies: [study],
      formerService: [],
      documents: papers,
    },
    application: { appliedOn: '2026-01-10', startOn: '2026-03-01', months: 5 },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.errors))
  return assess(policyById('eu-blue-book')!, read.value)
}

test('who holds a degree is not asked for its day where the text sets no window', () => {
  const { verdict, missing, startWindows } = european({ level: 'bachelor', status: 'graduated' })

  expect({ verdict, missing }).toEqual({ verdict: 'eligible', missing: [] })
  expect(startWindows.map(({ from }) => from)).toEqual(['2026-03-01', '2026-10-01', '2027-03-01', '2027-10-01'])
})

test('the status holds on the day of application, whatever the days say', () => {
  const { verdict } = european({ level: 'bachelor', status: 'graduated', endsOn: '2026-02-01' })

  expect(verdict).toBe('eligible')
})
