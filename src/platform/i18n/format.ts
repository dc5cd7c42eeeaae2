/** How days, numbers and names are written in each language: one door to all of it. */
export * from './days.ts'
export * from './names.ts'
export * from './numbers.ts'
