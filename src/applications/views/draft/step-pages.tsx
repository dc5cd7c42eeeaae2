import type { ComponentChildren, VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkboxes,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  Heading,
  Radios,
  TextArea,
  TextField,
  Warning,
} from '../../../ui/index.ts'
import { applicationPaths as paths, type Step } from '../../paths.ts'
import { questionMessages } from '../../questions/messages.ts'
import { draftMessages } from './messages.ts'

export type StepForm = {
  readonly id: number
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

type StepShell = {
  readonly step: Step
  readonly form: StepForm
  readonly title: string
  readonly targets?: Readonly<Record<string, string>>
  readonly isMultipart?: boolean
  readonly children: ComponentChildren
}

function stepPage(
  { language, csrf }: Ask,
  { step, form, title, targets, isMultipart, children }: StepShell,
): PageContent {
  return {
    title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.application(language, form.id)} language={language} />
        <ErrorSummary language={language} errors={form.errors} targets={targets ?? {}} />
        <Form action={paths.step(language, form.id, step)} csrf={csrf} multipart={isMultipart === true}>
          {children}
        </Form>
      </div>
    ),
  }
}

type DatesModel = StepForm & {
  readonly startOn: string | null
  readonly noticeStart: string | null
  readonly months: { readonly min: number; readonly max: number } | null
}

export function datesPage(ask: Ask, model: DatesModel): PageContent {
  const { language } = ask
  const { steps } = draftMessages[language]
  const { values, errors, startOn, noticeStart, months } = model
  const labels = questionMessages[language]
  const startHint = noticeStart === null ? steps.startHint : `${steps.noticeStart(noticeStart)} ${steps.startHint}`
  return stepPage(ask, {
    step: 'dates',
    form: model,
    title: steps.dates,
    targets: { proposedStartOn: 'proposedStartOn-day' },
    children: (
      <>
        <Heading>{steps.dates}</Heading>
        <DateField
          language={language}
          name="proposedStartOn"
          label={labels.proposedStartOn}
          hint={startHint}
          values={values}
          iso={startOn}
          error={errors.proposedStartOn}
        />
        <TextField
          language={language}
          name="proposedMonths"
          label={labels.proposedMonths}
          hint={months === null ? steps.standingMonthsHint : steps.monthsHint(months.min, months.max)}
          value={values.proposedMonths}
          error={errors.proposedMonths}
          inputMode="numeric"
          width="narrow"
        />
        <Button>{steps.next}</Button>
      </>
    ),
  })
}

export function areasPage(ask: Ask, model: StepForm): PageContent {
  const { language } = ask
  const { steps } = draftMessages[language]
  const label = questionMessages[language].areas
  const { areas: value } = model.values
  return stepPage(ask, {
    step: 'areas',
    form: model,
    title: label,
    children: (
      <>
        <TextArea
          language={language}
          name="areas"
          label={label}
          hint={steps.areasHint}
          value={value}
          error={model.errors.areas}
          isHeading
        />
        <Button>{steps.next}</Button>
      </>
    ),
  })
}

export function letterPage(ask: Ask, model: StepForm & { readonly isLetterAsked: boolean }): PageContent {
  const { language } = ask
  const { steps } = draftMessages[language]
  const label = questionMessages[language].coverLetter
  const hint = model.isLetterAsked ? `${steps.letterHint} ${steps.letterFunded}` : steps.letterHint
  const { coverLetter: value } = model.values
  return stepPage(ask, {
    step: 'letter',
    form: model,
    title: label,
    children: (
      <>
        <TextArea
          language={language}
          name="coverLetter"
          label={label}
          hint={hint}
          value={value}
          error={model.errors.coverLetter}
          rows={16}
          isHeading
        />
        <Button>{steps.next}</Button>
      </>
    ),
  })
}

type DocumentsModel = StepForm & {
  readonly own: readonly { readonly id: number; readonly label: string }[]
  readonly ticked: readonly string[]
  readonly kinds: readonly { readonly value: string; readonly label: string }[]
  readonly isLetterMissing: boolean
  readonly cvHref: string
}

/** One form for all of it: what was ticked is kept, whatever becomes of the upload. */
export function documentsPage(ask: Ask, model: DocumentsModel): PageContent {
  const { language } = ask
  const { steps } = draftMessages[language]
  const first = model.own[0]
  return stepPage(ask, {
    step: 'documents',
    form: model,
    title: steps.documents,
    isMultipart: true,
    targets: {
      documents: first === undefined ? 'file' : `documents-${first.id}`,
      kind: `kind-${model.kinds[0]?.value ?? ''}`,
    },
    children: (
      <>
        <Heading>{steps.documents}</Heading>
        {model.isLetterMissing && (
          <Warning>
            <p>{steps.letterAsked}</p>
          </Warning>
        )}
        <p>
          {steps.cvHint} <a href={model.cvHref}>{steps.seeCv}</a>
        </p>
        <OwnDocuments language={language} model={model} />
        <h2>{steps.addTitle}</h2>
        <FileField language={language} name="file" label={steps.file} error={model.errors.file} />
        <Radios
          language={language}
          name="kind"
          label={steps.kind}
          options={model.kinds}
          value={model.values.kind}
          error={model.errors.kind}
        />
        <ButtonRow>
          <Button name="then" value="continue">
            {steps.next}
          </Button>
          <Button kind="quiet" name="then" value="add">
            {steps.add}
          </Button>
        </ButtonRow>
      </>
    ),
  })
}

function OwnDocuments({ language, model }: { language: Language; model: DocumentsModel }): VNode {
  const { steps } = draftMessages[language]
  if (model.own.length === 0) return <p class="soft">{steps.noneYet}</p>
  return (
    <Checkboxes
      language={language}
      name="documents"
      label={questionMessages[language].documents}
      hint={steps.documentsHint}
      options={model.own.map(({ id, label }) => ({ value: String(id), label }))}
      values={model.ticked}
      error={model.errors.documents}
    />
  )
}
