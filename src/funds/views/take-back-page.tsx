import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { FormPage, Heading, TextArea } from '../../ui/index.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundMessages } from './messages.ts'

export type TakeBackPage = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly fundId: number
  readonly name: string
  readonly office: string
  readonly money: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** What is taken back, from whom, and why. */
export function takeBackPage(model: TakeBackPage): PageContent {
  const { language, csrf, id, fundId, name, office, money, values, errors } = model
  const { takingBack: words } = fundMessages[language]
  return {
    title: words.title(name),
    section: 'funds',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.fund(language, fundId)}
        action={paths.takingBack(language, id)}
        submit={words.submit}
      >
        <Heading lede={words.lede(money, office)}>{words.title(name)}</Heading>
        <TextArea
          language={language}
          name="why"
          label={words.why}
          hint={words.whyHint}
          value={values.why}
          error={errors.why}
          rows={3}
        />
      </FormPage>
    ),
  }
}
