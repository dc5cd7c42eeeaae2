import type { PageContent } from '../../platform/http/index.ts'
import { BackLink, Bullets, Button, ButtonRow, DateField, Form, FormPage, Heading, TextArea } from '../../ui/index.ts'
import { correctingMessages } from './correcting.ts'
import type { FormText } from './form-pages.tsx'

type Act = FormText & {
  readonly title: string
  readonly lede: string
  readonly submit: string
  readonly why: string
  readonly whyHint: string
  readonly back: string
  readonly action: string
  /** How a day that is asked for too is called. */
  readonly lastDay?: string
}

/** One act on an agreement or a round: what it does, from when where that is asked, and why. */
export function actPage(act: Act): PageContent {
  const { language, values, errors, title, lede, lastDay, why, whyHint } = act
  return {
    title,
    section: 'partnerships',
    main: (
      <FormPage {...act}>
        <Heading lede={lede}>{title}</Heading>
        {lastDay !== undefined && (
          <DateField language={language} name="endsOn" label={lastDay} values={values} error={errors.endsOn} />
        )}
        <TextArea
          language={language}
          name="why"
          label={why}
          hint={whyHint}
          value={values.why}
          error={errors.why}
          rows={3}
        />
      </FormPage>
    ),
  }
}

export type CompletionPage = Pick<Act, 'language' | 'csrf' | 'back' | 'action'> & {
  readonly name: string
  /** In words; empty where nothing is open. */
  readonly stillOpen: readonly string[]
}

/** The end of a round: what is still open, or the button. */
export function completionPage({ language, csrf, back, action, name, stillOpen }: CompletionPage): PageContent {
  const { completion: words } = correctingMessages[language]
  const isReady = stillOpen.length === 0
  return {
    title: words.title(name),
    section: 'partnerships',
    main: (
      <div class="narrow-page">
        <BackLink href={back} language={language} label={name} />
        <Heading lede={isReady ? words.ready : words.notReady}>{words.title(name)}</Heading>
        {isReady ? (
          <Form action={action} csrf={csrf}>
            <ButtonRow>
              <Button>{words.submit}</Button>
            </ButtonRow>
          </Form>
        ) : (
          <Bullets items={stillOpen} />
        )}
      </div>
    ),
  }
}
