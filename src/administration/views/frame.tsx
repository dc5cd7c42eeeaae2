import type { ComponentChildren, VNode } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ErrorSummary, Form, Heading, BackLink, Button, ButtonRow, TextArea, WithSide } from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import { administrationMessages } from './messages.ts'

export type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export const blankForm: FormState = { values: {}, errors: {} }

export type Section = 'firstSteps' | 'people' | 'offices' | 'lists' | 'settings'

/** The administrator's pages, with the parts of the work at the side. */
export function Frame(props: { language: Language; current: Section | null; children: ComponentChildren }): VNode {
  const { language, current, children } = props
  const { section } = administrationMessages[language]
  const items = (['people', 'offices', 'lists', 'settings', 'firstSteps'] as const).map(part => ({
    href: paths[part](language),
    label: section[part],
    isCurrent: part === current,
  }))
  return (
    <WithSide language={language} items={items}>
      {children}
    </WithSide>
  )
}

/** The same frame, for a page of another slice among the administrator's. */
export function administrationFrame(language: Language, current: Section, children: ComponentChildren): VNode {
  return (
    <Frame language={language} current={current}>
      {children}
    </Frame>
  )
}

export type ActPage = {
  readonly title: string
  readonly lede: string
  readonly submit: string
  readonly back: string
  readonly section: Section
  readonly form: FormState
}

/** One act that takes something away: what it does, why it is done, one button. */
export function actPage(ask: Ask, { title, lede, submit, back, section, form }: ActPage): PageContent {
  const { language } = ask
  const say = administrationMessages[language]
  return {
    title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current={section}>
        <BackLink href={back} language={language} />
        <ErrorSummary language={language} errors={form.errors} />
        <Heading lede={lede}>{title}</Heading>
        <Form action={`/${language}${ask.path}`} csrf={ask.csrf}>
          <TextArea
            language={language}
            name="why"
            label={say.fields.why}
            hint={say.whyHint}
            rows={3}
            value={form.values.why}
            error={form.errors.why}
          />
          <ButtonRow>
            <Button kind="warning">{submit}</Button>
          </ButtonRow>
        </Form>
      </Frame>
    ),
  }
}
