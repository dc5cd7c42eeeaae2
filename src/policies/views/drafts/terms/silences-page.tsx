import type { PageContent } from '../../../../platform/http/index.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import { Checkboxes, type Choice } from '../../../../ui/index.ts'
import { policyPaths } from '../../../paths.ts'
import { draftFormPage, type FormState } from '../draft-form.tsx'
import { termsMessages } from './messages.ts'

type SilencesView = Pick<FormState, 'errors'> & {
  readonly language: Language
  readonly csrf: string
  readonly draft: number
  readonly revision: number
  readonly subjects: readonly Choice[]
  readonly silent: readonly string[]
  readonly mayStayUnfinished: boolean
}

/** Of each subject, whether the text is silent. */
export function silencesPage(view: SilencesView): PageContent {
  const { language, draft, subjects, silent } = view
  const { silences: say } = termsMessages[language]
  return draftFormPage({
    ...view,
    back: policyPaths.draft(language, draft),
    title: say.title,
    lede: say.lede,
    action: policyPaths.silences(language, draft),
    children: <Checkboxes language={language} name="silent" label={say.label} options={subjects} values={silent} />,
  })
}
