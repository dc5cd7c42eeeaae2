import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { fieldsOf, TextField } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { draftFormPage, Removal, type FormState } from './draft-form.tsx'
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
  const { language, draft, known, labels, values, errors } = view
  const { source: say } = draftMessages[language]
  const field = fieldsOf({ language, labels, values, errors })
  return draftFormPage({
    ...view,
    back: policyPaths.draft(language, draft),
    title: known === null ? say.new : say.title(known.key),
    action: known === null ? policyPaths.newSource(language, draft) : policyPaths.source(language, draft, known.key),
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
        <Removal {...view} own={policyPaths.source(language, draft, known.key)} label={say.remove} />
      ),
  })
}
