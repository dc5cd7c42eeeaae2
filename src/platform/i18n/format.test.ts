import { expect, test } from 'vitest'
import {
  ageOfDays,
  capital,
  countryName,
  currencyName,
  formatDay,
  formatDayAndMonth,
  formatDayIn,
  formatDayOfWeek,
  formatDistance,
  formatDue,
  formatDueIn,
  formatDueInWorkingDays,
  formatInstant,
  formatList,
  formatMoney,
  formatMonth,
  formatMonths,
  formatMonthShort,
  formatNumber,
  formatPercent,
  formatTime,
  nameOfLanguage,
  plural,
  sortedBy,
} from './format.ts'
import { countryChoices, countryCodes, languageChoices } from './codes.ts'
import { type Language, languages } from './languages.ts'

/** The same thing said in each language, in the order en, fr, es. */
function each(say: (language: Language) => string): string[] {
  return languages.map(say)
}

test('a day is written out, and the first of a month is an ordinal in French', () => {
  expect(each(l => formatDay(l, '2026-09-01'))).toEqual([
    '1 September 2026',
    '1er septembre 2026',
    '1 de septiembre de 2026',
  ])
  expect(each(l => formatDay(l, '2026-12-11'))).toEqual([
    '11 December 2026',
    '11 décembre 2026',
    '11 de diciembre de 2026',
  ])
})

test('a day can be said without its year, with its weekday, or as its month', () => {
  expect(each(l => formatDayAndMonth(l, '2026-05-01'))).toEqual(['1 May', '1er mai', '1 de mayo'])
  expect(each(l => formatDayOfWeek(l, '2026-09-01'))).toEqual([
    'Tuesday 1 September 2026',
    'mardi 1er septembre 2026',
    'martes, 1 de septiembre de 2026',
  ])
  expect(each(l => formatMonth(l, '2026-09'))).toEqual(['September 2026', 'septembre 2026', 'septiembre de 2026'])
  expect(each(l => formatMonthShort(l, '2026-12-01'))).toEqual(['Dec', 'déc.', 'dic'])
})

test('a text that is no day is a fault, not a wrong date', () => {
  expect(() => formatDay('en', '2026-02-30')).toThrow(RangeError)
})

test('a moment always says its zone', () => {
  const instant = new Date('2026-09-01T14:05:59Z')

  expect(each(l => formatInstant(l, instant))).toEqual([
    '1 September 2026, 14:05 UTC',
    '1er septembre 2026, 14\u00a0h\u00a005 UTC',
    '1 de septiembre de 2026, 14:05 UTC',
  ])
  expect(each(l => formatInstant(l, instant, 'Africa/Nairobi'))).toEqual([
    '1 September 2026, 17:05 UTC+3',
    '1er septembre 2026, 17\u00a0h\u00a005 UTC+3',
    '1 de septiembre de 2026, 17:05 UTC+3',
  ])
})

test('a moment late in the day is already tomorrow further east', () => {
  const instant = new Date('2026-08-31T22:30:00Z')

  expect(each(l => formatDayIn(l, instant, 'Africa/Nairobi'))).toEqual([
    '1 September 2026',
    '1er septembre 2026',
    '1 de septiembre de 2026',
  ])
  expect(each(l => formatTime(l, instant, 'Africa/Nairobi'))).toEqual(['01:30', '01\u00a0h\u00a030', '01:30'])
})

test('midnight belongs to the day it begins', () => {
  expect(formatInstant('en', new Date('2026-03-16T00:00:00Z'))).toBe('16 March 2026, 00:00 UTC')
})

test('how far a day is from today', () => {
  const said = (day: string): string[] => each(l => formatDistance(l, day, '2026-03-02'))

  expect(said('2026-03-02')).toEqual(['today', 'aujourd’hui', 'hoy'])
  expect(said('2026-03-03')).toEqual(['tomorrow', 'demain', 'mañana'])
  expect(said('2026-03-05')).toEqual(['in 3 days', 'dans 3 jours', 'dentro de 3 días'])
  expect(said('2026-02-20')).toEqual(['10 days ago', 'il y a 10 jours', 'hace 10 días'])
})

test('what is due says so in words, and says when it is late', () => {
  const said = (day: string): string[] => each(l => formatDue(l, day, '2026-03-02'))

  expect(said('2026-03-02')).toEqual(['today', 'aujourd’hui', 'hoy'])
  expect(said('2026-03-03')).toEqual(['in 1 day', 'dans 1 jour', 'dentro de 1 día'])
  expect(said('2026-02-28')).toEqual(['overdue by 2 days', 'en retard de 2 jours', 'con 2 días de retraso'])
  expect(each(l => formatDueIn(l, -1, 'working-days'))).toEqual([
    'overdue by 1 working day',
    'en retard de 1 jour ouvrable',
    'con 1 día hábil de retraso',
  ])
  expect(each(l => formatDueIn(l, 3, 'working-days'))).toEqual([
    'in 3 working days',
    'dans 3 jours ouvrables',
    'dentro de 3 días hábiles',
  ])
})

test('how long something has waited', () => {
  expect(each(l => ageOfDays(l, '2026-03-01', '2026-03-02'))).toEqual(['1 day', '1 jour', '1 día'])
  expect(each(l => ageOfDays(l, '2026-02-20', '2026-03-02'))).toEqual(['10 days', '10 jours', '10 días'])
  expect(each(l => ageOfDays(l, '2026-03-02', '2026-03-02'))).toEqual(['today', 'aujourd’hui', 'hoy'])
})

