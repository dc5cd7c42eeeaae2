import type { Ask, PageContent } from '../../platform/http/index.ts'
import { Button, ErrorSummary, fieldsOf, Form, Heading, Success, TextField } from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import { Frame, type FormState } from './frame.tsx'
import { administrationMessages } from './messages.ts'

/** How the organisation is called and where people write to. */
export function settingsPage({ language, csrf, query }: Ask, form: FormState): PageContent {
  const { settings: say, fields } = administrationMessages[language]
  const field = fieldsOf({ language, labels: fields, ...form })
  return {
    title: say.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="settings">
        <ErrorSummary language={language} errors={form.errors} />
        {query.has('saved') && (
          <Success>
            <p>{say.saved}</p>
          </Success>
        )}
        <Heading lede={say.lede}>{say.title}</Heading>
        <Form action={paths.settings(language)} csrf={csrf}>
          <TextField {...field('name')} autocomplete="organization" />
          <TextField {...field('shortName')} hint={say.shortNameHint} width="medium" />
          <TextField {...field('contactEmail')} hint={say.contactHint} type="email" />
          <Button>{say.save}</Button>
        </Form>
        <p>
          <a href={paths.history(language, 'organisation', 1)}>{say.history}</a>
        </p>
      </Frame>
    ),
  }
}
