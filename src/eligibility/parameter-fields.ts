import { z } from 'zod'

import { languages } from '../platform/i18n/languages.ts'
import { catalogue } from './catalogue.ts'
import type { RuleName } from './names.ts'
import { amount, currency, paidAmount } from './terms.ts'

/** What a field may be left empty for: null in the file, or no key at all. */
type WhenEmpty = 'null' | 'left-out' | 'wrong'

type Kind =
  | { readonly kind: 'number'; readonly isWhole: boolean; readonly min: number | null; readonly max: number | null }
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  /** `noIsLeftOut`: only a yes is written down. */
  | { readonly kind: 'yes-no'; readonly noIsLeftOut: boolean }
  | { readonly kind: 'codes'; readonly of: 'countries' | 'languages' }
  /** In minor units of the currency that stands beside it; and that currency. */
  | { readonly kind: 'amount' | 'currency' }
  /** A text in every language. */
  | { readonly kind: 'texts' }
  /** Several of the same shape; or one thing that has parts. */
  | { readonly kind: 'list' | 'parts'; readonly fields: readonly ParameterField[] }

/** One parameter of a rule, or one value of a term, as a form asks for it: read off its own schema. */
export type ParameterField = Kind & { readonly name: string; readonly whenEmpty: WhenEmpty }

/**
 * What a rule may be told, in the order of its schema.
 * @throws RangeError for a schema that no form knows how to ask for: the catalogue's test meets it first
 */
export function parameterFields(rule: RuleName): readonly ParameterField[] {
  return fieldsOf(catalogue[rule].parameters)
}

/** The values of an object, in the order of its schema. @throws RangeError for what no form knows how to ask for */
export function fieldsOf(schema: z.ZodType): readonly ParameterField[] {
  if (!(schema instanceof z.ZodObject)) throw new RangeError('parameters are an object')
  return Object.entries(schema.shape as Record<string, z.ZodType>).map(([name, field]) => fieldOf(name, field))
}

function fieldOf(name: string, schema: z.ZodType): ParameterField {
  if (schema instanceof z.ZodOptional) return { ...fieldOf(name, schema.unwrap() as z.ZodType), whenEmpty: 'left-out' }
  if (schema instanceof z.ZodNullable) return { ...fieldOf(name, schema.unwrap() as z.ZodType), whenEmpty: 'null' }
  return { ...kindOf(name, schema), name, whenEmpty: 'wrong' }
}

function kindOf(name: string, schema: z.ZodType): Kind {
  if (schema === amount || schema === paidAmount) return { kind: 'amount' }
  if (schema === currency) return { kind: 'currency' }
  if (schema instanceof z.ZodNumber) {
    const { minValue: min, maxValue: max } = schema
    return { kind: 'number', isWhole: schema.isInt, min, max: max === Number.MAX_SAFE_INTEGER ? null : max }
  }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', options: schema.options.map(String) }
  if (schema instanceof z.ZodBoolean) return { kind: 'yes-no', noIsLeftOut: false }
  if (schema instanceof z.ZodLiteral) {
    const values = [...schema.values]
    return values[0] === true ? { kind: 'yes-no', noIsLeftOut: true } : { kind: 'choice', options: values.map(String) }
  }
  if (schema instanceof z.ZodArray) return severalOf(name, schema.element as z.ZodType)
  if (schema instanceof z.ZodObject) {
    const isText = languages.every(language => language in schema.shape)
    return isText ? { kind: 'texts' } : { kind: 'parts', fields: fieldsOf(schema) }
  }
  throw new RangeError(`${name}: no form asks for a ${schema.def.type}`)
}

function severalOf(name: string, element: z.ZodType): Kind {
  if (element instanceof z.ZodEnum) return { kind: 'choices', options: element.options.map(String) }
  if (element instanceof z.ZodObject) return { kind: 'list', fields: fieldsOf(element) }
  if (element.safeParse('KE').success) return { kind: 'codes', of: 'countries' }
  if (element.safeParse('ke').success) return { kind: 'codes', of: 'languages' }
  throw new RangeError(`${name}: no form asks for a list of ${element.def.type}`)
}
