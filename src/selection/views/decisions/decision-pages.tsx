import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { nameOfLanguage } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import type { MailContent } from '../../../platform/mail/index.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../../ui/index.ts'
import type { Choice } from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { DecisionKind } from '../../reasons.ts'
import { fieldOf, type FormState } from '../form-state.ts'
import { Meanwhile } from '../meanwhile.tsx'
import { decisionMessages } from './messages.ts'
import { selectionMessages } from '../messages.ts'

export type DecisionModel = {
  readonly ask: Ask
  readonly applicationId: number
  readonly kind: DecisionKind
  readonly name: string
  readonly reference: string
  readonly personLanguage: Language
  readonly seen: string
  readonly form: FormState
  readonly reasons: readonly Choice[]
  readonly findings: readonly Choice[]
  readonly units: readonly Choice[]
  readonly unitRequired: boolean
  /** Of an application to an office category: other offices of that kind have units, too, that are not the reader's to offer. */
  readonly unitsElsewhere: boolean
  readonly supervisors: readonly Choice[]
  readonly currencies: readonly string[]
  readonly months: { readonly min: number; readonly max: number }
}

const targets = {
  startOn: 'startOn-day',
  endOn: 'endOn-day',
  expiresOn: 'expiresOn-day',
  until: 'until-day',
}

/** The form of one kind of decision: what was decided, and words to the person; the mail is shown before anything is done. */
export function decisionPage(model: DecisionModel): PageContent {
  const { ask, kind, form, applicationId } = model
  const { language, csrf } = ask
  const say = decisionMessages[language].decide
  const cannot = kind === 'not-eligible' && model.findings.length === 0
  return {
    title: `${say.title[kind]}, ${model.reference}`,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.case(language, applicationId)} label={model.name} />
        <ErrorSummary language={language} errors={form.errors} targets={targets} />
        <Heading lede={say.lede[kind]}>{say.title[kind]}</Heading>
        <Meanwhile language={language} applicationId={applicationId} form={form} />
        {cannot ? (
          <>
            <p>{say.noFindings}</p>
            <ButtonLink href={paths.casePage(language, applicationId, 'not-selected')} kind="quiet">
              {say.title['not-selected']}
            </ButtonLink>
          </>
        ) : (
          <Form action={paths.casePage(language, applicationId, kind)} csrf={csrf}>
            <Hidden name="seen" value={model.seen} />
            <DecisionFields model={model} />
            <WordsField model={model} />
            <Button name="then" value="preview">
              {say.preview}
            </Button>
          </Form>
        )}
      </div>
    ),
  }
}

function DecisionFields({ model }: { model: DecisionModel }): VNode {
  const { ask, kind, form } = model
  const field = fieldOf(ask.language, decisionMessages[ask.language].decide.fields, form)
  if (kind === 'not-selected') return <Radios {...field('reasonCode')} options={model.reasons} />
  if (kind === 'not-eligible')
    return <Checkboxes {...field('findings')} options={model.findings} values={form.lists.findings ?? []} />
  if (kind === 'offer') return <OfferFields model={model} />
  return (
    <>
      <TextField {...field('rank')} inputMode="numeric" width="narrow" />
      <DateField {...field('until')} values={form.values} />
    </>
  )
}

function OfferFields({ model }: { model: DecisionModel }): VNode {
  const { ask, form, units, supervisors, months } = model
  const say = decisionMessages[ask.language].decide
  const field = fieldOf(ask.language, say.fields, form)
  const choices = (labels: Readonly<Record<string, string>>): Choice[] =>
    Object.entries(labels).map(([value, label]) => ({ value, label }))
  return (
    <>
      <DateField {...field('startOn')} values={form.values} />
      <DateField {...field('endOn')} values={form.values} hint={say.length(months.min, months.max)} />
      <Select
        {...field('unitId')}
        options={units}
        optional={!model.unitRequired}
        {...(model.unitsElsewhere ? { hint: say.unitHint } : {})}
      />
      <Select {...field('overallSupervisorId')} options={supervisors} />
      <Select {...field('directSupervisorId')} options={supervisors} optional />
      <Radios {...field('pays')} options={choices(say.pays)} />
      <TextField {...field('amount')} inputMode="decimal" width="medium" optional />
      <Select {...field('currency')} optional options={model.currencies.map(code => ({ value: code, label: code }))} />
      <Checkboxes
        {...field('conditions')}
        options={choices(selectionMessages[ask.language].condition.kinds)}
        values={form.lists.conditions ?? []}
        optional
      />
      <TextField {...field('otherWording')} hint={say.otherHint} optional />
      <DateField {...field('expiresOn')} values={form.values} />
    </>
  )
}

function WordsField({ model }: { model: DecisionModel }): VNode {
  const { ask, kind, form, personLanguage } = model
  const say = decisionMessages[ask.language].decide
  return (
    <TextArea
      {...fieldOf(ask.language, say.fields, form)('reason')}
      hint={say.wordsHint(nameOfLanguage(ask.language, personLanguage))}
      optional={kind === 'reserve' || kind === 'offer'}
    />
  )
}

/** The mail as the person will get it, then the two ways to go on; every answer is carried along. */
export function previewPage(model: DecisionModel & { readonly mail: MailContent }): PageContent {
  const { ask, kind, applicationId, mail, form } = model
  const { language, csrf } = ask
  const say = decisionMessages[language].decide
  return {
    title: say.previewTitle,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.case(language, applicationId)} label={model.name} />
        <Heading lede={say.laterHint}>{say.previewTitle}</Heading>
        <MailView mail={mail} language={model.personLanguage} />
        <Form action={paths.casePage(language, applicationId, kind)} csrf={csrf}>
          <Carried form={form} />
          <Hidden name="seen" value={model.seen} />
          <ButtonRow>
            <Button name="then" value="tell">
              {say.now}
            </Button>
            <Button name="then" value="prepare" kind="quiet">
              {say.later}
            </Button>
            <Button name="then" value="change" kind="quiet">
              {say.change}
            </Button>
          </ButtonRow>
        </Form>
      </div>
    ),
  }
}

function Carried({ form }: { form: FormState }): VNode {
  const dropped = new Set(['_csrf', 'then', 'seen', ...Object.keys(form.lists)])
  const single = Object.entries(form.values).filter(([name]) => !dropped.has(name))
  const many = Object.entries(form.lists).flatMap(([name, values]) => values.map(value => [name, value] as const))
  return (
    <>
      {[...single, ...many].map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </>
  )
}

/** A mail in its own language. */
export function MailView({ mail, language }: { mail: MailContent; language: Language }): VNode {
  const { subject, greeting, paragraphs, action, after = [], closing } = mail
  return (
    <div class="panel" lang={language}>
      <p>
        <strong>{subject}</strong>
      </p>
      {[
        greeting,
        ...paragraphs,
        ...(action === undefined ? [] : [`${action.label}\n${action.url}`]),
        ...after,
        closing,
      ].map(paragraph => (
        <p class="prose" dir="auto">
          {paragraph}
        </p>
      ))}
    </div>
  )
}
