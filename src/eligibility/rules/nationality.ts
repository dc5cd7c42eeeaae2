import type { AskedKey } from '../case.ts'
import { countries, type Countries } from '../country.ts'
import { type Answer, type Reading, settled } from '../rule.ts'

/** A national of one of these countries. */
export const nationalityParameters = countries

export type NationalityFound = {
  readonly called: Countries['called']
  /** The nationalities that count, or else those that were given; null where they are not known. */
  readonly has: readonly string[] | null
}

/** One of the person's nationalities is among them. Who is known to have none is a national of nowhere. */
export function nationality({ facts, application }: Reading, { of, called }: Countries): Answer<NationalityFound> {
  const { nationalities } = facts
  const { hostCountry } = application
  const given = nationalities === null ? [] : nationalities
  const missing: AskedKey[] = given === undefined ? ['nationalities'] : []
  if (of === null && hostCountry === undefined) missing.push('hostCountry')
  // Whoever has no nationality has none of any country, whichever it is.
  if (given?.length === 0) return settled(false, { called, has: [] }, nothing)
  if (missing.length > 0) return settled(null, { called, has: given ?? null }, missing)
  const counting = given!.filter(code => (of === null ? code === hostCountry : of.includes(code)))
  const isMet = counting.length > 0
  return settled(isMet, { called, has: isMet ? counting : given! }, nothing)
}

const nothing: readonly AskedKey[] = []
