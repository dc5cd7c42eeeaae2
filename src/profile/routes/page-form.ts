import { typed, typedValues, errorSentences, type FieldError } from '../../platform/forms/index.ts'
import { redirect, refused, type Answer, type Ask } from '../../platform/http/index.ts'
import type { Refusal } from '../../platform/result/index.ts'
import type { ProfileRefusal } from '../actions/save-section.ts'
import { profilePaths } from '../paths.ts'
import type { SectionName } from '../sections.ts'
import type { Typed } from '../typed.ts'
import { profileMessages } from '../views/messages.ts'
import type { FormModel } from '../views/question.tsx'

/** A page as stored, or as just typed. */
export function modelOf(ask: Ask, values: Typed): FormModel {
  return { language: ask.language, csrf: ask.csrf, values, errors: {}, isFromCheck: isFromCheck(ask) }
}

/** A page again as it was sent, with what is wrong. */
export function modelWithErrors(ask: Ask, errors: readonly FieldError[]): FormModel {
  const sentences = errorSentences(errors, profileMessages[ask.language].fields, ask.language)
  return { ...modelOf(ask, typedValues(ask.form)), errors: sentences }
}

export function isFromCheck(ask: Ask): boolean {
  return ask.query.get('from') === 'check' || typed(ask.form, 'from') === 'check'
}

/** After a part was saved: back to where one came from. */
export function onward(ask: Ask, section: SectionName): Answer {
  const to = isFromCheck(ask) ? profilePaths.check(ask.language) : profilePaths.tasks(ask.language)
  return redirect(`${to}?saved=${section}`)
}

export function refusedBy(ask: Ask, refusal: Refusal<ProfileRefusal>): Answer {
  return refused(refusal, profileMessages[ask.language].refusals[refusal.code], profilePaths.tasks(ask.language))
}
