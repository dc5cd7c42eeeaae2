import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'

import { policyCommand } from '../cli.ts'

type Ran = { readonly code: number; readonly out: string; readonly err: string }

async function compare(args: readonly string[], input: string | Readable = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const stdin = typeof input === 'string' ? Readable.from([input]) : input
  const code = await policyCommand(['compare', ...args], { stdin, stdout, stderr })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err }
}

const application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const facts = {
  birthDate: '2002-05-10',
  languages: [{ code: 'en', level: 'C1' }],
  studies: [{ level: 'bachelor', status: 'enrolled', finalYearFrom: '2025-09-01', endsOn: '2026-07-15' }],
  relevantInterest: true,
}
const line = (id: string | number, more: object = {}): string =>
  `${JSON.stringify({ id, facts: { ...facts, ...more }, application })}\n`
const both = ['--from', 'iom-website', '--to', 'iom-vacancy']

test('a change of policy as JSON: who changes with the rules that account for it, then the numbers', async () => {
  const input = line('a') + line('b', { birthDate: '2006-06-01' }) + line(3, { languages: [] })

  const { code, out, err } = await compare([...both, '--json', '-'], input)

  expect([code, err]).toEqual([0, ''])
  const compared = JSON.parse(out) as object
  expect(Object.keys(compared)).toEqual(
    ['from', 'to', 'who', 'cases', 'changed', 'directions', 'verdicts', 'otherDays', 'rules'], //
  )
  expect(compared).toMatchObject({
    from: 'iom-website',
    to: 'iom-vacancy',
    who: [
      { id: 'b', from: 'eligible', to: 'not-eligible', direction: 'loses', because: ['age'] },
      { id: 3, from: 'not-eligible', to: 'eligible', direction: 'gains', because: ['languages'] },
    ],
    cases: 3,
    changed: 2,
    directions: { gains: 1, loses: 1, 'stays-open': 0 },
    verdicts: { from: { eligible: 2, 'not-eligible': 1 }, to: { eligible: 2, 'not-eligible': 1 } },
  })
})

test('the same for a person, in the language asked for', async () => {
  const input = line('a') + line('b', { birthDate: '2006-06-01' })

  const english = await compare([...both, '-'], input)
  const french = await compare([...both, '--language', 'fr', '-'], input)

  expect(english.out.split('\n').slice(0, 4)).toEqual([
    'b  Yes → Not as things stand  (Age)',
    '',
    'From iom-website to iom-vacancy: of 2 cases, 1 changes.',
    '  away from a yes: 1',
  ])
  expect(french.out.split('\n')[0]).toBe('b  Oui → Non en l’état  (Âge)')
})

test('a bad line is reported with its number, the rest is done, and the command ends with 1', async () => {
  const input = `${line('a')}\nno json\n{"id":"x","facts":{"age":3},"application":{}}\n${line('b', { birthDate: '2006-06-01' })}`

  const { code, out, err } = await compare([...both, '--json', '-'], input)

  expect(code).toBe(1)
  expect(JSON.parse(out)).toMatchObject({ who: [{ id: 'b' }], cases: 2 })
  expect(err.split('\n').map(each => each.split(':').slice(0, 2).join(':'))).toEqual([
    'line 3: not JSON',
    'line 4: facts.age',
    '',
  ])
})

test('without a case there is an empty answer that is still JSON; without a file none at all', async () => {
  const empty = await compare([...both, '--json', '-'])
  const missing = await compare([...both, '--json', '/no/such/file'])

  expect(JSON.parse(empty.out)).toMatchObject({ who: [], cases: 0, changed: 0 })
  expect((await compare([...both, '-'])).out).toBe('There was no case.\n')
  expect(missing).toEqual({ code: 1, out: '', err: '/no/such/file: no such file\n' })
})

test('a wrong usage ends with 2 and says which option is meant', async () => {
  const usage = 'usage: passerelle policy compare --from ID --to ID [--json] [--language en|fr|es] FILE\n'

  expect(await compare(['--from', 'iom-website', '-'])).toEqual({ code: 2, out: '', err: `--to is missing\n${usage}` })
  expect((await compare(['--from', 'x', '--to', 'iom-website', '-'])).err).toMatch(
    /^--from: no policy “x”; known: iom-/,
  )
  expect((await compare([...both])).code).toBe(2)
  expect((await compare([...both, '--jsn', '-'])).code).toBe(2)
  expect((await compare([...both, '--language', 'de', '-'])).code).toBe(2)
})

test('while nobody reads what it writes, it takes in no more: memory stays bounded', async () => {
  const changing = line('b', { birthDate: '2006-06-01' }).repeat(100)
  const stdout = new PassThrough()
  let taken = 0
  const stdin = Readable.from(
    (function* () {
      for (; taken < 200; taken++) yield changing
    })(),
  )
  const ran = policyCommand(['compare', ...both, '--json', '-'], { stdin, stdout, stderr: new PassThrough() })

  await new Promise(resolve => setTimeout(resolve, 500))
  const takenUnread = taken
  const out = text(stdout)
  const code = await ran
  stdout.end()

  expect(code).toBe(0)
  expect(takenUnread).toBeLessThan(50)
  expect(JSON.parse(await out)).toMatchObject({ cases: 20_000, changed: 20_000 })
})
