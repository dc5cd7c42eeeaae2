import { beforeAll, describe, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client, type Page } from '../../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../../test/notice-world.ts'

const world = useApp()
let places: NoticeWorld
let hr: Client
let other: Client
let manager: Client
let visitor: Client

beforeAll(async () => {
  places = await noticeWorld(world)
  const server = await testServerOf(world.app)
  hr = await clientOf(world.app, server, places.hr)
  other = await clientOf(world.app, server, places.otherHr)
  manager = await clientOf(world.app, server, places.manager)
  visitor = await clientOf(world.app, server, null)
})

const source = `Position Title: Intern, Data and Research
Duty Station: Nairobi, Kenya
Duration: 6 months
Closing date: 31 March 2026

Under the supervision of the Head of Office, the intern will perform the following functions:
- Prepare weekly figures.
- Draft one report.
`

function facts(changes: Record<string, string> = {}): Record<string, string> {
  return {
    officeId: String(places.nairobi),
    policyId: 'iom-vacancy',
    positions: '1',
    monthsMin: '6',
    monthsMax: '6',
    allowance: 'monthly',
    'startOn-day': '1',
    'startOn-month': '6',
    'startOn-year': '2026',
    'closesOn-day': '31',
    'closesOn-month': '3',
    'closesOn-year': '2026',
    'answerBy-day': '30',
    'answerBy-month': '4',
    'answerBy-year': '2026',
    ...changes,
  }
}

function wording(changes: Record<string, string> = {}): Record<string, string> {
  return {
    textLanguage: 'en',
    title: 'Intern, Data',
    background: 'Figures.',
    contribution: '',
    checkIns: '',
    responsibilities: 'Prepare figures.',
    learningObjectives: 'How figures are made.',
    outputs: 'One report.',
    qualifications: '',
    ...changes,
  }
}

async function draft(changes: Record<string, string> = {}): Promise<number> {
  const key = `key${Math.trunc(performance.now() * 1000)}`
  const { location, text } = await hr.post('/en/work/notices', {
    key,
    source: '',
    ...facts(),
    ...wording(),
    ...changes,
  })
  if (location === null) throw new Error(text)
  return Number(/\/(\d+)\?saved$/.exec(location)?.[1])
}

function hidden({ html }: Page, name: string): string {
  return html.querySelector(`input[name=${name}]`)?.getAttribute('value') ?? ''
}

/** The page to which a text leads that was read. */
async function follow(answer: Page): Promise<Page> {
  return hr.get(answer.location ?? '')
}

async function publish(id: number, fields: Record<string, string> = {}): Promise<Page> {
  const page = await hr.get(`/en/work/notices/${id}/publication`)
  return hr.post(`/en/work/notices/${id}/publication`, { version: hidden(page, 'version'), ...fields })
}

