import { z } from 'zod'

import { isCountryCode } from './codes.ts'
import { inEveryLanguage } from './texts.ts'

const code = z.string().refine(isCountryCode, { error: 'must be an ISO 3166-1 code, such as KE' })

/**
 * A set of countries: a list, or null for the one in which the internship takes place. `called` names them, where a list
 * would be too long to read: "the member states of …".
 */
export const countries = z.strictObject({
  of: z.array(code).min(1).nullable(),
  called: inEveryLanguage,
})
export type Countries = z.infer<typeof countries>
