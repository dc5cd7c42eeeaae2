import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

import { languages } from '../../platform/i18n/languages.ts'
import { policyCommand } from '../cli.ts'
import { citationOf, membersOf, type PolicyNode } from '../policy.ts'
import { policies, policyById } from '../policies.ts'
import { policyText } from './show/show.ts'

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await policyCommand(args, { stdin: Readable.from([]), stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err }
}

test('a version is shown to a person in words: groups indented, each condition with its weight and source', async () => {
  const { code, out, err } = await run('show', 'iom-website')

  expect([code, err]).toEqual([0, ''])
  const page = 'IOM, “How to apply for an internship” (2024)'
  const [head, , conditions] = out.split('\n\n')
  expect(head).toBe(
    [
      'IOM internships: the programme page',
      'International Organization for Migration (iom-website)',
      'In force from 1 January 2024 to 31 December 2024',
    ].join('\n'),
  )
  expect(conditions?.split('\n').slice(0, 5)).toEqual([
    'Conditions',
    '  must    One of these is enough:',
    `          [${page}, “Eligibility”, 1–4]`,
    '          - You are in the final year of a bachelor’s, master’s, or doctoral programme when you apply.',
    `            [${page}, “Eligibility”, 1]`,
  ])
  expect(conditions?.split('\n').slice(-2)).toEqual([
    '  should  The internship lasts at least 6 months.',
    `          [${page}, “Duration”]`,
  ])
  expect(out).toContain(
    '\n\nNot stated, which is not the same as no limit\n  Experience, Relatives, Work afterwards\n\n',
  )
  expect(out.endsWith('\n\n')).toBe(false)
})

test('a version is shown in the language asked for, and listed in it', async () => {
  const [french, spanish] = [
    await run('show', 'iom-website', '--language', 'fr'),
    await run('--language', 'es', 'show', 'iom-website'),
  ]

  expect(french.out).toContain('\nEn vigueur du 1er janvier 2024 au 31 décembre 2024\n')
  expect(french.out).toContain('\n  exigé    Vous avez entre 19 et 36 ans au premier jour du stage.\n')
  expect(spanish.out).toContain('\nEn vigor del 1 de enero de 2024 al 31 de diciembre de 2024\n')
  expect((await run('list', '--language', 'fr')).out).toContain('Stages à l’OIM\u00a0: la page du programme\n')
  expect(await run('show', 'iom-website', '--language', 'de')).toEqual({
    code: 2,
    out: '',
    err: '--language must be en, fr or es\nusage: passerelle policy show ID [--json] [--language en|fr|es]\n',
  })
})

