import type { PageContent } from '../../../platform/http/index.ts'
import { languages, type Language } from '../../../platform/i18n/languages.ts'
import { DateField, fieldsOf, Select, TextField, type Choice } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { draftFormPage, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'

type BeginView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly key: string
  readonly versions: readonly Choice[]
  readonly labels: Readonly<Record<string, string>>
}

/** Which version is copied, and what the new one is called. */
export function beginPage({ language, csrf, key, versions, labels, values, errors }: BeginView): PageContent {
  const { new: say } = draftMessages[language]
  const field = fieldsOf({ language, labels, values, errors })
  return draftFormPage({
    language,
    csrf,
    back: policyPaths.list(language),
    title: say.title,
    lede: say.lede,
    action: policyPaths.drafts(language),
    hidden: { key },
    errors,
    submit: say.submit,
    children: (
      <>
        <Select {...field('basedOn')} options={versions} />
        <TextField {...field('id')} hint={say.idHint} />
        {languages.map(each => (
          <TextField {...field(`title-${each}`)} />
        ))}
        <DateField {...field('from')} values={values} hint={say.fromHint} />
      </>
    ),
  })
}
