import { expect, test } from 'vitest'
import type { Language } from '../../platform/i18n/languages.ts'
import { noticeCommand } from './command.ts'
import { readNotice } from './read-notice.ts'

const notice =
  'Job Title: Intern, Wells\nDuty Station: Nairobi, Kenya\nThe intern will deliver the following outputs:\n'

async function run(
  args: readonly string[],
  language: Language = 'en',
): Promise<{ code: number; out: string; err: string }> {
  let [out, err] = ['', '']
  const missing = Object.assign(new Error('no such file'), { code: 'ENOENT' })
  const code = await noticeCommand(args, {
    language,
    readFile: path =>
      path === 'wells.txt' ? Promise.resolve(new TextEncoder().encode(notice)) : Promise.reject(missing),
    readStdin: () => Promise.resolve(new TextEncoder().encode('Intern, Nurseries')),
    out: text => (out += text),
    err: text => (err += text),
  })
  return { code, out, err }
}

test('notice parse --json prints the reading and nothing else', async () => {
  const { code, out, err } = await run(['parse', 'wells.txt', '--json'])

  expect([code, JSON.parse(out), err]).toEqual([0, JSON.parse(JSON.stringify(readNotice(notice))), ''])
})

test('notice parse tells a person the facts by name and the warnings', async () => {
  expect(await run(['parse', 'wells.txt'])).toEqual({
    code: 0,
    out: [
      'Language: en',
      'Title: Intern, Wells',
      'City: Nairobi',
      'Country: KE',
      '! “The intern will deliver the following outputs:” announces a list, and no list follows.',
      '',
    ].join('\n'),
    err: '',
  })
})

test('notice parse takes standard input', async () => {
  expect((await run(['parse', '-', '--json'])).out).toContain('"value": "Intern, Nurseries"')
})

test('notice lint says what is lacking and where a promise is broken, in the reader’s language', async () => {
  const { code, out } = await run(['lint', 'wells.txt'], 'fr')

  expect([code, out.split('\n')[0], out.split('\n').at(-2)]).toEqual([
    0,
    '10 remarques',
    '- ligne 3\u00a0: «\u00a0The intern will deliver the following outputs:\u00a0» annonce une liste, mais aucune liste ne suit.',
  ])
})

test('notice lint --json gives what is lacking by name', async () => {
  const { out } = await run(['lint', 'wells.txt', '--json'])

  expect((JSON.parse(out) as { code: string; what?: string }[]).map(({ code, what }) => what ?? code)).toEqual([
    'durationMonths',
    'start',
    'closesOn',
    'stipend',
    'supervision',
    'responsibilities',
    'learningObjectives',
    'outputs',
    'eligibility',
    'announced-list-missing',
  ])
})

test('a file that cannot be read exits 1 with one line', async () => {
  expect(await run(['parse', 'none.txt'])).toEqual({
    code: 1,
    out: '',
    err: 'none.txt: the file cannot be opened (ENOENT)\n',
  })
})

test.each([[[]], [['parse']], [['read', 'wells.txt']], [['parse', 'a', 'b']], [['lint', 'wells.txt', '--fast']]])(
  'wrong usage exits 2 (%j)',
  async args => {
    const { code, out, err } = await run(args)

    expect([code, out, err.startsWith('usage: passerelle notice parse FILE')]).toEqual([2, '', true])
  },
)
