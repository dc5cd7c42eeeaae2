import fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'

import { errorSentences } from './errors.ts'
import { amount, day, email, lines, option, optionalDay, text, ticked, wholeNumber } from './fields.ts'
import { parseForm } from './parse.ts'
import { formOf } from './raw.ts'

const birth = z.object({ birthDate: day({ to: '2026-03-02' }) })
const boxes = (dayOfMonth: string, month: string, year: string): ReturnType<typeof formOf> =>
  formOf({ 'birthDate-day': dayOfMonth, 'birthDate-month': month, 'birthDate-year': year })

test('a day is taken with its month as a number or a word of any of the three languages', () => {
  for (const month of ['3', '03', 'March', ' mar ', 'mars', 'Marzo', 'MÄRZ'.replace('Ä', 'A').slice(0, 3)])
    expect(parseForm(birth, boxes('7', month, '1999'))).toEqual({ ok: true, values: { birthDate: '1999-03-07' } })
  expect(parseForm(birth, boxes('1', 'août', '1999'))).toEqual({ ok: true, values: { birthDate: '1999-08-01' } })
})

test('a day that does not exist, an empty one and one in the future are told apart', () => {
  const codeOf = (...typed: [string, string, string]): unknown => {
    const parsed = parseForm(birth, boxes(...typed))
    return parsed.ok ? 'taken' : parsed.errors
  }

  expect(codeOf('31', '2', '2000')).toEqual([{ field: 'birthDate', code: 'not-a-day', params: {} }])
  expect(codeOf('29', '2', '2001')).toEqual([{ field: 'birthDate', code: 'not-a-day', params: {} }])
  expect(codeOf('29', '2', '2000')).toBe('taken')
  expect(codeOf('', '', '')).toEqual([{ field: 'birthDate', code: 'missing', params: {} }])
  expect(codeOf('1', '', '2000')).toEqual([{ field: 'birthDate', code: 'not-a-day', params: {} }])
  expect(codeOf('2', '3', '2026')).toBe('taken')
  expect(codeOf('3', '3', '2026')).toEqual([{ field: 'birthDate', code: 'too-late', params: { to: '2026-03-02' } }])
  expect(codeOf('1', '1', '1899')).toEqual([{ field: 'birthDate', code: 'too-early', params: { from: '1900-01-01' } }])
})

test('an optional day may be empty, but not half filled in', () => {
  const schema = z.object({ birthDate: optionalDay() })

  expect(parseForm(schema, boxes('', '', ''))).toEqual({ ok: true, values: { birthDate: null } })
  expect(parseForm(schema, boxes('1', '', '')).ok).toBe(false)
})

test('text loses its outer spaces and control characters, and keeps everything else', () => {
  const schema = z.object({ name: text(20) })

  expect(parseForm(schema, formOf({ name: '  Ðặng\u0000 Þóra 👩‍🎓 ' }))).toEqual({
    ok: true,
    values: { name: 'Ðặng  Þóra 👩‍🎓' },
  })
  expect(parseForm(schema, formOf({ name: 'شيرين' }))).toEqual({ ok: true, values: { name: 'شيرين' } })
  expect(parseForm(schema, formOf({ name: "'; drop table persons; --".slice(0, 20) })).ok).toBe(true)
})

test('numbers and amounts are taken with spaces, and with the comma or the point', () => {
  const schema = z.object({ months: wholeNumber(1, 9), cost: amount() })
  const parse = (months: string, cost: string): unknown => parseForm(schema, formOf({ months, cost }))

  expect(parse(' 6 ', '1 250,5')).toEqual({ ok: true, values: { months: 6, cost: 125_050n } })
  expect(parse('10', '0')).toEqual({
    ok: false,
    errors: [
      { field: 'months', code: 'out-of-range', params: { min: 1, max: 9 } },
      { field: 'cost', code: 'not-an-amount', params: {} },
    ],
  })
  expect(parse('six', '1e3')).toMatchObject({ errors: [{ code: 'not-a-number' }, { code: 'not-an-amount' }] })
})

test('an answer that the page did not offer is refused', () => {
  const schema = z.object({ kind: option(['a', 'b']), many: ticked(['x', 'y']) })

  expect(parseForm(schema, formOf({ kind: 'b', many: ['x', 'y'] }))).toEqual({
    ok: true,
    values: { kind: 'b', many: ['x', 'y'] },
  })
  expect(parseForm(schema, formOf({ kind: 'c', many: ['z'] }))).toMatchObject({
    errors: [
      { field: 'kind', code: 'not-an-option' },
      { field: 'many', code: 'not-an-option' },
    ],
  })
  expect(parseForm(schema, formOf({}))).toMatchObject({ errors: [{ field: 'kind', code: 'not-chosen' }] })
})

test('a list is one item a line, its bullets dropped', () => {
  const schema = z.object({ outputs: lines(3, 50) })

  expect(parseForm(schema, formOf({ outputs: '- One report\r\n\r\n• Two maps\n' }))).toEqual({
    ok: true,
    values: { outputs: ['One report', 'Two maps'] },
  })
  expect(parseForm(schema, formOf({ outputs: 'a\nb\nc\nd' }))).toMatchObject({
    errors: [{ code: 'too-many', params: { max: 3 } }],
  })
})

test('e-mail addresses are checked for their shape only', () => {
  const schema = z.object({ email: email() })
  const isTaken = (typed: string): boolean => parseForm(schema, formOf({ email: typed })).ok

  expect(['a@b.org', ' A.B+c@sub.example.museum ', 'ü@münchen.example'].map(isTaken)).toEqual([true, true, true])
  expect(
    ['', 'a', 'a@b', 'a@b.', 'a b@c.org', 'a@b@c.org', 'a\r\nBcc: x@y.org', `${'a'.repeat(250)}@b.org`].map(isTaken),
  ).toEqual(Array.from({ length: 8 }, () => false))
})

test('a sentence begins with the label of its field, in the typography of its language', () => {
  const errors = [{ field: 'email', code: 'not-an-email', params: {} }] as const

  expect(errorSentences(errors, { email: 'Adresse' }, 'fr')).toEqual({
    email: 'Adresse\u00a0: indiquez une adresse électronique comme nom@exemple.org',
  })
  expect(errorSentences(errors, {}, 'en')).toEqual({ email: 'Enter an e-mail address like name@example.org' })
})

test('a label that asks is answered by a sentence, and not by a colon', () => {
  const errors = [{ field: 'why', code: 'missing', params: {} }] as const

  expect(errorSentences(errors, { why: '¿Por qué?' }, 'es')).toEqual({ why: '¿Por qué? Escriba una respuesta' })
  expect(errorSentences(errors, { why: 'Pourquoi\u202f?' }, 'fr').why).toBe('Pourquoi\u202f? Indiquez une réponse')
})

test('whatever is typed, a form is read or refused, never a fault', () => {
  const schema = z.object({
    a: text(),
    birthDate: day(),
    n: wholeNumber(0, 10),
    m: amount(),
    e: email(),
    l: lines(5, 50),
  })
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom('a', 'birthDate', 'birthDate-year', 'n', 'm', 'e', 'l'),
        fc.string({ unit: 'binary' }),
      ),
      fields => {
        const parsed = parseForm(schema, formOf(fields))
        expect(typeof parsed.ok).toBe('boolean')
      },
    ),
  )
})
