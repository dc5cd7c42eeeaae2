/** Work for whoever rests on these facts: a `person`'s nationality or an `office`'s country was changed. */
export const placementFactsQueue = 'placement-facts'
export type FactsOf = { readonly person: number } | { readonly office: number }
