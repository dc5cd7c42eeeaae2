/** What may be said; nothing is said by most, and that is an answer too. */
export const genders = ['woman', 'man', 'another'] as const
export type Gender = (typeof genders)[number]
