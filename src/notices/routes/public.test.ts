import { beforeAll, describe, expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { clientOf, testServerOf, type Client } from '../../../test/client.ts'
import { addNotice, noticeWorld, type NoticeWorld } from '../../../test/notice-world.ts'
import type { Server } from '../../platform/http/index.ts'

const world = useApp()
let server: Server
let visitor: Client
let places: NoticeWorld
const ids: Record<string, number> = {}

beforeAll(async () => {
  places = await noticeWorld(world)
  const { nairobi, vientiane } = places
  ids.open = await addNotice(world, { office: nairobi })
  ids.french = await addNotice(world, {
    office: vientiane,
    language: 'fr',
    title: 'Stage à l’unité d’évaluation',
    startOn: '2026-09-01',
    closesOn: '2026-04-30',
    answerBy: '2026-05-30',
  })
  ids.exclusive = await addNotice(world, {
    office: vientiane,
    title: 'Intern, Data',
    round: places.round,
    startOn: null,
  })
  ids.draft = await addNotice(world, { office: nairobi, title: 'Secret draft', state: 'draft' })
  ids.past = await addNotice(world, { office: nairobi, title: 'Intern, Past', closesOn: '2026-03-01' })
  ids.withdrawn = await addNotice(world, { office: nairobi, title: 'Intern, Withdrawn', state: 'withdrawn' })
  server = await testServerOf(world.app)
  visitor = await clientOf(world.app, server, null)
})

async function titles(query: string): Promise<string[]> {
  const { html } = await visitor.get(`/en/notices${query}`)
  return html.querySelectorAll('.card-list h2 a').map(link => link.textContent.trim())
}

describe('the list of open places', () => {
  test('shows those that are open today, the first to close at the top, and counts them in words', async () => {
    const { text, html } = await visitor.get('/en/notices')

    expect(await titles('')).toEqual(['Intern, Programme Support Unit', 'Intern, Data', 'Stage à l’unité d’évaluation'])
    expect(text).toContain('3 places are open')
    expect(text).toContain('Nairobi, Kenya (serving Somalia)')
    expect(text).toContain('Closes 15 March 2026 · Answer by 10 April 2026')
    expect(text).toContain('For students of Riverside University')
    expect(html.querySelector('.card-list a[lang=fr]')?.textContent.trim()).toBe('Stage à l’unité d’évaluation')
  })

  test('is searched in words, whatever their accents and capitals', async () => {
    expect(await titles('?words=EVALUATION unite')).toEqual(['Stage à l’unité d’évaluation'])
    expect(await titles('?words=nairobi')).toEqual(['Intern, Programme Support Unit'])
    expect(await titles("?words=x' or 1=1 --")).toEqual([])
    expect(await titles('?words=%25')).toEqual(await titles(''))
  })

  test.each([
    ['?country=SO', ['Intern, Programme Support Unit']],
    ['?country=LA&language=fr', ['Stage à l’unité d’évaluation']],
    ['?kind=headquarters', []],
    ['?from=2026-06', ['Intern, Data', 'Stage à l’unité d’évaluation']],
    ['?to=2026-05', ['Intern, Programme Support Unit', 'Intern, Data']],
    [
      '?country=<script>&from=2026-99',
      ['Intern, Programme Support Unit', 'Intern, Data', 'Stage à l’unité d’évaluation'],
    ],
  ])('is narrowed by %s', async (query, expected) => {
    expect(await titles(query)).toEqual(expected)
  })

  test('says what it was narrowed to, and gives each filter a way out', async () => {
    const { html, text } = await visitor.get('/fr/notices?words=unit&country=KE')

    const chips = html.querySelectorAll('.chips a').map(chip => [chip.textContent.trim(), chip.getAttribute('href')])
    expect(chips).toEqual([
      [expect.stringContaining('«\u00a0unit\u00a0»'), '/fr/notices?country=KE'],
      [expect.stringContaining('Kenya'), '/fr/notices?words=unit'],
    ])
    expect(text).toContain('1 place ouverte correspond')
  })
})

describe('one notice', () => {
  test('says what, where, when, who may apply and by which day one hears, in the reader’s language', async () => {
    const { status, text, html } = await visitor.get(`/en/notices/${ids.open}`)

    expect(status).toBe(200)
    for (const part of [
      'Intern, Programme Support Unit',
      'Projects that answer displacement.',
      'Draft reports.',
      'How a project begins.',
      'One report.',
      '10 April 2026',
      'You are between 20 and 36 years old on your first day.',
      'IOM, internship vacancy notices',
    ])
      expect(text).toContain(part)
    expect(html.querySelectorAll(`a.button[href="/en/applications/new?notice=${ids.open}"]`)).toHaveLength(2)
    expect(html.querySelectorAll('link[hreflang]').map(link => link.getAttribute('hreflang'))).toEqual([
      'en',
      'fr',
      'es',
      'x-default',
    ])
    expect(html.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
      `http://passerelle.test/en/notices/${ids.open}`,
    )
  })

  test('is a JobPosting for search engines', async () => {
    const { html } = await visitor.get(`/en/notices/${ids.open}`)

    const posting = JSON.parse(html.querySelector('script[type="application/ld+json"]')?.innerHTML ?? '') as object
    expect(posting).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'JobPosting',
      title: 'Intern, Programme Support Unit',
      employmentType: 'INTERN',
      datePosted: '2026-02-01',
      validThrough: '2026-03-15T23:59:59Z',
      jobLocation: { address: { addressLocality: 'Nairobi', addressCountry: 'KE' } },
      hiringOrganization: { name: 'Organisation for People on the Move' },
    })
  })

  test('that is written in another language says which, and marks it', async () => {
    const { html, text } = await visitor.get(`/es/notices/${ids.french}`)

    expect(text).toContain('La oficina escribió este aviso en francés.')
    expect(html.querySelector('[lang=fr] h1')?.textContent).toBe('Stage à l’unité d’évaluation')
    expect(html.querySelector('html')?.getAttribute('lang')).toBe('es')
  })

  test('for a partner’s students says for whose', async () => {
    const { text } = await visitor.get(`/en/notices/${ids.exclusive}`)

    expect(text).toContain('This place is for students of Riverside University.')
  })

  test('whose day is past can still be read, and cannot be applied to', async () => {
    const { status, text, html } = await visitor.get(`/en/notices/${ids.past}`)

    expect(status).toBe(200)
    expect(text).toContain('This notice closed on 1 March 2026.')
    expect(html.querySelector('a.button[href*=applications]')).toBeNull()
    expect((await visitor.get(`/en/notices/${ids.withdrawn}`)).text).toContain('This notice was withdrawn.')
  })

  test('that is a draft is not there, like one that never was', async () => {
    for (const id of [ids.draft, 999_999, 'x', '1%20or%201=1', 0])
      expect((await visitor.get(`/en/notices/${id}`)).status).toBe(404)
  })

  test('shows what was typed, and runs none of it', async () => {
    const bad = `</script><script>alert(1)</script>"'&\u202e🦁 عربي`
    const id = await addNotice(world, {
      office: places.nairobi,
      title: bad,
      background: bad,
      responsibilities: [bad],
      closesOn: '2026-04-01',
    })
    const page = await visitor.get(`/en/notices/${id}`)
    const feed = await visitor.get('/en/notices.atom')

    expect(page.html.querySelectorAll('script:not([type="application/ld+json"])')).toHaveLength(0)
    expect(page.html.querySelector('h1')?.textContent).toBe(bad)
    expect(page.html.querySelector('h1')?.getAttribute('dir')).toBe('auto')
    const posting = JSON.parse(page.html.querySelector('script')?.innerHTML ?? '') as {
      title: string
      description: string
    }
    expect(posting.title).toBe(bad)
    expect(posting.description).not.toContain('<script')
    expect(feed.html.toString()).not.toContain('<script')
    await world.db.owner.query(`update notices set state = 'closed' where id = $1`, [id])
  })

  test('sets no cookie', async () => {
    const { headers } = await visitor.get(`/en/notices/${ids.open}`)

    expect(headers['set-cookie']).toBeUndefined()
  })
})

