import { languageName, languages } from '../../platform/i18n/languages.ts'
import type { Ask, PageContent } from '../../platform/http/index.ts'
import { Button, ErrorSummary, Facts, Form, Heading, Radios, Success, TextField } from '../../ui/index.ts'
import { accountPaths as paths } from '../paths.ts'
import { accountMessages } from './messages.ts'
import type { FormState } from './sign-in-pages.tsx'

/** One's own account: name, and the language in which one is written to. */
export function accountPage(ask: Ask, account: { email: string }, { values, errors, isSaved }: FormState): PageContent {
  const { language, csrf } = ask
  const { fields, account: messages } = accountMessages[language]
  const common = (
    name: 'givenName' | 'familyName' | 'language',
  ): {
    language: typeof language
    name: string
    label: string
    value: string | undefined
    error: string | undefined
  } => ({
    language,
    name,
    label: fields[name],
    value: values[name],
    error: errors[name],
  })
  return {
    title: messages.title,
    section: 'account',
    main: (
      <div class="narrow-page">
        {isSaved === true && <Success>{messages.saved}</Success>}
        <ErrorSummary language={language} errors={errors} />
        <Heading>{messages.title}</Heading>
        <Facts items={[{ term: messages.emailLabel, detail: account.email }]} />
        <Form action={paths.account(language)} csrf={csrf}>
          <TextField {...common('givenName')} autocomplete="given-name" />
          <TextField {...common('familyName')} autocomplete="family-name" />
          <Radios
            {...common('language')}
            hint={messages.languageHint}
            options={languages.map(code => ({ value: code, label: languageName[code] }))}
          />
          <Button>{messages.submit}</Button>
        </Form>
      </div>
    ),
  }
}
