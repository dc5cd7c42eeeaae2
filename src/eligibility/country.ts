import { z } from 'zod'

const sentence = z.string().min(1, { error: 'must not be empty' })
const code = z.string().regex(/^[A-Z]{2}$/, { error: 'must be an ISO 3166-1 code, such as KE' })

/**
 * A set of countries: a list, or null for the one in which the internship takes place. `called` names them, where a list
 * would be too long to read: "the member states of …".
 */
export const countries = z.strictObject({
  of: z.array(code).min(1).nullable(),
  called: z.strictObject({ en: sentence, fr: sentence, es: sentence }),
})
export type Countries = z.infer<typeof countries>
