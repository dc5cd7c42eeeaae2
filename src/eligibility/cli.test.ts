import { PassThrough, Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import type { CommandIo } from '../platform/command/index.ts'
import { eligibilityCommand, policyCommand, screenCommand } from './cli.ts'
import { policies } from './policies.ts'

type Command = (args: readonly string[], io: CommandIo) => Promise<number>
type Ran = { readonly code: number; readonly out: string; readonly err: string }

async function run(command: Command, args: readonly string[], input: string | Readable = ''): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()]
  const read = Promise.all([text(stdout), text(stderr)])
  const code = await command(args, {
    stdin: typeof input === 'string' ? Readable.from([input]) : input,
    stdout,
    stderr,
  })
  stdout.end()
  stderr.end()
  const [out, err] = await read
  return { code, out, err }
}

const application = { appliedOn: '2026-01-10', startOn: '2026-05-04', months: 6 }
const sponsored = {
  birthDate: '2002-05-10',
  languages: [{ code: 'en', level: 'C1' }],
  sponsor: { kind: 'ngo', relevantArea: true },
}

test('one case as JSON: the assessment, its keys in order, with explanations', async () => {
  const input = JSON.stringify({ facts: sponsored, application })

  const { code, out, err } = await run(eligibilityCommand, ['--policy', 'iom-website', '--json', '-'], input)

  expect([code, err]).toEqual([0, ''])
  const assessment = JSON.parse(out) as { findings: object[] }
  expect(Object.keys(assessment)).toEqual(['policy', 'verdict', 'startWindows', 'missing', 'attention', 'findings'])
  expect(assessment).toMatchObject({ policy: 'iom-website', verdict: 'eligible' })
  expect(assessment.findings.map(finding => Object.keys(finding).at(-1))).toEqual(Array(5).fill('explanation'))
})

test('one case for a person, in the language asked for', async () => {
  const input = JSON.stringify({ facts: { ...sponsored, birthDate: '2007-06-01' }, application })

  const { code, out } = await run(eligibilityCommand, ['--policy', 'iom-website', '--language', 'fr', '-'], input)

  expect(code).toBe(0)
  expect(out.split('\n')[0]).toBe('Pas en l’état. Seule une personne décide.')
  expect(out).toContain('Âge\u00a0: Non remplie\n')
  expect(out).toContain('Pas maintenant, mais la réponse serait oui pour un début à partir du 1er juin 2026.\n')
})

test('a wrong input ends with 1 and says where, on the first line', async () => {
  const wrong = JSON.stringify({ facts: { birthDate: '2002-02-30' }, application })

  expect(await run(eligibilityCommand, ['--policy', 'iom-website', '-'], wrong)).toEqual({
    code: 1,
    out: '',
    err: 'standard input: facts.birthDate: must be a day of the calendar, such as 2026-05-04\n',
  })
  expect(await run(eligibilityCommand, ['--policy', 'iom-website', '/no/such/file'])).toEqual({
    code: 1,
    out: '',
    err: '/no/such/file: no such file\n',
  })
  expect((await run(eligibilityCommand, ['--policy', 'iom-website', '-'], '{')).code).toBe(1)
})

test('a wrong usage ends with 2 and shows the usage', async () => {
  const usage = 'usage: passerelle eligibility --policy ID [--json] [--language en|fr|es] FILE\n'

  expect(await run(eligibilityCommand, ['case.json'])).toEqual({
    code: 2,
    out: '',
    err: `--policy is missing\n${usage}`,
  })
  expect(await run(eligibilityCommand, ['--policy', 'x', 'case.json'])).toEqual({
    code: 2,
    out: '',
    err: `no policy “x”; known: ${policies()
      .map(({ id }) => id)
      .join(', ')}\n${usage}`,
  })
  expect((await run(eligibilityCommand, ['--policy', 'iom-website'])).code).toBe(2)
  expect((await run(eligibilityCommand, ['--polcy', 'iom-website', '-'])).code).toBe(2)
})

test('many cases: in order, with their ids; bad lines by number, the rest done, and 1 at the end', async () => {
  const line = (id: unknown): string => JSON.stringify({ id, facts: sponsored, application })
  const input = [line('a'), '', 'no json', JSON.stringify({ id: 'x', facts: { age: 3 }, application }), line(2)].join(
    '\n',
  )

  const { code, out, err } = await run(screenCommand, ['--policy', 'iom-website', '-'], input)

  expect(code).toBe(1)
  const assessments = out
    .trimEnd()
    .split('\n')
    .map(each => JSON.parse(each) as { id: unknown; findings: object[] })
  expect(assessments.map(({ id }) => id)).toEqual(['a', 2])
  expect(assessments[0]!.findings.some(finding => 'explanation' in finding)).toBe(false)
  expect(err.split('\n').map(each => each.split(':').slice(0, 2).join(':'))).toEqual([
    'line 3: not JSON',
    'line 4: facts.age',
    '',
  ])
})

