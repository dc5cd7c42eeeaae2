export const errorCodes = [
  'missing',
  'not-chosen',
  'too-long',
  'too-many',
  'not-an-email',
  'not-a-day',
  'not-a-time',
  'too-early',
  'too-late',
  'not-a-number',
  'out-of-range',
  'not-an-amount',
  'not-an-option',
  'before-start',
  'empty-file',
  'too-large',
  'type-not-allowed',
  'name-and-content-differ',
  'damaged',
  'no-file',
  'too-short',
  'too-common',
  'different',
  'taken',
] as const
/** What may be wrong with a field; the sentence to each is in the messages. */
export type ErrorCode = (typeof errorCodes)[number]

export type ErrorParams = Readonly<Record<string, string | number>>
export type ErrorMessages = Record<ErrorCode, (params: ErrorParams) => string>

/** What is wrong with one field, as code and numbers; the sentence comes from `errorSentences`. */
export type FieldError = { readonly field: string; readonly code: ErrorCode; readonly params: ErrorParams }
