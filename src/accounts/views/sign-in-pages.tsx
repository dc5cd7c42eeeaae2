import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, Button, ButtonRow, ErrorSummary, Form, Heading, Hidden, TextField } from '../../ui/index.ts'
import type { Ask, PageContent } from '../../platform/http/index.ts'
import { accountPaths as paths } from '../paths.ts'
import { accountMessages } from './messages.ts'

export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly next?: string
  readonly isSaved?: boolean
  /** Characters that a new password has at least. */
  readonly minPassword?: number
}

export function signUpPage(language: Language, { values, errors, minPassword }: FormState): PageContent {
  const { fields, signUp } = accountMessages[language]
  const text = { language, values, errors, fields }
  return {
    title: signUp.title,
    section: 'sign-in',
    main: (
      <div class="narrow-page">
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={signUp.lede}>{signUp.title}</Heading>
        <Form action={paths.signUp(language)} csrf="">
          <TextField {...fieldOf(text, 'givenName')} autocomplete="given-name" />
          <TextField {...fieldOf(text, 'familyName')} autocomplete="family-name" />
          <TextField {...fieldOf(text, 'email')} hint={signUp.emailHint} type="email" autocomplete="email" />
          <TextField
            {...fieldOf(text, 'password')}
            hint={signUp.passwordHint(minPassword ?? 0)}
            type="password"
            autocomplete="new-password"
          />
          <ButtonRow>
            <Button>{signUp.submit}</Button>
            <a href={paths.signIn(language)}>{signUp.haveOne}</a>
          </ButtonRow>
        </Form>
      </div>
    ),
  }
}

type FieldText = FormState & { readonly language: Language; readonly fields: Readonly<Record<string, string>> }

function fieldOf(
  { language, values, errors, fields }: FieldText,
  name: string,
): { language: Language; name: string; label: string; value: string | undefined; error: string | undefined } {
  return { language, name, label: fields[name] ?? name, value: values[name], error: errors[name] }
}

export function signInPage(language: Language, { values, errors, next = '' }: FormState): PageContent {
  const { fields, signIn } = accountMessages[language]
  const text = { language, values, errors, fields }
  return {
    title: signIn.title,
    section: 'sign-in',
    main: (
      <div class="narrow-page">
        <ErrorSummary language={language} errors={errors} />
        <Heading>{signIn.title}</Heading>
        <Form action={paths.signIn(language)} csrf="">
          <Hidden name="next" value={next} />
          <TextField {...fieldOf(text, 'email')} type="email" autocomplete="username" />
          <TextField {...fieldOf(text, 'password')} type="password" autocomplete="current-password" />
          <ButtonRow>
            <Button>{signIn.submit}</Button>
            <a href={paths.signInLink(language)}>{signIn.byLink}</a>
            <a href={paths.forgotten(language)}>{signIn.forgotten}</a>
          </ButtonRow>
        </Form>
        <p>
          <a href={paths.signUp(language)}>{signIn.open}</a>
        </p>
      </div>
    ),
  }
}

/** The page that asks for an address and mails a link: to sign in, or to choose a new password. */
export function linkPage(
  language: Language,
  purpose: 'sign-in' | 'reset-password',
  { values, errors }: FormState,
): PageContent {
  const { fields, signIn, password } = accountMessages[language]
  const isSignIn = purpose === 'sign-in'
  const title = isSignIn ? signIn.linkTitle : password.forgottenTitle
  return {
    title,
    section: 'sign-in',
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.signIn(language)} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={isSignIn ? signIn.linkLede : password.forgottenLede}>{title}</Heading>
        <Form action={isSignIn ? paths.signInLink(language) : paths.forgotten(language)} csrf="">
          <TextField {...fieldOf({ language, values, errors, fields }, 'email')} type="email" autocomplete="username" />
          <Button>{isSignIn ? signIn.linkSubmit : password.forgottenSubmit}</Button>
        </Form>
      </div>
    ),
  }
}

export function sentPage(language: Language, after: 'signUp' | 'link'): PageContent {
  const { signUp, signIn } = accountMessages[language]
  const title = after === 'signUp' ? signUp.sent : signIn.linkSent
  return {
    title,
    main: (
      <div class="narrow-page">
        <Heading lede={after === 'signUp' ? signUp.sentLede : signIn.linkSentLede}>{title}</Heading>
        <p>{signUp.sentHelp}</p>
      </div>
    ),
  }
}

/** A mailed link may be opened by somebody who is signed in already, as another person or as the same: their form needs its token. */
type LinkAsk = Pick<Ask, 'language' | 'path' | 'csrf'>

/** Behind a mailed link: one button. */
export function confirmPage({ language, path, csrf }: LinkAsk, purpose: 'confirm' | 'sign-in'): PageContent {
  const { confirm, signIn } = accountMessages[language]
  const title = purpose === 'confirm' ? confirm.title : signIn.title
  return {
    title,
    main: (
      <div class="narrow-page">
        <Heading>{title}</Heading>
        <Form action={`/${language}${path}`} csrf={csrf}>
          <Button>{purpose === 'confirm' ? confirm.submit : signIn.finish}</Button>
        </Form>
      </div>
    ),
  }
}

export function newPasswordPage(
  { language, path, csrf }: LinkAsk,
  { values, errors, minPassword }: FormState,
): PageContent {
  const { fields, password, signUp } = accountMessages[language]
  return {
    title: password.newTitle,
    main: (
      <div class="narrow-page">
        <ErrorSummary language={language} errors={errors} />
        <Heading>{password.newTitle}</Heading>
        <Form action={`/${language}${path}`} csrf={csrf}>
          <TextField
            {...fieldOf({ language, values, errors, fields }, 'password')}
            hint={signUp.passwordHint(minPassword ?? 0)}
            type="password"
            autocomplete="new-password"
          />
          <Button>{password.newSubmit}</Button>
        </Form>
      </div>
    ),
  }
}