test.each(languages)(
  'every version is shown whole: each condition, term, silence and document (%s)',
  async language => {
    const cited = (node: PolicyNode): PolicyNode[] => [node, ...membersOf(node).flatMap(cited)]
    for (const policy of policies()) {
      const { out } = await run('show', policy.id, '--language', language)

      const { remarks = [], ...terms } = policy.terms ?? {}
      const clauses = [
        ...policy.rules.flatMap(cited).map(({ source }) => source),
        ...Object.values(terms).flatMap(term => term?.source ?? []),
        ...remarks.map(({ source }) => source),
      ]
      const sources = out.split('\n').flatMap(line => /^ +\[(.*)\]$/.exec(line)?.[1] ?? [])
      expect(sources.toSorted()).toEqual(clauses.map(clause => citationOf(policy, clause)).toSorted())
      expect(out).toContain(policy.reading[language])
      for (const { address } of Object.values(policy.sources)) if (address !== undefined) expect(out).toContain(address)
      expect(out).not.toMatch(/undefined|null|\[object/)
    }
  },
)

test('a version says who may let a case go on although a condition is not met', async () => {
  const shown = async (...args: readonly string[]): Promise<string> => (await run('show', ...args)).out

  expect(await shown('iom-website')).toContain(
    '\n\nExceptions\n  Where a condition is not met, only the director of human resources may let a case go on: by name and with a reason.\n\n',
  )
  expect(await shown('iom-website', '--language', 'fr')).toContain(
    '\n\nExceptions\n  Si une condition n’est pas remplie, seule la direction des ressources humaines peut laisser un dossier se poursuivre, en son nom et avec un motif.\n\n',
  )
  expect(await shown('iom-website', '--language', 'es')).toContain(
    '\n\nExcepciones\n  Si una condición no se cumple, solo la dirección de recursos humanos puede dejar que un caso siga, en su nombre y con un motivo.\n\n',
  )
  const lent = { ...policyById('iom-website')!, overrideBy: 'programme-manager' } as const
  expect(policyText(lent, 'en', Infinity)).toContain('only the programme manager may let a case go on')
})

/** What a terminal of this many columns is shown. */
async function onTerminal(columns: number, ...args: readonly string[]): Promise<string> {
  const stdout = Object.assign(new PassThrough(), { isTTY: true, columns })
  const read = text(stdout)
  await policyCommand(args, { stdin: Readable.from([]), stdout, stderr: new PassThrough() })
  stdout.end()
  return read
}

test('on a terminal each line ends before its edge, what follows of it below its beginning', async () => {
  const out = await onTerminal(60, 'show', 'iom-website')

  const longest = Math.max(...out.split('\n').map(line => line.length))
  expect([longest <= 60, longest > 50]).toEqual([true, true])
  expect(out).toContain(
    [
      '  must    One of these is enough:',
      '          [IOM, “How to apply for an internship” (2024),',
      '           “Eligibility”, 1–4]',
      '          - You are in the final year of a bachelor’s,',
      '            master’s, or doctoral programme when you apply.',
      '',
    ].join('\n'),
  )
  expect(out).toContain(
    [
      '',
      'Exceptions',
      '  Where a condition is not met, only the director of human',
      '  resources may let a case go on: by name and with a reason.',
      '',
    ].join('\n'),
  )
})

test.each(languages)(
  'broken or not the words are the same; no line is wider than a reader likes, but for an address (%s)',
  async language => {
    const unbroken = (out: string): string => out.replaceAll(/[ \n]+/g, ' ')
    for (const { id } of policies()) {
      const wide = await onTerminal(240, 'show', id, '--language', language)
      const { out } = await run('show', id, '--language', language)

      expect(unbroken(wide)).toBe(unbroken(out))
      const beyond = wide.split('\n').filter(line => line.length > 100 && !line.includes('://'))
      expect([id, beyond]).toEqual([id, []])
    }
  },
)

test('for programs nothing is broken: neither the JSON of a version nor what goes into a file', async () => {
  expect(JSON.parse(await onTerminal(40, 'show', 'iom-website', '--json'))).toMatchObject({ id: 'iom-website' })
  expect(await onTerminal(40, 'show', 'iom-website', '--json')).toBe((await run('show', 'iom-website', '--json')).out)
  expect((await run('show', 'iom-website')).out).toMatch(/^.{200,}$/m)
})

test('a terminal too narrow for a deep condition still has its words side by side', async () => {
  const out = await onTerminal(16, 'show', 'iom-website')

  expect(out).toContain('\n          - You are in the final\n')
})

test('a version that has no last day says so by naming none', async () => {
  const open = policies().find(({ to }) => to === null)!

  expect((await run('show', open.id)).out.split('\n')[2]).toMatch(/^In force from \d+ \w+ \d{4}$/)
})

test.each([
  [['show'], 'an ID is missing; “policy list” names those that are known', 'show ID [--json] [--language en|fr|es]'],
  [
    ['show', '--json'],
    'an ID is missing; “policy list” names those that are known',
    'show ID [--json] [--language en|fr|es]',
  ],
  [['check'], 'a FILE is missing, or - for standard input', 'check FILE [--json]'],
  [['show', 'a', 'b'], 'too many arguments: b', 'show ID [--json] [--language en|fr|es]'],
  [['list', 'a'], 'too many arguments: a', 'list [--json] [--language en|fr|es]'],
  [['check', '--fast', 'a'], "Unknown option '--fast'", 'check FILE [--json]'],
])('policy %j: what is wrong comes first, then how it is called', async (args, problem, usage) => {
  const { code, out, err } = await run(...args)

  expect([code, out]).toEqual([2, ''])
  expect(err).toBe(`${problem}\nusage: passerelle policy ${usage}\n`)
})

/** Whoever looks for a version that was published in an installation reads why it is not among these. */
const knownHere =
  '\nIt reads no database: the versions that it knows are those of this release, not those published in an installation.\n'

test('what is to be done is missing or not known: all that there is', async () => {
  const all = [
    'usage: passerelle policy list [--json] [--language en|fr|es]',
    '       passerelle policy show ID [--json] [--language en|fr|es]',
    '       passerelle policy check FILE [--json]',
    '       passerelle policy compare --from ID --to ID [--json] [--language en|fr|es] FILE',
    '',
  ].join('\n')

  expect(await run()).toEqual({ code: 2, out: '', err: `a command is missing\n${all}` })
  expect(await run('remove', 'x')).toEqual({ code: 2, out: '', err: `cannot do “remove”\n${all}` })
  expect(await run('--help')).toEqual({ code: 0, out: `${all}${knownHere}`, err: '' })
})

test('each part of the command says how it is called, whatever else is wrong', async () => {
  expect(await run('show', '-h')).toEqual({
    code: 0,
    out: `usage: passerelle policy show ID [--json] [--language en|fr|es]\n${knownHere}`,
    err: '',
  })
  expect(await run('compare', '--bogus', '--help')).toEqual({
    code: 0,
    out: `usage: passerelle policy compare --from ID --to ID [--json] [--language en|fr|es] FILE\n${knownHere}`,
    err: '',
  })
})
