import type { InputError } from '../eligibility/index.ts'

const mostDigits = 9
const mostDigitsOfAnAmount = 11
const amounts = /(^|\.)(to|from|amount)$/

/**
 * Says of a text that is held where a number should be why it is none: too large, or an amount whose marks could part thousands
 * as well as decimals. Letters stay what the schema says of them.
 * @param value what the schema has looked at, from where the paths of the errors begin
 */
export function tellingNumbers(value: unknown, errors: readonly InputError[]): readonly InputError[] {
  return errors.map(error => {
    const held = isOfNumber(error) ? valueAt(value, error.path) : undefined
    return typeof held === 'string' ? { ...error, message: sentenceOf(error, held) } : error
  })
}

function isOfNumber({ message }: InputError): boolean {
  return /^must be (a number|a whole number)$/.test(message)
}

function sentenceOf({ path, message }: InputError, held: string): string {
  const digits = held.replace(/[\s\u00a0\u202f'’]/g, '')
  const isAmount = amounts.test(path)
  const whole = /^(\d+)([.,]\d+)?$/.exec(digits)?.[1] ?? ''
  if (whole.length > (isAmount ? mostDigitsOfAnAmount : mostDigits)) return 'must not be so large'
  return isAmount && /^\d[\d.,]*$/.test(digits) ? 'must be an amount such as 1250.50' : message
}

function valueAt(value: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter(step => step !== '')
  return steps.reduce<unknown>((found, step) => {
    return typeof found === 'object' && found !== null ? (found as Record<string, unknown>)[step] : undefined
  }, value)
}
