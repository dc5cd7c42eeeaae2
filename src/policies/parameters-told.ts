import {
  parameterFields,
  ruleNamesIn,
  type ParameterField,
  type RuleName,
  type TermName,
} from '../eligibility/index.ts'
import { allTyped, type RawForm } from '../platform/forms/index.ts'
import { countryChoices, languageChoices } from '../platform/i18n/codes.ts'
import { formatList } from '../platform/i18n/format.ts'
import { countryName, nameOfLanguage } from '../platform/i18n/names.ts'
import { languages, type Language } from '../platform/i18n/languages.ts'
import type { Choice } from '../ui/index.ts'
import type { CodeReader, CodeWriter, Filled } from './parameters.ts'
import { draftMessages } from './views/drafts/messages.ts'
import { parameterMessages } from './views/drafts/parameters/messages.ts'
import type { FieldTold } from './views/drafts/parameters/parameter-fields.tsx'

/** What fields are of: a rule, or a part of what the text says besides. */
export type Topic = RuleName | TermName | 'payment' | 'remark'

type Telling = { readonly language: Language; readonly topic: Topic; readonly filled: Filled }

/** The parameters of a rule as its form asks for them, in one language. */
export function tellParameters({
  language,
  rule,
  filled,
}: {
  readonly language: Language
  readonly rule: RuleName
  readonly filled: Filled
}): FieldTold[] {
  return tellFields({ language, topic: rule, filled }, parameterFields(rule))
}

/** The fields of a form in one language, with what is in them. */
export function tellFields(telling: Telling, fields: readonly ParameterField[]): FieldTold[] {
  return fields.map(field => told(telling, field, `parameters.${field.name}`))
}

/** The label of each field, that of what it stands in before it. */
export function labelsWithin(fields: readonly FieldTold[], around = ''): Record<string, string> {
  const entries = fields.flatMap(field => {
    const label = around === '' ? field.label : `${around}, ${field.label}`
    const within = field.kind === 'group' ? Object.entries(labelsWithin(field.fields, label)) : []
    return [[field.name, label] as const, ...within]
  })
  return Object.fromEntries(entries)
}

/** What was sent as a reader would say it, choices by what they are called: for a page that can show the form no more. */
export function spoken(language: Language, form: RawForm, fields: readonly FieldTold[]): RawForm {
  return fields.reduce((said, field): RawForm => {
    if (field.kind === 'group') return spoken(language, said, field.fields)
    if (!('options' in field)) return said
    const chosen = field.options.filter(({ value }) => allTyped(form, field.name).includes(value))
    const words = formatList(
      language,
      chosen.map(({ label }) => label),
    )
    return { ...said, fields: new Map(said.fields).set(field.name, [words]) }
  }, form)
}

/** What a parameter is called; null where nobody has named it. @param name of the parameter, without what it is of */
export function labelOf(language: Language, topic: Topic, name: string): string | null {
  return ownOrShared(parameterMessages[language].labels, topic, name)
}

/** What one of its choices is called; null where nobody has named it. */
export function optionLabel(language: Language, { topic, name }: Of, option: string): string | null {
  if (name === 'level') return option
  const names = ruleNamesIn(language)
  const lent: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    kinships: names.kin,
    document: names.paper,
    'former-service.kinds': names.service,
    'cooling-off.kinds': names.service,
    ...parameterMessages[language].options,
  }
  return (lent[`${topic}.${name}`] ?? lent[name])?.[option] ?? null
}

type Of = { readonly topic: Topic; readonly name: string }

function ownOrShared(words: Readonly<Record<string, string>>, topic: Topic, name: string): string | null {
  return words[`${topic}.${name}`] ?? words[name] ?? null
}

