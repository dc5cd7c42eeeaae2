import type { AskedKey } from '../case.ts'
import { countries, type Countries } from '../country.ts'
import { type Answer, type Reading, settled } from '../rule.ts'

/** Lives in one of these countries. */
export const residenceParameters = countries

/** `country` is null where it is not known. */
export type ResidenceFound = { readonly called: Countries['called']; readonly country: string | null }

/** The country in which the person lives is among them. */
export function residence({ facts, application }: Reading, { of, called }: Countries): Answer<ResidenceFound> {
  const country = facts.residence
  const allowed = of ?? (application.hostCountry === undefined ? null : [application.hostCountry])
  const params = { called, country: country ?? null }
  const missing: AskedKey[] = country === undefined ? ['residence'] : []
  if (allowed === null) missing.push('hostCountry')
  if (country === undefined || allowed === null) return settled(null, params, missing)
  return settled(allowed.includes(country), params, missing)
}