describe('from a text', () => {
  test('only what was read is filled in, each field with its words, beside the marked text', async () => {
    const { status, html } = await follow(await hr.post('/en/work/notices/new/reading', { source }))

    expect(status).toBe(200)
    const value = (name: string): string | undefined => html.querySelector(`#${name}`)?.getAttribute('value')
    expect(value('title')).toBe('Intern, Data and Research')
    expect([value('monthsMin'), value('closesOn-day'), value('closesOn-month')]).toEqual(['6', '31', '3'])
    expect(html.querySelector('#title-hint')?.textContent).toBe('Read: “Intern, Data and Research”')
    expect(html.querySelector('#officeId option[selected]')?.textContent).toBe('Somalia support office')
    // Not in the text: not filled in.
    expect([value('startOn-day'), value('positions'), value('answerBy-day')]).toEqual([undefined, undefined, undefined])
    expect(html.querySelectorAll('input[name=allowance][checked]')).toHaveLength(0)
    expect(html.querySelectorAll('.source-text mark').map(mark => mark.textContent)).toContain('31 March 2026')
    expect(html.querySelector('.source-text')?.textContent).toBe(
      html.querySelector('input[name=source]')?.getAttribute('value'),
    )
  })

  test('what the text announces and does not give is said beside it, in the reader’s language', async () => {
    const announced = 'Title: Intern\nThe intern will deliver the following outputs:\n'
    const { html } = await follow(await hr.post('/fr/work/notices/new/reading', { source: announced }))

    expect(html.querySelector('aside .warning')?.textContent).toContain(
      'The intern will deliver the following outputs:',
    )
    expect(html.querySelector('aside .warning')?.textContent).toContain('liste')
  })

  test('a file is read like a paste; what is no notice’s file is refused beside the field', async () => {
    const file = { field: 'file', name: 'notice.txt', bytes: Buffer.from(source) }
    const good = await follow(await hr.upload('/en/work/notices/new/reading', {}, file))
    const bad = await hr.upload('/fr/work/notices/new/reading', {}, { ...file, name: 'notice.exe' })
    const empty = await hr.post('/en/work/notices/new/reading', { source: '  ' })

    expect(good.html.querySelector('#title')?.getAttribute('value')).toBe('Intern, Data and Research')
    expect([bad.status, bad.html.querySelector('#file-error')?.textContent]).toEqual([
      422,
      'Le fichier doit être en .txt, .html, .pdf ou .docx.',
    ])
    expect([empty.status, empty.html.querySelector('#source-error')?.textContent]).toEqual([
      422,
      'Paste a text or choose a file.',
    ])
  })

  test('what cannot be a day is said beside the field, and everything typed is kept', async () => {
    const { status, html } = await hr.post('/en/work/notices', {
      key: 'x1',
      source,
      ...facts({ 'startOn-day': '31', 'startOn-month': '2' }),
      ...wording({ title: '', background: '<b>🦁 عربي' }),
    })

    expect(status).toBe(422)
    expect(html.querySelectorAll('.error-summary li').map(line => line.textContent)).toEqual([
      'Title: enter an answer',
      'First day: enter a day that exists, for example 27 3 1999',
    ])
    expect(html.querySelector('#startOn-day')?.getAttribute('value')).toBe('31')
    expect(html.querySelector('#background')?.textContent).toBe('<b>🦁 عربي')
    expect(html.querySelector('input[name=allowance][checked]')?.getAttribute('value')).toBe('monthly')
    expect(html.querySelector('input[name=source]')?.getAttribute('value')).toBe(source)
  })

  test('the form sent twice keeps one draft', async () => {
    const fields = { key: 'same-key', source, ...facts(), ...wording() }
    const [first, second] = [await hr.post('/en/work/notices', fields), await hr.post('/en/work/notices', fields)]

    expect(first.location).toMatch(/^\/en\/work\/notices\/\d+\?saved$/)
    expect(second.location).toBe(first.location)
  })

  test('an exclusive notice takes its policy and the limits of its length from the agreement', async () => {
    const exclusive = { roundId: String(places.round), policyId: '' }
    const short = await hr.post('/en/work/notices', {
      key: 'x2',
      ...facts({ ...exclusive, monthsMin: '2' }),
      ...wording(),
    })
    const id = await draft(exclusive)

    expect([short.status, short.html.querySelector('#monthsMin-error')?.textContent]).toEqual([
      422,
      'Months, at least: enter a number from 4 to 9',
    ])
    const { rows } = await world.db.owner.query('select policy_id, round_id from notices where id = $1', [id])
    expect(rows).toEqual([{ policy_id: 'iom-vacancy', round_id: places.round }])
  })
})

