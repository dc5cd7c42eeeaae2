import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { BackLink, Button, ErrorSummary, Form, Heading, Hidden, TextArea, Warning } from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import type { WorkNotice } from '../../queries/work.ts'
import { titleOf } from './notice-page.tsx'
import { workMessages } from './words.ts'

export type EndingView = {
  readonly notice: WorkNotice
  readonly kind: 'closing' | 'withdrawal' | 'discarding'
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** Who changed the notice since the page was made, in a sentence. */
  readonly meanwhile?: string
}

/** To close a notice before its day, or to withdraw or discard it with a reason: a page that says what follows. */
export function endingPage(ask: Ask, { notice, kind, values, errors, meanwhile }: EndingView): PageContent {
  const { language, csrf } = ask
  const messages = workMessages[language]
  return {
    title: messages[kind].title,
    section: 'noticesAdmin',
    main: (
      <>
        <BackLink href={noticePaths.work(language, notice.id)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={messages[kind].lede}>{messages[kind].title}</Heading>
        {meanwhile !== undefined && <Warning>{meanwhile}</Warning>}
        <p dir="auto">
          <strong>{titleOf(language, notice)}</strong>
        </p>
        <Form action={noticePaths[kind](language, notice.id)} csrf={csrf}>
          <Hidden name="version" value={notice.changedAt.toISOString()} />
          {kind !== 'closing' && (
            <TextArea
              language={language}
              name="why"
              label={messages.fields.why ?? ''}
              value={values.why}
              error={errors.why}
              rows={4}
            />
          )}
          <Button kind="warning">{messages[kind].submit}</Button>
        </Form>
      </>
    ),
  }
}