test('where a line breaks off being JSON is counted within that line, which is named once', async () => {
  const { err } = await run(screenCommand, ['--policy', 'iom-website', '-'], '\n{"id": 1 x}\r\n{"id": 1\r\n')

  expect(err.split('\n').map(line => line.replace(/ Expected.*(?= at position)/, ' …'))).toEqual([
    'line 2: not JSON: … at position 9 (column 10)',
    'line 3: not JSON: … at position 9 (column 10)',
    '',
  ])
})

test('many cases with explanations where they are asked for', async () => {
  const input = `${JSON.stringify({ id: 1, facts: {}, application })}\n`

  const { code, out } = await run(screenCommand, ['--explain', '--policy', 'iom-vacancy', '-'], input)

  expect(code).toBe(0)
  expect((JSON.parse(out) as { findings: object[] }).findings.every(finding => 'explanation' in finding)).toBe(true)
})

test('lines are whole wherever the stream is cut, and one without an end is not kept', async () => {
  const line = Buffer.from(`${JSON.stringify({ id: 'é', facts: {}, application })}\r\n`)
  const bytes = [...line, ...line].map(byte => Buffer.from([byte]))
  const endless = Readable.from([...bytes, ...Array<string>(40).fill(' '.repeat(65_536)), '\n', line])

  const { code, out, err } = await run(screenCommand, ['--policy', 'iom-vacancy', '-'], endless)

  expect([code, err]).toEqual([1, 'line 3: longer than a case can be\n'])
  expect(
    out
      .trimEnd()
      .split('\n')
      .map(each => (JSON.parse(each) as { id: string }).id),
  ).toEqual(['é', 'é', 'é'])
})

test('a long list is screened by several threads: in order, each line as alone, bad ones by their number', async () => {
  const padding = 'x'.repeat(300)
  const lines = Array.from({ length: 6000 }, (_, n) => {
    if (n % 1000 === 17) return n % 2000 === 17 ? 'no json' : ''
    return JSON.stringify({ id: `${n} ${padding}`, facts: n % 2 ? sponsored : {}, application })
  })
  const alone = await run(screenCommand, ['--policy', 'iom-website', '-'], `${lines[18]!}\n${lines[19]!}\n`)

  const whole = Buffer.from(lines.join('\n'))
  const chunks = Array.from({ length: Math.ceil(whole.length / 65_536) }, (_, n) =>
    whole.subarray(n * 65_536, (n + 1) * 65_536),
  )
  const { code, out, err } = await run(screenCommand, ['--policy', 'iom-website', '-'], Readable.from(chunks))

  const assessments = out.trimEnd().split('\n')
  expect(assessments.map(each => Number((JSON.parse(each) as { id: string }).id.split(' ')[0]))).toEqual(
    lines.flatMap((_, n) => (n % 1000 === 17 ? [] : [n])),
  )
  expect(assessments.slice(17, 19).join('\n')).toBe(alone.out.trimEnd())
  expect([code, err.match(/line \d+/g)]).toEqual([1, ['line 18', 'line 2018', 'line 4018']])
})

test('policies are listed, shown and checked', async () => {
  const list = await run(policyCommand, ['list', '--json'])
  const show = await run(policyCommand, ['show', 'iom-website', '--json'])
  const file = join(import.meta.dirname, '../../policy/iom-vacancy.json')

  const known = JSON.parse(list.out) as object[]
  expect(known.map(policy => Object.keys(policy))).toEqual(Array(26).fill(['id', 'title', 'from', 'to', 'sources']))
  expect(JSON.parse(show.out)).toMatchObject({ id: 'iom-website' })
  expect(await run(policyCommand, ['check', '--json', file])).toEqual({
    code: 0,
    out: '{"valid":true,"id":"iom-vacancy"}\n',
    err: '',
  })
  expect(await run(policyCommand, ['check', '-'], '{"id":"Rules"}')).toMatchObject({ code: 1, out: '' })
  expect((await run(policyCommand, ['show', 'x'])).code).toBe(2)
  expect((await run(policyCommand, ['remove', 'x'])).code).toBe(2)
})

test('a file that stands in the way of a version of its line is refused by the check', async () => {
  const { out } = await run(policyCommand, ['show', 'iom-vacancy', '--json'])
  const successor = { ...(JSON.parse(out) as object), id: 'iom-vacancy-2027', from: '2027-01-01' }

  expect(await run(policyCommand, ['check', '-'], JSON.stringify(successor))).toEqual({
    code: 1,
    out: '',
    err: 'standard input: from: must be after the last day of iom-vacancy, which is of the same line, or iom-vacancy must end before 2027-01-01\n',
  })
  expect((await run(policyCommand, ['check', '-'], JSON.stringify({ ...successor, line: 'other' }))).code).toBe(0)
})
