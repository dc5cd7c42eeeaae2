import { z } from 'zod'

import { type Answer, type Reading, settled } from '../rule.ts'

/** Nothing to set: the fact is so or it is not. */
export const noParameters = z.strictObject({})

/** `value` is null where it is not known. */
export type DeclarationFound = { readonly value: boolean | null }

/** A specific interest in, or studies that have covered, areas relevant to the organisation. */
export function interest({ facts }: Reading): Answer<DeclarationFound> {
  return declared(facts.relevantInterest, 'relevantInterest')
}

/** A scholarship for internships in international organisations. */
export function scholarship({ facts }: Reading): Answer<DeclarationFound> {
  return declared(facts.scholarship, 'scholarship')
}

/** The studies cannot be completed without an internship. */
export function mandatoryInternship({ facts }: Reading): Answer<DeclarationFound> {
  return declared(facts.internshipMandatory, 'internshipMandatory')
}

function declared(
  value: boolean | null | undefined,
  key: 'relevantInterest' | 'scholarship' | 'internshipMandatory',
): Answer<DeclarationFound> {
  // Null is "known to be none", which for a yes-or-no fact is no.
  const truth = value === undefined ? null : value === true
  return settled(truth, { value: truth }, [key])
}
