import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoticeReading } from './notice-reading.ts'
import { readNotice } from './read-notice.ts'
import { fold, repair, singleSpaced } from './source.ts'

const complete = `Position Title: Intern, Community Radio (21077)
Organization: Lakeside Relief Agency
Organizational Unit: Outreach Unit
Duty Station: Nairobi, Kenya
Type of Appointment: Internship
Estimated Start Date: 4 May 2026
Duration: 4 to 6 months with possibility of extension
Publication date: 1 February 2026
Closing Date: 15 March 2026
Stipend: USD 650 per month
Languages required: English and Swahili

Background
The agency runs a radio programme for the villages on the lake.

Supervision
Under the overall supervision of the Head of Outreach and the direct supervision of the Radio Producer, the intern joins the newsroom.
Weekly meetings with both supervisors are held.

Responsibilities
- Record interviews with listeners
  in the villages.
- Keep the archive.

Learning Objectives
• Plan a broadcast.
• Edit sound.

Outputs
1) One series of four broadcasts.

Interns must be between 20 and 36 years of age and have less than two years of relevant work experience.
`

/** The values alone, without their places. */
function valuesOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(valuesOf)
  if (part === null || typeof part !== 'object') return part
  if ('span' in part && 'value' in part) return part.value
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, valuesOf(value)]))
}

function codesOf(reading: NoticeReading): [string, string][] {
  return reading.warnings.map(({ code, span }) => [code, span ? reading.text.slice(...span) : ''])
}

test('a notice with labels and headings is read whole', () => {
  const reading = readNotice(complete)

  expect({
    ...reading,
    text: '',
    title: reading.title?.value,
    fields: valuesOf(reading.fields),
    sections: valuesOf(reading.sections),
  }).toEqual({
    language: 'en',
    title: 'Intern, Community Radio',
    fields: {
      organisation: 'Lakeside Relief Agency',
      reference: '21077',
      unit: 'Outreach Unit',
      dutyStation: { city: 'Nairobi', country: 'KE' },
      start: '2026-05-04',
      durationMonths: { min: 4, max: 6, extendable: true },
      publishedOn: '2026-02-01',
      closesOn: '2026-03-15',
      stipend: { amountMinor: 65000, currency: 'USD', per: 'month' },
      languages: ['en', 'sw'],
      supervision: { overall: 'Head of Outreach', direct: 'Radio Producer' },
    },
    sections: {
      background: 'The agency runs a radio programme for the villages on the lake.',
      checkIns: 'Weekly meetings with both supervisors are held.',
      responsibilities: ['Record interviews with listeners in the villages.', 'Keep the archive.'],
      learningObjectives: ['Plan a broadcast.', 'Edit sound.'],
      outputs: ['One series of four broadcasts.'],
      eligibility: { ageMin: 20, ageMax: 36, experienceMonthsBelow: 24 },
    },
    warnings: [],
    text: '',
  })
})

test('a French notice gives the same facts as an English one', () => {
  const reading = readNotice(`Intitulé du poste : Stagiaire en hydrologie
Lieu d’affectation : Bamako, Mali
Date de commencement :
(premier jour de travail)
1er septembre 2026
Durée du stage : entre trois et six mois, renouvelable
Date limite de candidature : 30 juin 2026
Langues requises :
Français

Contexte
Le service mesure les eaux du fleuve avec les communes et pour elles.

Responsabilités
Sous la supervision directe de la Cheffe du service, la personne est chargée des tâches suivantes :
Relever les stations ;
Tenir la base de données ;
Préparer un rapport.

Les stagiaires doivent être âgés de 20 à 36 ans et avoir moins de deux ans d’expérience professionnelle pertinente.`)

  expect([
    reading.language,
    reading.title?.value,
    valuesOf(reading.fields),
    valuesOf(reading.sections),
    codesOf(reading),
  ]).toEqual([
    'fr',
    'Stagiaire en hydrologie',
    {
      dutyStation: { city: 'Bamako', country: 'ML' },
      start: '2026-09-01',
      durationMonths: { min: 3, max: 6, extendable: true },
      closesOn: '2026-06-30',
      languages: ['fr'],
      supervision: { direct: 'Cheffe du service' },
    },
    {
      background: 'Le service mesure les eaux du fleuve avec les communes et pour elles.',
      responsibilities: ['Relever les stations ;', 'Tenir la base de données ;', 'Préparer un rapport.'],
      eligibility: { ageMin: 20, ageMax: 36, experienceMonthsBelow: 24 },
    },
    [],
  ])
})

