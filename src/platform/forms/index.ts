export { allTyped, dayBoxes, emptyForm, formOf, typed, typedValues, type RawForm, type Upload } from './raw.ts'
export { typedWords } from './kept.ts'
export { parseForm, type Parsed } from './parse.ts'
export type { ErrorCode, FieldError } from './codes.ts'
export { errorSentences, labelled } from './errors.ts'
export {
  amount,
  choiceOf,
  day,
  email,
  lines,
  longText,
  option,
  optionalChoiceOf,
  optionalDay,
  optionalLongText,
  optionalOption,
  optionalText,
  optionalWholeNumber,
  text,
  ticked,
  timeOfDay,
  wholeNumber,
  type DayLimits,
} from './fields.ts'
