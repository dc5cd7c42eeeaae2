import { z } from 'zod'

/** Something that is said: spaces alone say nothing. */
export const sentence = z.string().regex(/\S/, { error: 'must not be empty' })
export const inEveryLanguage = z.strictObject({ en: sentence, fr: sentence, es: sentence })
export const kebabCase = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, { error: 'must be lower-case words joined by hyphens' })

/** Where a value stands: one of the policy's sources, by its key, and the clause in it, quoted or numbered. */
export const source = z.strictObject({ in: kebabCase, clause: sentence })
