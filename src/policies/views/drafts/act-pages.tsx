import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { DateField, fieldsOf, TextArea } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { draftFormPage, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'

type Act = FormState & { readonly language: Language; readonly csrf: string }

/** Puts a draft away, with a reason. */
export function discardPage(view: Act & { readonly draft: number; readonly revision: number }): PageContent {
  const { language, csrf, draft, revision, values, errors } = view
  const { discarding: say } = draftMessages[language]
  const field = fieldsOf({ language, labels: { why: say.why }, values, errors })
  return draftFormPage({
    language,
    csrf,
    back: policyPaths.draft(language, draft),
    title: say.title,
    lede: say.lede,
    action: policyPaths.discarding(language, draft),
    revision,
    errors,
    submit: say.submit,
    children: <TextArea {...field('why')} rows={3} />,
  })
}

/** Sets the last day of a known version. */
export function endPage(
  view: Act & { readonly id: string; readonly title: string; readonly inForce: string },
): PageContent {
  const { language, csrf, id, title, inForce, values, errors } = view
  const { end: say } = draftMessages[language]
  const field = fieldsOf({ language, labels: { lastDay: say.lastDay, why: say.why }, values, errors })
  return draftFormPage({
    language,
    csrf,
    back: policyPaths.policy(language, id),
    title: say.title,
    lede: say.lede(title),
    action: policyPaths.end(language, id),
    errors,
    submit: say.submit,
    children: (
      <>
        <p>{say.now(inForce)}</p>
        <DateField {...field('lastDay')} values={values} />
        <TextArea {...field('why')} rows={3} />
      </>
    ),
  })
}