test('numbers stand in groups of three with a thin space, from four digits on', () => {
  expect(each(l => formatNumber(l, 1234.5))).toEqual(['1\u202f234.5', '1\u202f234,5', '1\u202f234,5'])
  expect(each(l => formatNumber(l, 58_880))).toEqual(['58\u202f880', '58\u202f880', '58\u202f880'])
  expect(each(l => formatPercent(l, 0.984))).toEqual(['98%', '98\u00a0%', '98\u00a0%'])
})

test('money is told with the code of its currency, and with cents only when there are any', () => {
  expect(each(l => formatMoney(l, 123_450, 'USD'))).toEqual([
    'USD\u00a01\u202f234.50',
    '1\u202f234,50\u00a0USD',
    '1\u202f234,50\u00a0USD',
  ])
  expect(each(l => formatMoney(l, 120_000n, 'EUR'))).toEqual([
    'EUR\u00a01\u202f200',
    '1\u202f200\u00a0EUR',
    '1\u202f200\u00a0EUR',
  ])
  expect(formatMoney('en', 5n, 'USD')).toBe('USD\u00a00.05')
  expect(formatMoney('en', -250, 'USD')).toBe('-USD\u00a02.50')
})

test('a currency without cents, and an amount no double can hold, are told exactly', () => {
  expect(formatMoney('en', 150_000, 'JPY')).toBe('JPY\u00a0150\u202f000')
  expect(formatMoney('en', 9_007_199_254_740_993n, 'USD')).toBe('USD\u00a090\u202f071\u202f992\u202f547\u202f409.93')
})

test('half a cent is a fault', () => {
  expect(() => formatMoney('en', 0.5, 'USD')).toThrow(RangeError)
})

test('lists end with and, or with or', () => {
  const items = ['A', 'B', 'C']

  expect(each(l => formatList(l, items))).toEqual(['A, B and C', 'A, B et C', 'A, B y C'])
  expect(each(l => formatList(l, items, 'or'))).toEqual(['A, B or C', 'A, B ou C', 'A, B o C'])
  expect(formatList('es', ['Francés', 'Inglés'])).toBe('Francés e Inglés')
})

test('months are counted in each language’s own plural', () => {
  expect(each(l => formatMonths(l, 1))).toEqual(['1 month', '1 mois', '1 mes'])
  expect(each(l => formatMonths(l, 6))).toEqual(['6 months', '6 mois', '6 meses'])
})

test('nought is singular in French and plural elsewhere', () => {
  const forms = { one: (n: string): string => `${n} one`, other: (n: string): string => `${n} other` }

  expect(each(l => plural(l, 0, forms))).toEqual(['0 other', '0 one', '0 other'])
})

test('countries, languages and currencies have names, and an unknown code is shown as it is', () => {
  expect(each(l => countryName(l, 'KE'))).toEqual(['Kenya', 'Kenya', 'Kenia'])
  expect(each(l => nameOfLanguage(l, 'fr'))).toEqual(['French', 'français', 'francés'])
  expect(each(l => currencyName(l, 'CHF'))).toEqual(['Swiss Franc', 'franc suisse', 'franco suizo'])
  expect(each(l => countryName(l, 'not a code'))).toEqual(['not a code', 'not a code', 'not a code'])
})

test('no two languages, and no two countries, of a list are called the same', () => {
  for (const choices of [countryChoices, languageChoices])
    for (const language of languages) {
      const labels = choices(language).map(({ label }) => label)
      expect(labels.filter((label, i) => labels.indexOf(label) < i)).toEqual([])
    }
})

test('a language that begins a line has a capital, in each language', () => {
  const greekIn = (language: Language): string =>
    languageChoices(language).find(({ value }) => value === 'el')?.label ?? ''

  expect(each(greekIn)).toEqual(['Greek', 'Grec', 'Griego'])
  expect(capital('fr', 'éwé, français')).toBe('Éwé, français')
})

test('every country of the list has a name in every language', () => {
  expect(countryCodes).toHaveLength(249)
  expect(languages.flatMap(l => countryCodes.filter(code => countryName(l, code) === code))).toEqual([])
  expect(
    countryChoices('fr')
      .slice(0, 3)
      .map(country => country.label),
  ).toEqual(['Afghanistan', 'Afrique du Sud', 'Albanie'])
})

test('sorting puts accents and capitals where a reader looks, and counts numbers', () => {
  const sort = (items: string[]): string[] => sortedBy('fr', items, item => item)

  expect(sort(['Zoé', 'élan', 'Eau', 'Étude', 'étage 10', 'étage 2'])).toEqual([
    'Eau',
    'élan',
    'étage 2',
    'étage 10',
    'Étude',
    'Zoé',
  ])
})

test('what was due on Friday is overdue on Sunday, though no working day has passed', () => {
  expect(formatDueInWorkingDays('en', '2026-11-20', '2026-11-22')).toBe('overdue by 2 days')
  expect(formatDueInWorkingDays('en', '2026-11-20', '2026-11-23')).toBe('overdue by 1 working day')
  expect(formatDueInWorkingDays('fr', '2026-11-23', '2026-11-20')).toBe('dans 1 jour ouvrable')
  expect(formatDueInWorkingDays('es', '2026-11-20', '2026-11-20')).toBe('hoy')
})
