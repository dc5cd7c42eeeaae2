import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink } from '../content/content.tsx'
import { uiMessages } from '../messages.ts'
import { Button, ButtonRow } from './buttons.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { Form } from './form.tsx'

export type FormPageProps = {
  readonly language: Language
  readonly back: string
  readonly action: string
  readonly csrf: string
  readonly multipart?: boolean
  readonly errors: Readonly<Record<string, string>>
  /** The act in words where the page does more than lead on: "Send application to Nairobi". */
  readonly submit?: string
  /** Beside the button: another way on. */
  readonly beside?: ComponentChildren
  /** One field with `isHeading`; or a heading and the few fields that belong together. */
  readonly children: ComponentChildren
}

/** One question a page: the way back, what is wrong, the question, one button. */
export function FormPage(props: FormPageProps): VNode {
  const { language, back, action, csrf, multipart = false, errors, submit, beside, children } = props
  return (
    <div class="narrow-page">
      <BackLink href={back} language={language} />
      <ErrorSummary language={language} errors={errors} />
      <Form action={action} csrf={csrf} multipart={multipart}>
        {children}
        <ButtonRow>
          <Button>{submit ?? uiMessages[language].continue}</Button>
          {beside}
        </ButtonRow>
      </Form>
    </div>
  )
}
