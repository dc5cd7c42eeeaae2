import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  DateField,
  Details,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Radios,
  type Choice,
} from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import type { Typed } from '../typed.ts'
import { profileMessages } from './messages.ts'
import type { ProfileMessages } from './messages.en.ts'
import { protocolMessages } from './protocol/messages.ts'
import type { ProtocolMessages } from './protocol/messages.en.ts'

/** A page of questions: what is in its fields, what is wrong with them, and where it leads back to. */
export type FormModel = {
  readonly language: Language
  readonly csrf: string
  readonly values: Typed
  readonly errors: Readonly<Record<string, string>>
  /** Came from "check your answers", and goes back there. */
  readonly isFromCheck: boolean
}

export type FieldName = keyof ProfileMessages['fields']

/** What every field of a page is given. */
export function fieldProps(
  { language, values, errors }: FormModel,
  name: FieldName,
  label?: string,
): {
  language: Language
  name: FieldName
  label: string
  value: string | undefined
  error: string | undefined
} {
  const { fields } = profileMessages[language]
  return { language, name, label: label ?? fields[name], value: values[name], error: errors[name] }
}

/** A question with its protocol below it: why it is asked, who sees the answer, how long it is kept. */
export function Asked(props: {
  language: Language
  about: keyof ProtocolMessages['why']
  label: string
  children: ComponentChildren
}): VNode {
  const { language, about, label, children } = props
  const { headings, why, who, kept, about: aboutLabel } = protocolMessages[language]
  return (
    <div class="asked">
      {children}
      <Details summary={aboutLabel(label)}>
        <p>
          <strong>{headings.why}.</strong> {why[about]}
        </p>
        <p>
          <strong>{headings.who}.</strong> {who}
        </p>
        <p>
          <strong>{headings.kept}.</strong> {kept}
        </p>
      </Details>
    </div>
  )
}

/** Radio buttons of a list of codes with their words. */
export function AskedRadios(props: {
  model: FormModel
  name: FieldName
  about: keyof ProtocolMessages['why']
  words: Readonly<Record<string, string>>
  hint?: string | undefined
}): VNode {
  const { model, name, about, words, hint } = props
  const field = fieldProps(model, name)
  return (
    <Asked language={model.language} about={about} label={field.label}>
      <Radios {...field} hint={hint} options={choicesOf(words)} />
    </Asked>
  )
}

/** A day in three boxes. */
export function Day(props: {
  model: FormModel
  name: FieldName
  hint?: string | undefined
  isBirthday?: boolean
  optional?: boolean
}): VNode {
  const { value: _iso, ...field } = fieldProps(props.model, props.name)
  return (
    <DateField
      {...field}
      values={props.model.values}
      hint={props.hint}
      isBirthday={props.isBirthday}
      optional={props.optional}
    />
  )
}

export function choicesOf(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}

/** The frame of every page of questions. `targets`: where a field's first input has another id than the field. */
export function questionPage(page: {
  model: FormModel
  title: string
  lede?: string
  action: string
  back: string
  targets: Readonly<Record<string, string>>
  children: ComponentChildren
}): PageContent {
  const { model, title, lede, action, back, targets, children } = page
  const { language, csrf, errors, isFromCheck } = model
  return {
    title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink href={isFromCheck ? profilePaths.check(language) : back} language={language} />
        <ErrorSummary language={language} errors={errors} targets={targets} />
        <Heading lede={lede}>{title}</Heading>
        <Form action={action} csrf={csrf}>
          {isFromCheck && <Hidden name="from" value="check" />}
          {children}
        </Form>
      </div>
    ),
  }
}
