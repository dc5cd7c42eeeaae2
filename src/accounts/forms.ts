import { z } from 'zod'

import {
  email,
  option,
  parseForm,
  text,
  typed,
  type FieldError,
  type Parsed,
  type RawForm,
} from '../platform/forms/index.ts'
import { languages } from '../platform/i18n/languages.ts'
import { passwordFault, passwordLength, type PasswordFault } from './rules.ts'

export type SignUp = { givenName: string; familyName: string; email: string; password: string }

const names = { givenName: text(150), familyName: text(150), email: email() }

/** The password is taken to the letter: no trimming, no change of case. */
export function parseSignUp(form: RawForm): Parsed<SignUp> {
  const parsed = parseForm(z.object(names), form)
  const password = typed(form, 'password')
  const own = ['givenName', 'familyName', 'email'].map(name => typed(form, name).trim())
  const errors = [...(parsed.ok ? [] : parsed.errors), ...passwordErrors('password', password, own)]
  return errors.length > 0 || !parsed.ok ? { ok: false, errors } : { ok: true, values: { ...parsed.values, password } }
}

export function parseSignIn(form: RawForm): Parsed<{ email: string; password: string }> {
  const parsed = parseForm(z.object({ email: email() }), form)
  const password = typed(form, 'password').slice(0, 1_000)
  if (!parsed.ok) return parsed
  if (password === '') return { ok: false, errors: [{ field: 'password', code: 'missing', params: {} }] }
  return { ok: true, values: { ...parsed.values, password } }
}

export function parseEmail(form: RawForm): Parsed<{ email: string }> {
  return parseForm(z.object({ email: email() }), form)
}

export function parseNewPassword(form: RawForm): Parsed<{ password: string }> {
  const password = typed(form, 'password')
  const errors = passwordErrors('password', password, [])
  return errors.length > 0 ? { ok: false, errors } : { ok: true, values: { password } }
}

export function parseAccount(
  form: RawForm,
): Parsed<{ givenName: string; familyName: string; language: 'en' | 'fr' | 'es' }> {
  return parseForm(z.object({ givenName: text(150), familyName: text(150), language: option(languages) }), form)
}

/** What is wrong with a password that somebody chooses. @param own words of their own: name, address */
export function passwordErrors(field: string, password: string, own: readonly string[]): FieldError[] {
  if (password === '') return [{ field, code: 'missing', params: {} }]
  if ([...password].length > passwordLength.max)
    return [{ field, code: 'too-long', params: { max: passwordLength.max, length: [...password].length } }]
  const fault: PasswordFault | null = passwordFault(password, own)
  return fault === null ? [] : [{ field, code: fault, params: { min: passwordLength.min } }]
}
