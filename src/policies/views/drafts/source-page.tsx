import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { Button, fieldsOf, Form, Hidden, TextField } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { draftFormPage, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'

type SourceView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly draft: number
  readonly revision: number
  /** Null for a new one. */
  readonly known: { readonly key: string; readonly uses: number } | null
  readonly labels: Readonly<Record<string, string>>
  readonly mayStayUnfinished: boolean
}

/** A document that conditions are taken from. */
export function sourcePage(view: SourceView): PageContent {
  const { language, csrf, draft, revision, known, labels, values, errors, mayStayUnfinished } = view
  const { source: say, form } = draftMessages[language]
  const field = fieldsOf({ language, labels, values, errors })
  const hidden = { revision: String(revision) }
  return draftFormPage({
    language,
    csrf,
    back: policyPaths.draft(language, draft),
    title: known === null ? say.new : say.title(known.key),
    action: known === null ? policyPaths.newSource(language, draft) : policyPaths.source(language, draft, known.key),
    hidden,
    errors,
    submit: form.save,
    mayStayUnfinished,
    children: (
      <>
        {known === null && <TextField {...field('key')} hint={say.keyHint} />}
        <TextField {...field('document')} />
        <TextField {...field('year')} inputMode="numeric" width="narrow" />
        <TextField {...field('address')} hint={say.addressHint} optional />
      </>
    ),
    below:
      known === null ? null : known.uses > 0 ? (
        <p>{say.inUse(known.uses)}</p>
      ) : (
        <Form action={`${policyPaths.source(language, draft, known.key)}/removal`} csrf={csrf}>
          <Hidden name="revision" value={hidden.revision} />
          <Button kind="quiet">{say.remove}</Button>
        </Form>
      ),
  })
}