test('a Spanish notice gives the same facts as an English one', () => {
  const reading = readNotice(`Título del Cargo: Pasante de archivo
Lugar de destino: Bogotá, Colombia
Fecha de inicio estimada: 03 de agosto de 2026
Duración de la pasantía: 6 meses
Clausura de la convocatoria: 31 de mayo de 2026

Contexto
La oficina guarda los documentos de los municipios y los abre al público.

Funciones
• Ordenar las cajas.
• Describir los mapas.

Las pasantías no son remuneradas. Se requiere tener entre 21 y 30 años al inicio de la asignación.`)

  expect([
    reading.language,
    reading.title?.value,
    valuesOf(reading.fields),
    valuesOf(reading.sections),
    codesOf(reading),
  ]).toEqual([
    'es',
    'Pasante de archivo',
    {
      dutyStation: { city: 'Bogotá', country: 'CO' },
      start: '2026-08-03',
      durationMonths: { min: 6, max: 6 },
      closesOn: '2026-05-31',
      stipend: null,
    },
    {
      background: 'La oficina guarda los documentos de los municipios y los abre al público.',
      responsibilities: ['Ordenar las cajas.', 'Describir los mapas.'],
      eligibility: { ageMin: 21, ageMax: 30 },
    },
    [],
  ])
})

test('a label without a value yields nothing, and never the next label', () => {
  const reading = readNotice(`Harbour Survey Intern

Duty Station

Number of positions


Starting Date

As soon as possible

Closing Date



5 months with possibility of extension

Vacancy no.:

Job ID: 5512`)

  expect([valuesOf(reading.fields), codesOf(reading)]).toEqual([
    { start: 'as-soon-as-possible', durationMonths: { min: 5, max: 5, extendable: true } },
    [
      ['label-without-value', 'Duty Station'],
      ['label-without-value', 'Closing Date'],
      ['label-without-value', 'Vacancy no.'],
    ],
  ])
})

test('labels that share a line or stick to their values are told apart', () => {
  const oneLine = readNotice(
    'Position Title : Intern - Wells Duty Station : Home based Type of Appointment : Internship, six months Closing Date : 02 May 2026 Founded long ago, the agency digs wells.',
  )
  const glued = readNotice(
    'Staff Member / Affiliate TypeInternship\nTarget Start Date2026-05-01\nJob Posting End DateMarch 18, 2026',
  )

  expect([oneLine.title?.value, valuesOf(oneLine.fields)]).toEqual([
    'Intern - Wells',
    { dutyStation: { homeBased: true }, durationMonths: { min: 6, max: 6 }, closesOn: '2026-05-02' },
  ])
  expect(valuesOf(glued.fields)).toEqual({ start: '2026-05-01', closesOn: '2026-03-18' })
})

test('headings that lost their line end and lists that are announced but missing are noticed', () => {
  const reading = readNotice(`Background Information
The office plants trees with schools.
This internship will contribute to the efforts of the office to:
The intern will work under the joint supervision of:
Regular check-ins will be organized with the school.
Learning ObjectivesThe months in the office are a time to learn. The intern will gain exposure to:
Nursery work from seed to tree.
The intern will deliver the following outputs:`)

  expect([valuesOf(reading.sections), codesOf(reading)]).toEqual([
    {
      background: 'The office plants trees with schools.',
      learningObjectives: ['Nursery work from seed to tree.'],
      checkIns: 'Regular check-ins will be organized with the school.',
    },
    [
      ['announced-list-missing', 'This internship will contribute to the efforts of the office to:'],
      ['announced-list-missing', 'The intern will work under the joint supervision of:'],
      ['announced-list-missing', 'The intern will deliver the following outputs:'],
    ],
  ])
})