describe('publishing', () => {
  test('a whole notice gets its reference and is public; its history says who did what', async () => {
    const id = await draft({ overallSupervisorTitle: 'Head of Office' })
    expect((await visitor.get(`/en/notices/${id}`)).status).toBe(404)

    const { location } = await publish(id)

    expect(location).toBe(`/en/work/notices/${id}?published`)
    const page = await hr.get(`/en/work/notices/${id}`)
    expect(page.text).toMatch(/VN-2026-\d{4}/)
    expect(page.html.querySelectorAll('.log strong').map(entry => entry.textContent)).toEqual([
      'Published',
      'Draft begun',
    ])
    expect((await visitor.get(`/en/notices/${id}`)).text).toContain('Intern, Data')
  })

  test('a notice whose announced list is missing is not published unseen', async () => {
    const announced = 'Title: Intern\nThe intern will deliver the following outputs:\n'
    const id = await draft({ source: announced, outputs: '' })
    const shown = await hr.get(`/en/work/notices/${id}/publication`)
    expect(shown.text).toContain(
      '“The intern will deliver the following outputs:” announces a list, and no list follows.',
    )

    const unseen = await publish(id)
    const seen = await publish(id, { remarksRead: 'yes' })

    expect([unseen.status, unseen.html.querySelector('.error-summary a')?.getAttribute('href')]).toEqual([
      422,
      '#remarksRead',
    ])
    expect(seen.location).toBe(`/en/work/notices/${id}?published`)
    const { rows } = await world.db.owner.query<{ params: { remarksRead: string } }>(
      `select params from events where subject = 'notice' and subject_id = $1 and event = 'publish'`,
      [id],
    )
    expect(rows[0]?.params.remarksRead).toContain('announced-list-missing')
  })

  test('without a day of the answer it is not offered, and refused where tried', async () => {
    const id = await draft({ 'answerBy-day': '', 'answerBy-month': '', 'answerBy-year': '' })
    const shown = await hr.get(`/en/work/notices/${id}/publication`)
    expect(shown.text).toContain('It names no day of the answer.')
    expect(shown.html.querySelector('main button')).toBeNull()

    const page = await hr.get(`/en/work/notices/${id}/facts`)
    const tried = await hr.post(`/en/work/notices/${id}/publication`, {
      version: hidden(page, 'version'),
      remarksRead: 'yes',
    })

    expect(tried.status).toBe(409)
  })

  test('published twice, the second is told what the first did', async () => {
    const id = await draft({ overallSupervisorTitle: 'Head of Office' })
    const page = await hr.get(`/en/work/notices/${id}/publication`)
    const fields = { version: hidden(page, 'version') }

    const both = await Promise.all([
      hr.post(`/en/work/notices/${id}/publication`, fields),
      hr.post(`/en/work/notices/${id}/publication`, fields),
    ])

    expect(both.map(answer => answer.status).sort((a, b) => a - b)).toEqual([303, 409])
    expect(both.find(answer => answer.status === 409)?.text).toContain('Hal Test changed it on 2 March 2026')
  })
})

describe('changing', () => {
  test('of two officers at once the second is told who was first, and loses no word', async () => {
    const id = await draft()
    await world.db.owner.query(`update notices set changed_at = changed_at - interval '1 hour' where id = $1`, [id])
    const page = await hr.get(`/en/work/notices/${id}/texts/en`)
    const version = hidden(page, 'version')
    await hr.post(`/en/work/notices/${id}/texts/en`, { version, ...wording({ title: 'First' }) })

    const second = await hr.post(`/en/work/notices/${id}/texts/en`, { version, ...wording({ title: 'Second' }) })

    expect(second.status).toBe(409)
    expect(second.text).toContain('Hal Test changed this notice on 2 March 2026')
    expect(second.html.querySelector('#title')?.getAttribute('value')).toBe('Second')
    const again = await hr.post(`/en/work/notices/${id}/texts/en`, {
      version: hidden(second, 'version'),
      ...wording({ title: 'Second' }),
    })
    expect(again.location).toBe(`/en/work/notices/${id}?saved`)
  })

  test('a reason typed while a colleague was faster comes back, or can be copied', async () => {
    const id = await addNotice(world, { office: places.nairobi, state: 'published' })
    const path = `/en/work/notices/${id}/withdrawal`
    const version = hidden(await hr.get(path), 'version')
    await manager.post(`/en/work/notices/${id}/texts/en`, { version, why: 'A slip.', ...wording() })

    const first = await hr.post(path, { version, why: 'The unit closes.' })
    const again = { version: hidden(first, 'version'), why: 'It closes.' }
    const both = await Promise.all([hr.post(path, again), manager.post(path, again)])

    expect([first.status, first.html.querySelector('textarea')?.text.trim()]).toEqual([409, 'The unit closes.'])
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409])
    const kept = both.flatMap(page => page.html.querySelectorAll('textarea[readonly]').map(area => area.text.trim()))
    expect(kept).toEqual(['It closes.'])
  })

  test('a second language is added, and each reader gets their own', async () => {
    const id = await draft({ overallSupervisorTitle: 'Head of Office' })
    const page = await hr.get(`/fr/work/notices/${id}/texts/fr`)
    await hr.post(`/fr/work/notices/${id}/texts/fr`, {
      version: hidden(page, 'version'),
      ...wording({ title: 'Stage, données' }),
    })
    await publish(id)

    expect((await visitor.get(`/fr/notices/${id}`)).html.querySelector('h1')?.textContent).toBe('Stage, données')
    expect((await visitor.get(`/en/notices/${id}`)).html.querySelector('h1')?.textContent).toBe('Intern, Data')
  })

  test('facts of a draft are shown again as they were, and changed', async () => {
    const id = await draft({ languages: 'fr' })
    const page = await hr.get(`/en/work/notices/${id}/facts`)
    expect(page.html.querySelector('#closesOn-month')?.getAttribute('value')).toBe('3')
    expect(page.html.querySelector('input[name=languages][checked]')?.getAttribute('value')).toBe('fr')

    await hr.post(`/en/work/notices/${id}/facts`, { version: hidden(page, 'version'), ...facts({ positions: '3' }) })

    const { rows } = await world.db.owner.query('select positions, languages from notices where id = $1', [id])
    expect(rows).toEqual([{ positions: 3, languages: [] }])
  })

  test('what is published keeps its facts; it is closed, and withdrawn with a reason', async () => {
    const id = await draft({ overallSupervisorTitle: 'Head of Office' })
    await publish(id)
    expect((await hr.get(`/en/work/notices/${id}/facts`)).status).toBe(404)

    const closing = await hr.get(`/en/work/notices/${id}/closing`)
    await hr.post(`/en/work/notices/${id}/closing`, { version: hidden(closing, 'version') })
    expect((await visitor.get(`/en/notices/${id}`)).text).toContain('This notice closed on 2 March 2026.')

    const withdrawal = await hr.get(`/en/work/notices/${id}/withdrawal`)
    const version = hidden(withdrawal, 'version')
    const silent = await hr.post(`/en/work/notices/${id}/withdrawal`, { version, why: ' ' })
    expect([silent.status, silent.html.querySelector('#why-error')?.textContent]).toEqual([
      422,
      'Reason: enter an answer',
    ])
    await hr.post(`/en/work/notices/${id}/withdrawal`, { version, why: 'The unit moved.' })
    expect((await hr.get(`/en/work/notices/${id}`)).text).toContain('The unit moved.')
    expect((await visitor.get(`/en/notices/${id}`)).text).not.toContain('The unit moved.')
  })
})

