import type { Ask, PageContent } from '../../platform/http/index.ts'
import { Button, Checkbox, Details, ErrorSummary, fieldsOf, Form, Heading, TextField } from '../../ui/index.ts'
import { setUpMessages } from './messages.ts'

export type SetUpState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** Characters that a password has at least. */
  readonly minPassword: number
}

/** The first page of an empty installation: the organisation, and the account of who runs it. */
export function setUpPage({ language, path, csrf }: Ask, { values, errors, minPassword }: SetUpState): PageContent {
  const messages = setUpMessages[language]
  const field = fieldsOf({ language, labels: messages.fields, values, errors })
  return {
    title: messages.title,
    main: (
      <div class="narrow-page">
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={messages.lede}>{messages.title}</Heading>
        <Form action={`/${language}${path}`} csrf={csrf}>
          <h2>{messages.organisation}</h2>
          <TextField {...field('organisation')} autocomplete="organization" />
          <TextField {...field('shortName')} hint={messages.shortNameHint} width="medium" />
          <TextField {...field('contactEmail')} hint={messages.contactHint} type="email" />
          <h2>{messages.you}</h2>
          <p>{messages.youLede}</p>
          <TextField {...field('givenName')} autocomplete="given-name" />
          <TextField {...field('familyName')} autocomplete="family-name" />
          <TextField {...field('email')} type="email" autocomplete="email" />
          <TextField
            {...field('password')}
            hint={messages.passwordHint(minPassword)}
            type="password"
            autocomplete="new-password"
          />
          <div class="field">
            <Checkbox name="isManager" label={messages.isManager} checked={values.isManager === 'yes'} />
            <p class="hint">{messages.isManagerHint}</p>
          </div>
          <Button>{messages.submit}</Button>
        </Form>
        <Details summary={messages.demonstration.offer}>
          <p>{messages.demonstration.offerLede}</p>
          <Form action={`/${language}${path}/demonstration`} csrf={csrf}>
            <Button kind="quiet">{messages.demonstration.load}</Button>
          </Form>
        </Details>
      </div>
    ),
  }
}
