import type { App } from '../../platform/app/index.ts'
import type { RawForm } from '../../platform/forms/index.ts'
import { redirect, type Answer, type Ask } from '../../platform/http/index.ts'
import { saveDraft, type Saving } from '../actions/save-draft.ts'
import { mayStayUnfinished, revisionOf } from '../forms/drafts.ts'
import { labelsWithin, spoken } from '../parameters-told.ts'
import { policyPaths as paths } from '../paths.ts'
import type { Draft } from '../queries/drafts.ts'
import type { FieldTold } from '../views/drafts/parameters/parameter-fields.tsx'
import { saysNo, type Errors, type Labels } from './draft-answers.ts'

/** The revision that a form is about: the one that it was sent with, or of the draft that it shows. */
export function revisionIn({ form }: Pick<Ask, 'form'>, { revision }: Pick<Draft, 'revision'>): number {
  return revisionOf(form) || revision
}

/**
 * Whether a form is shown again: always for what can never be kept, for what is unfinished until it is sent as such.
 * @returns null where it is to be saved
 */
export function shownAgain(
  form: RawForm,
  { open, never }: { readonly open: Errors; readonly never: Errors },
): { readonly mayStayUnfinished: boolean } | null {
  const isBlocked = Object.keys(never).length > 0
  if (!isBlocked && (Object.keys(open).length === 0 || mayStayUnfinished(form))) return null
  return { mayStayUnfinished: !isBlocked }
}

type Change = Pick<Saving, 'draft' | 'part' | 'change'> & {
  /** Where a change that is kept leads; left out: to the draft. */
  readonly next?: string
  /** What was typed is told by these where the change cannot be kept. */
  readonly fields?: readonly FieldTold[]
  readonly labels?: Labels
}

/** Saves what a form changes, and leads on; or says why not, with what was typed. */
export async function saved(app: App, ask: Ask, { next, fields = [], labels, ...change }: Change): Promise<Answer> {
  const { language, form, actor, now } = ask
  const result = await saveDraft(app, actor, { ...change, revision: revisionOf(form) }, now)
  if (result.ok) return redirect(next ?? paths.draft(language, change.draft))
  return saysNo({ ...ask, form: spoken(language, form, fields) }, result.refusal, labels ?? labelsWithin(fields))
}
