import { formatDay } from '../i18n/format.ts'
import type { ErrorMessages } from './codes.ts'

export const errorMessages: ErrorMessages = {
  missing: () => 'enter an answer',
  'not-chosen': () => 'choose one',
  'too-long': ({ max, length }) => `shorten your text to ${max} characters or fewer; it has ${length}`,
  'too-many': ({ max }) => `give at most ${max}`,
  'not-an-email': () => 'enter an e-mail address like name@example.org',
  'not-a-day': () => 'enter a day that exists, for example 27 3 1999',
  'not-a-time': () => 'enter a time like 14:30',
  'too-early': ({ from }) => `enter ${formatDay('en', String(from))} or a later day`,
  'too-late': ({ to }) => `enter ${formatDay('en', String(to))} or an earlier day`,
  'not-a-number': () => 'enter a whole number in digits',
  'out-of-range': ({ min, max }) => `enter a number from ${min} to ${max}`,
  'not-an-amount': () => 'enter an amount in digits, for example 1250.50',
  'not-an-option': () => 'choose one of the answers on the page',
  'before-start': () => 'enter a day after the first day',
  'empty-file': () => 'the file is empty; choose another',
  'too-large': ({ max }) => `the file is larger than ${max} MB; choose a smaller one`,
  'type-not-allowed': () => 'the file must be a PDF, JPEG, PNG, HEIC or Word document (DOCX)',
  'name-and-content-differ': () =>
    'the name of the file says one kind and its content is another; save it again and choose it',
  damaged: () => 'the file cannot be opened; save it again and choose it',
  'no-file': () => 'choose a file',
  'too-short': ({ min }) => `use at least ${min} characters`,
  'too-common': () => 'this is one of the passwords that are guessed first; choose another',
  different: () => 'the two do not match; type them again',
  taken: () => 'this is in use already; choose another',
}