function told(telling: Telling, field: ParameterField, name: string): FieldTold {
  const { language, topic, filled } = telling
  const label = labelOf(language, topic, field.name) ?? field.name
  const value = filled.texts[name] ?? ''
  const asked = { name, label, hint: hintOf(telling, field) }
  switch (field.kind) {
    case 'number':
      if (isMonth(field))
        return {
          ...asked,
          hint: undefined,
          kind: 'list',
          value,
          options: monthChoices(language),
          ...emptyOf(telling, field),
        }
      return { ...asked, kind: 'number', value }
    case 'choice':
      return { ...asked, hint: undefined, ...choiceOf(telling, field), value }
    case 'choices':
      return { ...asked, kind: 'several', options: optionsOf(telling, field), values: filled.ticks[name] ?? [] }
    case 'yes-no': {
      const { yes, no } = draftMessages[language].form
      const options = [
        { value: 'yes', label: yes },
        { value: 'no', label: no },
      ]
      return { ...asked, hint: undefined, kind: 'one', options, value }
    }
    case 'codes':
      return { ...asked, kind: 'text', value }
    case 'amount':
      return { ...asked, kind: 'number', value }
    case 'currency':
      return { ...asked, kind: 'code', value }
    case 'texts':
      return { ...asked, kind: 'group', fields: languages.map(each => inLanguage(telling, name, each)) }
    case 'parts':
      return { ...asked, kind: 'group', fields: field.fields.map(part => told(telling, part, `${name}.${part.name}`)) }
    case 'list':
      return { ...asked, kind: 'group', fields: rowsOf(telling, field.fields, { name, label }) }
  }
}

function inLanguage({ language, filled }: Telling, name: string, each: Language): FieldTold {
  const label = draftMessages[language].form.inLanguage[each]
  return { kind: 'text', name: `${name}.${each}`, label, value: filled.texts[`${name}.${each}`] ?? '' }
}

function rowsOf(
  telling: Telling,
  fields: readonly ParameterField[],
  { name }: { readonly name: string; readonly label: string },
): FieldTold[] {
  const rows = telling.filled.rows[name] ?? 2
  return Array.from({ length: rows }, (_, index) => ({
    kind: 'group',
    name: `${name}.${index}`,
    label: draftMessages[telling.language].condition.row(index + 1),
    fields: fields.map(part => told(telling, part, `${name}.${index}.${part.name}`)),
  }))
}

/** What an empty field means, or how a list is written. */
function hintOf({ language, topic }: Telling, field: ParameterField): string | undefined {
  const { form, condition } = draftMessages[language]
  const own = ownOrShared(parameterMessages[language].empty, topic, field.name)
  const empty = field.whenEmpty === 'wrong' ? '' : (own ?? (field.whenEmpty === 'null' ? form.empty : form.emptyUnsaid))
  if (field.kind === 'list') return condition.moreRows
  const how = field.kind === 'codes' ? condition.codes[field.of] : ''
  return [how, empty].filter(text => text !== '').join(' ') || undefined
}

/** A few stand open, many in a list; a list names what its empty line means. */
function choiceOf(
  telling: Telling,
  field: ParameterField & { readonly kind: 'choice' | 'choices' },
): { kind: 'one' | 'list'; options: readonly Choice[]; empty?: string } {
  const options = optionsOf(telling, field)
  if (field.whenEmpty === 'wrong' && options.length <= 5) return { kind: 'one', options }
  return { kind: 'list', options, ...emptyOf(telling, field) }
}

function emptyOf({ language, topic }: Telling, { name, whenEmpty }: ParameterField): { empty?: string } {
  if (whenEmpty === 'wrong') return {}
  return { empty: ownOrShared(parameterMessages[language].empty, topic, name) ?? draftMessages[language].form.notSaid }
}

function optionsOf(
  { language, topic }: Telling,
  { name, options }: ParameterField & { readonly kind: 'choice' | 'choices' },
): Choice[] {
  return options.map(value => ({ value, label: optionLabel(language, { topic, name }, value) ?? value }))
}

function isMonth({ name, min, max }: ParameterField & { readonly kind: 'number' }): boolean {
  return name === 'month' && min === 1 && max === 12
}

function monthChoices(language: Language): Choice[] {
  const names = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => ({
    value: String(index + 1),
    label: names.format(Date.UTC(2001, index, 1)),
  }))
}

/** Codes by name or code, in the reader's language; what is neither stays as it was typed. */
export function codesByName(language: Language): CodeReader {
  return (of, text) => {
    const choices = of === 'countries' ? countryChoices(language) : languageChoices(language)
    const sought = text.toLocaleLowerCase(language)
    const found = choices.find(
      ({ value, label }) => value.toLowerCase() === sought || label.toLocaleLowerCase(language) === sought,
    )
    return found?.value ?? text
  }
}

/** Codes as names that are read back as the same codes. */
export function namesOfCodes(language: Language): CodeWriter {
  return (of, code) => {
    const name = of === 'countries' ? countryName(language, code) : nameOfLanguage(language, code)
    return name.includes(',') ? code : name
  }
}