describe('feeds', () => {
  test('Atom has an entry for each open place, with its own address', async () => {
    const { headers, html } = await visitor.get('/fr/notices.atom')

    expect(headers['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(html.querySelectorAll('entry')).toHaveLength(3)
    expect(html.querySelectorAll('entry id').map(id => id.textContent)).toContain(
      `http://passerelle.test/en/notices/${ids.open}`,
    )
    for (const part of ['feed > title', 'feed > id', 'feed > updated', 'feed > author > name'])
      expect(html.querySelectorAll(part)).toHaveLength(1)
  })

  test('JSON says the same in fields', async () => {
    const response = await server.inject({ method: 'GET', url: '/en/notices.json?country=SO' })

    expect(response.json()).toEqual({
      notices: [
        {
          id: ids.open,
          reference: expect.stringMatching(/^TEST-/) as string,
          url: `http://passerelle.test/en/notices/${ids.open}`,
          title: { value: 'Intern, Programme Support Unit', language: 'en' },
          office: {
            name: 'Somalia support office',
            kind: 'country-office',
            city: 'Nairobi',
            country: 'KE',
            servesCountry: 'SO',
          },
          start: '2026-05-04',
          durationMonths: { min: 6, max: 6 },
          allowance: 'monthly',
          exclusiveTo: null,
          publishedOn: '2026-02-01',
          closesOn: '2026-03-15',
          answerBy: '2026-04-10',
        },
      ],
    })
  })
})

test('offices can be applied to directly, by kind', async () => {
  const { html, text } = await visitor.get('/en/offices')

  expect(text).toContain('Country offices')
  expect(html.querySelectorAll('.card-list h3').map(name => name.textContent)).toEqual([
    'Laos office',
    'Somalia support office',
  ])
  expect(html.querySelector(`a[href="/en/applications/new?office=${places.nairobi}"]`)).not.toBeNull()
})

test.each(['en', 'fr', 'es'])('who may apply is told rule by rule with its source (%s)', async language => {
  const { text } = await visitor.get(`/${language}/who-may-apply`)

  expect(text).toMatch(/20[^.]+36/)
  expect(text).toContain('IOM, internship vacancy notices, “Internship Programme” (2025)')
  // Neither what ended nor what other organisations ask concerns somebody who looks for a place here.
  expect(text).not.toMatch(/“How to apply for an internship”|UNICEF|UNESCO/)
})

test.each(['en', 'fr', 'es'])('the first page leads to places, to the check and to the rules (%s)', async language => {
  const { html } = await visitor.get(`/${language}/`)

  const doors = html.querySelectorAll('.doors a').map(door => door.getAttribute('href'))
  expect(doors).toEqual([`/${language}/notices`, `/${language}/check`, `/${language}/who-may-apply`])
})
