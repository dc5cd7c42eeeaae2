import { expect } from 'vitest'

import { clearanceMessages } from '../src/clearance/messages.ts'
import { agreementMessages } from '../src/clearance/views/agreement/messages.ts'
import { supervisionMessages } from '../src/supervision/messages.ts'
import { uiMessages } from '../src/ui/index.ts'
import type { Visit } from './browser.ts'
import { pdf } from './papers.ts'

/** The papers that a foreigner without a partner hands in, each with whether it names days. */
export const papers = [
  ['medical-certificate', false],
  ['vaccination-record', false],
  ['medical-insurance', true],
  ['evacuation-cover', true],
  ['visa', true],
  ['security-course', false],
  ['conduct-course', false],
] as const

type Day = readonly [day: string, month: string, year: string]
export type Period = { readonly from: Day; readonly until: Day }

/** The intern signs the agreement and hands in every paper, from the page that says what is next. */
export async function handInEverything(visit: Visit, placement: number, { from, until }: Period): Promise<void> {
  const { papers: words, kinds } = clearanceMessages[visit.language]
  const { sign } = agreementMessages[visit.language]
  await visit.goto(`/placement/${placement}/papers`)
  await visit.isSound()
  await visit.press(words.nextAgreement)
  await visit.isSound()
  await visit.fill(sign.name, 'Ada Test')
  await visit.choose(sign.agree)
  await visit.press(sign.submit)
  await visit.isSound()
  for (const [kind, hasDays] of papers) {
    await visit.goto(`/placement/${placement}/papers`)
    await visit.press(words.nextPaper(kinds[kind]))
    expect(await visit.heading()).toBe(kinds[kind])
    if (kind === 'medical-insurance') await visit.isSound()
    if (hasDays) await visit.fillDay(words.validFrom, from)
    if (hasDays) await visit.fillDay(words.validUntil, until)
    await visit.attach(words.file, { name: `${kind}.pdf`, mimeType: 'application/pdf', buffer: await pdf(kind) })
    await visit.press(words.handIn)
  }
  expect(await visit.text()).toContain(words.waiting)
  await visit.isSound()
}

/** The officer verifies what was handed in. */
export async function verify(
  visit: Visit,
  placement: number,
  which: readonly (typeof papers)[number][0][],
): Promise<void> {
  const { items, kinds } = clearanceMessages[visit.language]
  for (const kind of which) {
    await visit.goto(`/work/placements/${placement}/clearance`)
    await visit.press(kinds[kind])
    if (kind === which[0]) await visit.isSound()
    await visit.press(items.verify)
  }
}

/** Answers every question of an evaluation: the best of the scale, and a sentence. */
export async function evaluate(visit: Visit, side: 'intern' | 'supervisor'): Promise<void> {
  const { evaluation } = supervisionMessages[visit.language]
  const questions = {
    intern: { scales: ['learning', 'supervision', 'welcome'], texts: ['best', 'change'] },
    supervisor: { scales: ['objectives', 'work', 'together'], texts: ['strengths', 'advice'] },
  } as const
  for (const question of questions[side].scales)
    await visit.choose(evaluation.scale[4] ?? '', evaluation.questions[question])
  for (const question of questions[side].texts) await visit.fill(evaluation.questions[question], 'Muy bien.')
  await visit.isSound()
  await visit.press(evaluation.submit)
  expect(await visit.page.title()).not.toContain(uiMessages[visit.language].errorPrefix)
}

/** The medical officer, who opens no placement, goes from the board to each health paper and back. */
export async function verifyHealthPapers(visit: Visit): Promise<void> {
  const { items, kinds, staff } = clearanceMessages[visit.language]
  await visit.goto('/work/clearance')
  await visit.isSound()
  for (const kind of ['medical-certificate', 'vaccination-record'] as const) {
    await visit.press(new RegExp(`^${staff['handed-in']} ${kinds[kind]}`))
    expect(await visit.heading()).toBe(kinds[kind])
    await visit.isSound()
    await visit.press(items.verify)
  }
}
