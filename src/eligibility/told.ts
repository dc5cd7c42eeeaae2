import type { Language } from '../platform/i18n/languages.ts'
import type { Application } from './case.ts'
import type { Messages } from './messages.en.ts'
import type { Outcome } from './names.ts'
import type { Wording } from './wording.ts'

/** What every sentence may need besides what the rule found. */
export type Told = {
  readonly outcome: Outcome
  readonly must: boolean
  readonly application: Application
  readonly language: Language
  readonly say: Messages
  readonly in: Wording
}

export type Sentence<Found> = (found: Found, told: Told) => string
