import { z } from 'zod'

import { email, parseForm, text, typed, type FieldError, type Parsed, type RawForm } from '../platform/forms/index.ts'

export type SetUp = {
  organisation: string
  shortName: string
  contactEmail: string
  givenName: string
  familyName: string
  email: string
  password: string
  /** The first administrator also manages the programme. */
  isManager: boolean
}

const fields = {
  organisation: text(200),
  shortName: text(40),
  contactEmail: email(),
  givenName: text(150),
  familyName: text(150),
  email: email(),
}

type PasswordCheck = (field: string, password: string, own: readonly string[]) => readonly FieldError[]

/** @param passwordErrors the check of accounts: what is wrong with a password that somebody chooses */
export function parseSetUp(form: RawForm, passwordErrors: PasswordCheck): Parsed<SetUp> {
  const parsed = parseForm(z.object(fields), form)
  const password = typed(form, 'password')
  const own = ['givenName', 'familyName', 'email', 'organisation'].map(name => typed(form, name).trim())
  const errors = [...(parsed.ok ? [] : parsed.errors), ...passwordErrors('password', password, own)]
  if (errors.length > 0 || !parsed.ok) return { ok: false, errors }
  return { ok: true, values: { ...parsed.values, password, isManager: typed(form, 'isManager') === 'yes' } }
}