test('every warning is explained in three languages and quotes the place', () => {
  const { warnings } = readNotice('The intern will deliver the following outputs:\n')

  expect(warnings[0]).toEqual({
    code: 'announced-list-missing',
    span: [0, 46],
    explanation: {
      en: '“The intern will deliver the following outputs:” announces a list, and no list follows.',
      fr: '«\u00a0The intern will deliver the following outputs:\u00a0» annonce une liste, mais aucune liste ne suit.',
      es: '«The intern will deliver the following outputs:» anuncia una lista, pero no la sigue ninguna.',
    },
  })
})

test('facts that contradict each other are read once and reported', () => {
  const reading = readNotice(`Publication date: 10 April 2026
Closing Date: 1 April 2026
Start Date: 15 March 2026
Duration: 3 months
The internship is for six months. Interns are between 20 and 36 years of age; others say between 19 and 36 years old.`)

  expect(codesOf(reading)).toEqual([
    ['closes-before-published', '1 April 2026'],
    ['starts-before-closing', '15 March 2026'],
    ['values-disagree', 'six'],
    ['values-disagree', '19'],
  ])
})

test('a text that is no internship, or in another language, is left to a person', () => {
  const reading = readNotice(
    'Il responsabile della biblioteca cura gli acquisti e il catalogo con i colleghi della sede.',
  )

  expect([reading.language, reading.fields, codesOf(reading)]).toEqual([
    undefined,
    {},
    [
      ['language-not-supported', ''],
      ['internship-not-stated', ''],
    ],
  ])
})

test('what a text tells of other people, places and contracts is not taken for a fact of the notice', () => {
  const reading = readNotice(`Posted 1 week ago
Link to original internship announcement
Work Location
flexible (hybrid or remote)
Closing Date: Closed
She was 12 years old when the family moved; today she has 25 years.
Former interns may not apply for professional posts for a period of six months.
The programme was founded in 1951 and works in 173 countries. On 22 February 2024 it signed a plan.
The work is done under the supervision of the office.`)

  expect([reading.title, reading.fields, reading.sections]).toEqual([undefined, {}, {}])
})

const months = (min?: number, max?: number, extendable?: boolean): object => ({
  durationMonths: {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(extendable === undefined ? {} : { extendable }),
  },
})

