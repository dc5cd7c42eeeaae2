import type { ParameterField } from '../eligibility/index.ts'
import { allTyped, typed, type RawForm } from '../platform/forms/index.ts'
import { amountFrom, amountText } from './amounts.ts'

/** What stands in the fields of a form: texts by name, and ticks by name. */
export type Filled = {
  readonly texts: Readonly<Record<string, string>>
  readonly ticks: Readonly<Record<string, readonly string[]>>
  /** How many lines a list has, by name. */
  readonly rows: Readonly<Record<string, number>>
}

/** Turns what was typed for a list of countries or languages into codes; what is not known stays as it was typed. */
export type CodeReader = (of: 'countries' | 'languages', typed: string) => string

/** How a list of codes is written into its field. */
export type CodeWriter = (of: 'countries' | 'languages', code: string) => string

/**
 * The parameters as a file has them, read off a form. What is not a value (letters for a number, a name that nobody knows) is kept
 * as it was typed: the schema says what is wrong with it, and a draft that is saved unfinished keeps it.
 */
export function parametersFrom(
  form: RawForm,
  fields: readonly ParameterField[],
  codeOf: CodeReader,
  prefix = 'parameters',
): Record<string, unknown> {
  const entries = fields.map(field => [field.name, valueFrom(form, field, codeOf, `${prefix}.${field.name}`)] as const)
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
}

function valueFrom(form: RawForm, field: ParameterField, codeOf: CodeReader, name: string): unknown {
  const raw = typed(form, name).trim()
  const empty = field.whenEmpty === 'null' ? null : undefined
  switch (field.kind) {
    case 'number':
      return raw === '' ? empty : numberOr(raw)
    case 'choice':
      return raw === '' ? empty : raw
    case 'choices':
      return field.options.filter(option => allTyped(form, name).includes(option))
    case 'yes-no':
      if (field.noIsLeftOut) return raw === 'yes' ? true : undefined
      return raw === '' ? undefined : raw === 'yes'
    case 'codes':
      return raw === '' && field.whenEmpty === 'null' ? null : codesIn(raw).map(each => codeOf(field.of, each))
    case 'amount':
      return raw === '' ? empty : amountFrom(raw, currencyIn(typed(form, besides(name))))
    case 'currency':
      return raw === '' ? empty : currencyIn(raw)
    case 'texts':
      if (isLeftOut(form, field, name)) return undefined
      return { en: trimmed(form, `${name}.en`), fr: trimmed(form, `${name}.fr`), es: trimmed(form, `${name}.es`) }
    case 'parts':
      return isLeftOut(form, field, name) ? undefined : parametersFrom(form, field.fields, codeOf, name)
    case 'list':
      return rowsIn(form, name).map(row => parametersFrom(form, field.fields, codeOf, `${name}.${row}`))
  }
}

function trimmed(form: RawForm, name: string): string {
  return typed(form, name).trim()
}

/** What may be left out is, where nothing of it was filled in. */
function isLeftOut(form: RawForm, { whenEmpty }: ParameterField, name: string): boolean {
  const isFilled = [...form.fields].some(
    ([field, values]) => field.startsWith(`${name}.`) && values.some(value => value.trim() !== ''),
  )
  return whenEmpty === 'left-out' && !isFilled
}

/** The field of the currency beside an amount. */
function besides(name: string): string {
  return name.replace(/[^.]+$/, 'currency')
}

function currencyIn(raw: string): string {
  return raw.trim().toUpperCase()
}

/** "2,5" is 2.5 to half of the readers. */
function numberOr(raw: string): number | string {
  const digits = raw.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.')
  return /^-?\d{1,9}(\.\d{1,6})?$/.test(digits) ? Number(digits) : raw
}

function codesIn(raw: string): string[] {
  return raw
    .split(/[,;\n]/)
    .map(each => each.trim())
    .filter(each => each !== '')
}

/** The lines of a list in which something was filled in, by their numbers, ascending. */
function rowsIn(form: RawForm, name: string): number[] {
  return linesIn(form, name, values => values.some(value => value.trim() !== ''))
}

function linesIn(form: RawForm, name: string, counts: (values: readonly string[]) => boolean): number[] {
  const rows = [...form.fields]
    .filter(([field, values]) => field.startsWith(`${name}.`) && counts(values))
    .map(([field]) => Number(/^\d{1,3}/.exec(field.slice(name.length + 1))?.[0] ?? -1))
  return [...new Set(rows)].filter(row => row >= 0).toSorted((one, other) => one - other)
}

const blankRows = 2
const moreRows = 5
/** Beyond them only what was filled in makes a line: nobody is shown a thousand blank ones. */
const mostBlank = 60

/** How the fields of a form are filled where the parameters are known: what a draft holds, finished or not. */
export function filledWith(
  parameters: unknown,
  fields: readonly ParameterField[],
  nameOf: CodeWriter,
  prefix = 'parameters',
): Filled {
  const all = fields.map(field => {
    const [name, value] = [`${prefix}.${field.name}`, partOf(parameters, field.name)]
    if (field.kind === 'amount') return textField(name, amountText(value, textIn(partOf(parameters, 'currency'))))
    return filledField(value, field, nameOf, name)
  })
  return joined(all)
}

function filledField(value: unknown, field: ParameterField, nameOf: CodeWriter, name: string): Filled {
  switch (field.kind) {
    case 'choices':
      return { ...nothing, ticks: { [name]: listIn(value).map(textIn) } }
    case 'yes-no':
      return textField(name, value === true ? 'yes' : value === false || field.noIsLeftOut ? 'no' : '')
    case 'codes':
      return textField(
        name,
        listIn(value)
          .map(code => nameOf(field.of, textIn(code)))
          .join(', '),
      )
    case 'texts':
      return joined(['en', 'fr', 'es'].map(each => textField(`${name}.${each}`, textIn(partOf(value, each)))))
    case 'parts':
      return filledWith(value, field.fields, nameOf, name)
    case 'list': {
      const rows = listIn(value)
      const filled = joined(rows.map((row, index) => filledWith(row, field.fields, nameOf, `${name}.${index}`)))
      return { ...filled, rows: { ...filled.rows, [name]: rows.length + blankRows } }
    }
    default:
      return textField(name, textIn(value))
  }
}

/** How they are filled with what was typed. @param wantsMore more blank lines in each list than were shown */
export function filledAgain(form: RawForm, lists: readonly string[], wantsMore = false): Filled {
  const rows = lists.map(name => [name, rowsToShow(form, name, wantsMore)] as const)
  return {
    texts: Object.fromEntries([...form.fields].map(([name, values]) => [name, values[0] ?? ''])),
    ticks: Object.fromEntries(form.fields),
    rows: Object.fromEntries(rows),
  }
}

function rowsToShow(form: RawForm, name: string, wantsMore: boolean): number {
  const filled = (rowsIn(form, name).at(-1) ?? -1) + 1
  const shown = Math.min(linesIn(form, name, () => true).at(-1) ?? -1, mostBlank) + 1
  return Math.max(filled + blankRows, shown) + (wantsMore ? moreRows : 0)
}

const nothing: Filled = { texts: {}, ticks: {}, rows: {} }

function textField(name: string, text: string): Filled {
  return { ...nothing, texts: { [name]: text } }
}

function joined(all: readonly Filled[]): Filled {
  return {
    texts: Object.assign({}, ...all.map(({ texts }) => texts)) as Filled['texts'],
    ticks: Object.assign({}, ...all.map(({ ticks }) => ticks)) as Filled['ticks'],
    rows: Object.assign({}, ...all.map(({ rows }) => rows)) as Filled['rows'],
  }
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
