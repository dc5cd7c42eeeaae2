import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { treeOf } from '../fixture.mjs'
import { mendTypography, typography } from './typography.mjs'

const french = [
  "import { x } from './x.ts'",
  'export const fr = {',
  "  'a ?': 'Prêt ?',",
  "  b: (n: number) => `Il reste ${n} jours : d'accord ; ${n > 1 ? 'oui' : 'non'} !`,",
  "  c: 'le « oui »',",
  "  d: 'à 10:30, sur https://example.org',",
  '}',
].join('\n')

test('French messages carry their spaces and apostrophes, in texts and not in code', () => {
  const root = treeOf({ 'src/offers/messages.fr.ts': french })

  expect(typography(root).map(({ line, message }) => `${line} ${message.split(' (')[0]}`)).toEqual([
    '3 a narrow no-break space goes before ; ? !',
    '4 the apostrophe is ’',
    '4 a narrow no-break space goes before ; ? !',
    '4 a no-break space goes before :',
    '4 a narrow no-break space goes before ; ? !',
    '5 no-break spaces go inside « »',
  ])
})

test('the spaces are mended where they are wrong, and nothing else changes', () => {
  const root = treeOf({ 'src/offers/messages.fr.ts': french.replace("d'a", 'd’a') })

  expect(mendTypography(root)).toEqual(['src/offers/messages.fr.ts'])
  expect(typography(root)).toEqual([])
  expect(mendTypography(root)).toEqual([])
  expect(readFileSync(join(root, 'src/offers/messages.fr.ts'), 'utf8').replace(/[\u00a0\u202f]/g, ' ')).toBe(
    french.replace("d'a", 'd’a'),
  )
})

test('a Spanish question opens as it closes', () => {
  const root = treeOf({
    'src/offers/messages.es.ts':
      "export const es = { a: 'Seguro?', b: '¿Seguro?', c: 'Hola, ¿seguro?', d: 'Adelante!' }",
  })

  expect(typography(root).map(({ message }) => message)).toEqual([
    'a question opens with ¿',
    'an exclamation opens with ¡',
  ])
})

test('an English apostrophe is one', () => {
  const root = treeOf({ 'src/offers/messages.en.ts': 'export const en = { a: "you don\'t" }' })

  expect(typography(root)).toEqual([{ file: 'src/offers/messages.en.ts', line: 1, message: 'the apostrophe is ’' }])
})

test('the words of a policy are printed as those of messages, each in its language', () => {
  const policy =
    '{\n  "title": {\n    "en": "Who?",\n    "fr": "Qui ?",\n    "es": "Quién?"\n  },\n  "id": "a ; b"\n}\n'
  const root = treeOf({ 'policy/rules.json': policy })

  expect(typography(root).map(({ file, line, message }) => `${file}:${line} ${message.split(' (')[0]}`)).toEqual([
    'policy/rules.json:4 a narrow no-break space goes before ; ? !',
    'policy/rules.json:5 a question opens with ¿',
  ])
  expect(mendTypography(root)).toEqual(['policy/rules.json'])
  expect(readFileSync(join(root, 'policy/rules.json'), 'utf8')).toBe(policy.replace('Qui ?', 'Qui\u202f?'))
})