describe('whose notices', () => {
  test('an officer sees and changes those of their office, and no others', async () => {
    const id = await addNotice(world, { office: places.nairobi, state: 'draft', title: 'Only Nairobi' })

    expect((await hr.get('/en/work/notices')).text).toContain('Only Nairobi')
    expect((await other.get('/en/work/notices')).text).not.toContain('Only Nairobi')
    for (const part of ['', '/preview', '/facts', '/texts/en', '/publication', '/closing', '/withdrawal'])
      expect((await other.get(`/en/work/notices/${id}${part}`)).status).toBe(404)
    const stolen = await other.post(`/en/work/notices/${id}/publication`, { version: 'x' })
    expect(stolen.status).toBe(403)
    const moved = await other.post('/en/work/notices', { key: 'x3', ...facts(), ...wording() })
    expect([moved.status, moved.html.querySelector('#officeId-error')?.textContent]).toEqual([
      422,
      'Office: choose one of the answers on the page',
    ])
  })

  test('an auditor reads them and changes nothing; an applicant does not come in', async () => {
    const server = await testServerOf(world.app)
    const auditor = await clientOf(world.app, server, places.auditor)
    const applicant = await clientOf(world.app, server, places.applicant)
    const id = await addNotice(world, { office: places.nairobi, state: 'draft', title: 'Draft' })

    expect((await auditor.get(`/en/work/notices/${id}`)).status).toBe(200)
    expect((await auditor.get(`/en/work/notices/${id}/facts`)).status).toBe(403)
    expect((await applicant.get('/en/work/notices')).status).toBe(403)
    expect((await visitor.get('/en/work/notices')).location).toBe('/en/sign-in?next=%2Fen%2Fwork%2Fnotices')
  })
})

test('who may read the history of any record finds it from the notice; others do not', async () => {
  const id = await addNotice(world, { office: places.nairobi })
  const href = `/en/administration/history/notice/${id}`
  const links = async (client: Client): Promise<number> =>
    (await client.get(`/en/work/notices/${id}`)).html.querySelectorAll(`a[href="${href}"]`).length

  expect([await links(manager), await links(hr)]).toEqual([1, 0])
  expect([(await manager.get(href)).status, (await hr.get(href)).status]).toEqual([200, 403])
})
