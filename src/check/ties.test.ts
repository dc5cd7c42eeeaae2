import { beforeAll, expect, test } from 'vitest'

import { useApp } from '../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../test/client.ts'
import { addNotice, noticeWorld } from '../../test/notice-world.ts'
import { publishPolicy } from '../../test/strict-policy.ts'
import type { PolicyNode } from '../eligibility/index.ts'

const source = { in: 'page', clause: '1' }
const members = { en: 'the member states', fr: 'les États membres', es: 'los Estados miembros' }
const host = { en: 'the country of the office', fr: 'le pays du bureau', es: 'el país de la oficina' }
const rules: readonly PolicyNode[] = [
  {
    rule: 'studies',
    parameters: { levels: ['bachelor', 'master'], finalYear: false, yearsCompleted: 2, accredited: true },
    source,
  },
  { rule: 'nationality', parameters: { of: ['KE', 'FR', 'PE'], called: members }, source },
  { rule: 'residence', parameters: { of: null, called: host }, source },
  { rule: 'former-service', parameters: { kinds: ['internship', 'consultancy'], mostDays: 180 }, source },
  { rule: 'cooling-off', parameters: { kinds: ['internship', 'consultancy'], months: 3 }, source },
  { rule: 'former-application', parameters: { most: 2, within: 'ever' }, source },
  {
    rule: 'relatives',
    parameters: { kinships: ['parent', 'child', 'sibling', 'spouse'], where: 'same-office' },
    source,
  },
  {
    rule: 'documents',
    parameters: {
      of: [
        { document: 'cv', count: 1, mostWords: null },
        { document: 'essay', count: 1, mostWords: 500 },
        { document: 'recommendation', count: 2, mostWords: null },
      ],
    },
    source,
  },
]

const world = useApp()
let visitor: Client
let notice = 0

beforeAll(async () => {
  const people = await noticeWorld(world)
  await publishPolicy(world, people.manager, { id: 'ties', rules })
  notice = await addNotice(world, { office: people.nairobi, policy: 'ties' })
  visitor = await clientOf(world.app, await testServerOf(world.app), null)
})

const carried = ({ html }: Page): Record<string, string> =>
  Object.fromEntries(
    (html.querySelector('main form')?.querySelectorAll('input[type=hidden]') ?? []).map(input => [
      input.getAttribute('name') ?? '',
      input.getAttribute('value') ?? '',
    ]),
  )

const told: readonly Record<string, string>[] = [
  { status1: 'enrolled' },
  { level1: 'master' },
  { yearsCompleted1: '3' },
  { accredited1: 'yes' },
  { nationality1: 'FR', nationality2: 'none' },
  { residence: 'KE' },
  { service1: 'internship' },
  { 'serviceFrom1-day': '1', 'serviceFrom1-month': '2', 'serviceFrom1-year': '2025' },
  { 'serviceTo1-day': '30', 'serviceTo1-month': '4', 'serviceTo1-year': '2025' },
  { service2: 'none' },
  { applicationsEver: '1' },
  { relatives: 'parent' },
  { relativeOffice: 'no' },
  { 'paper-essay': 'yes', 'paper-recommendation': 'yes' },
]

/** The page after each answer. */
async function walk(language: string): Promise<Page[]> {
  const path = `/${language}/notices/${notice}/check`
  const pages = [await visitor.get(path)]
  for (const answer of told) pages.push(await visitor.post(path, { ...carried(pages.at(-1)!), ...answer }))
  return pages
}

const headings = (pages: readonly Page[]): (string | undefined)[] =>
  pages.map(({ html }) => (html.querySelector('h1') ?? html.querySelector('legend'))?.text)

test('what few versions read is asked where one does, one question a page', async () => {
  const pages = await walk('en')

  expect(pages.map(({ status }) => status)).toEqual(pages.map(() => 200))
  expect(headings(pages)).toEqual([
    'Where do you stand in your studies?',
    'What level are these studies?',
    'How many whole years of these studies have you completed?',
    'Is the university or school officially recognised?',
    'Which nationalities do you have?',
    'In which country do you live?',
    'Have you worked for the organisation before?',
    'When did this work begin?',
    'When did it end?',
    'Have you worked for it at another time, too?',
    'How many times have you applied for an internship here before?',
    'Does a relative of yours work for the organisation?',
    'Does this relative work in the office that you would apply to?',
    'Which of these papers can you attach?',
    'Yes, by the rules you may apply',
  ])
})

test('the answer names countries, work and papers as they were told', async () => {
  const pages = await walk('fr')

  const { text } = pages.at(-1)!
  expect(text).toContain('Oui, selon les règles vous pouvez postuler')
  for (const said of ['France', 'Kenya', 'Oui, en stage', '30 avril 2025', '3 ans', 'Oui, mon père ou ma mère'])
    expect(text).toContain(said)
})

const before = {
  ...{ status1: 'enrolled', level1: 'master', yearsCompleted1: '3', accredited1: 'yes' },
  ...{ nationality1: 'FR', nationality2: 'none', residence: 'KE' },
}

test('work that goes on is an answer, and comes back as it was given', async () => {
  const path = `/en/notices/${notice}/check`
  const goesOn = { ...before, service1: 'internship', serviceFrom1: '2026-02-01', asked: 'serviceTo1' }
  const answer = await visitor.post(path, { ...goesOn, serviceTo1GoesOn: 'yes' })
  const back = await visitor.post(path, { ...goesOn, serviceTo1: 'now', back: 'serviceTo1', asked: '' })

  expect(answer.text).toContain('Your service with the organisation goes on')
  expect(back.html.querySelector('[name=serviceTo1GoesOn]')?.hasAttribute('checked')).toBe(true)
})

test('what cannot be beside another answer is told at its field, and the rest is kept', async () => {
  const path = `/en/notices/${notice}/check`
  const early = await visitor.post(path, {
    ...{ ...before, service1: 'internship', serviceFrom1: '2026-02-01', asked: 'serviceTo1' },
    ...{ 'serviceTo1-day': '1', 'serviceTo1-month': '1', 'serviceTo1-year': '2026' },
  })
  const nowhere = await visitor.post(path, { ...before, nationality1: 'XX', asked: 'nationalities' })

  expect([early.status, nowhere.status]).toEqual([422, 422])
  expect(early.html.querySelector('.error-summary a')?.getAttribute('href')).toBe('#serviceTo1-day')
  expect(carried(early)).toEqual({
    ...before,
    ...{ service1: 'internship', serviceFrom1: '2026-02-01', asked: 'serviceTo1' },
  })
  expect(nowhere.html.querySelector('.error-summary a')?.getAttribute('href')).toBe('#nationality1')
})