test.each([
  ['Duration: Six (6) months', months(6, 6)],
  ['Duration: minimum 2 months – maximum 6 months', months(2, 6)],
  ['Duration: 3 months, renewable for another 3 months', months(3, 3, true)],
  ['Duration: Up to six months', months(undefined, 6)],
  ['Durée : de 2 à 6 mois', months(2, 6)],
  ['Duration: 6 months to 1 year', {}],
  ['Duración: 3 o 6 meses', {}],
  ['Duration: 8 weeks', {}],
  ['Closing Date: 13/04/2026 23:59 CET', { closesOn: '2026-04-13' }],
  ['Closing Date: 03/04/2026', {}],
  ['Closing Date: 30 February 2026', {}],
  ['Closing Date: 1 December', {}],
  ['Date limite : 19-Mar-18 (minuit)', { closesOn: '2018-03-19' }],
  ['Fecha límite: 5 de junio del 2026', { closesOn: '2026-06-05' }],
  [
    'Periodo de postulación: 1 de mayo de 2026 - 30 de mayo de 2026',
    { publishedOn: '2026-05-01', closesOn: '2026-05-30' },
  ],
  ['Las postulaciones cierran el viernes 15 de mayo de 2026 (23:59 horas).', { closesOn: '2026-05-15' }],
  ['Start Date: 1 March 2026 or 1 October 2026', {}],
  ['Duty Station: Brussels (Belgium)', { dutyStation: { city: 'Brussels', country: 'BE' } }],
  ['Duty Station: IOM Djibouti', { dutyStation: { country: 'DJ' } }],
  ['Duty Station: Cape\u00a0 Town,  South  Africa', { dutyStation: { city: 'Cape Town', country: 'ZA' } }],
  ['Duty Station: Washington, DC', { dutyStation: { city: 'Washington' } }],
  ['Location: Vientiane, Lao PDR | Home-based', {}],
  ['Duty Station: UNHCR Copenhagen', {}],
  ['Duty Station: Ministry of Health', {}],
  ['Country: Kenya\nCity: Nairobi', { dutyStation: { city: 'Nairobi', country: 'KE' } }],
  ['Unit: N/A', {}],
  ['Reference: see annex 2', {}],
  ['Department: World Food Programme', { organisation: 'World Food Programme' }],
  ['Stipend: EUR 1,200 per month', { stipend: { amountMinor: 120_000, currency: 'EUR', per: 'month' } }],
  ['Stipend: XAF 150 000 par mois', { stipend: { amountMinor: 150_000, currency: 'XAF', per: 'month' } }],
  ['Stipend: none', { stipend: null }],
  ['Stipend: $700 per month', {}],
  ['Stipend: yearly CHF 39,000 (CHF 3,000/month x 13)', {}],
  ['If the internship is unpaid, applicants pay.', {}],
  ['Languages: English or French', {}],
  ['Under the overall supervision of the Head of', {}],
])('%j gives what it says and no more', (text, fields) => {
  expect(valuesOf(readNotice(text).fields)).toEqual(fields)
})

/** All values with their places, wherever they stand. */
function readsOf(part: unknown): { value: unknown; span: [number, number] }[] {
  if (part === null || typeof part !== 'object') return []
  if ('span' in part && 'value' in part) return [part as { value: unknown; span: [number, number] }]
  return Object.values(part).flatMap(readsOf)
}

const pieces = fc.constantFrom(
  ...complete.split(/(?<=[\n:])/),
  'Duty Station',
  'Closing Date',
  'Stage',
  ' ',
  '\u00a0',
  '\r\n',
  '•\t',
  '(',
  '12/13/2026',
  '31 February 2026',
  '😀',
  '\ud800',
  'İ',
  'ß',
)

test('any text gives a reading whose every place holds what the value says', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 40 }).map(all => all.join('')),
  )
  fc.assert(
    fc.property(texts, raw => {
      const reading = readNotice(raw)

      expect(reading.text).toBe(repair(raw))
      for (const { value, span } of readsOf([reading.title, reading.fields, reading.sections])) {
        const printed = reading.text.slice(...span)
        expect(printed.trim()).not.toBe('')
        if (typeof value === 'string' && !/^(?:[A-Z]{2}|[a-z]{2}|\d{4}-\d\d-\d\d|as-soon-as-possible)$/.test(value)) {
          expect(singleSpaced(printed)).toBe(value)
        }
      }
      for (const { span } of reading.warnings) if (span) expect(reading.text.slice(...span)).not.toBe('')
    }),
    { numRuns: 500, examples: [['Duty Station:Duty Station  Nairobi, Kenya\n']] },
  )
})

test('the form for matching is as long as the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(fold(text).length).toBe(text.length)
    }),
  )
})

test('a long hostile text is read in time', () => {
  const started = performance.now()

  readNotice('Duration: between '.repeat(5000) + ' '.repeat(20_000) + 'a'.repeat(50_000) + '.(1) '.repeat(5000))

  expect(performance.now() - started).toBeLessThan(3000)
})
