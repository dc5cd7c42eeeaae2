/** How a policy combines rules: all of them, any of them, none of them. */
export const groupKinds = ['allOf', 'anyOf', 'noneOf'] as const
export type GroupKind = (typeof groupKinds)[number]
