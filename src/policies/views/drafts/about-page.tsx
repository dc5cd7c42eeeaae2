import type { PageContent } from '../../../platform/http/index.ts'
import { languages, type Language } from '../../../platform/i18n/languages.ts'
import { DateField, fieldsOf, Radios, TextArea, TextField } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { draftFormPage, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'

type AboutView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly draft: number
  readonly revision: number
  readonly organisation: string
  readonly overrideRoles: readonly (keyof (typeof draftMessages)['en']['about']['overrideBy'])[]
  readonly labels: Readonly<Record<string, string>>
  readonly mayStayUnfinished: boolean
}

/** Names, texts and days of a draft. */
export function aboutPage(view: AboutView): PageContent {
  const { language, draft, organisation, overrideRoles, labels, values, errors } = view
  const { about: say, one } = draftMessages[language]
  const field = fieldsOf({ language, labels, values, errors })
  return draftFormPage({
    ...view,
    back: policyPaths.draft(language, draft),
    title: one.about,
    lede: say.lede(organisation),
    action: policyPaths.about(language, draft),
    children: (
      <>
        {languages.map(each => (
          <TextField {...field(`title-${each}`)} />
        ))}
        <TextField {...field('id')} hint={say.idHint} />
        <TextField {...field('line')} hint={say.lineHint} />
        <DateField {...field('from')} values={values} />
        <DateField {...field('to')} values={values} hint={say.toHint} optional />
        {languages.map((each, index) => (
          <TextArea {...field(`reading-${each}`)} rows={5} {...(index === 0 ? { hint: say.readingHint } : {})} />
        ))}
        <Radios
          {...field('overrideBy')}
          options={overrideRoles.map(value => ({ value, label: say.overrideBy[value] }))}
        />
      </>
    ),
  })
}
