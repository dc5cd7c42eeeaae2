import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { BackLink, Button, ErrorSummary, Facts, Form, Heading, Hidden, Log, TextArea } from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { Case } from '../../queries/case.ts'
import type { FormState } from '../form-state.ts'
import { Meanwhile } from '../meanwhile.tsx'
import { Evidence, FactValue, type FactTold } from './facts-part.tsx'
import { factMessages } from './messages.ts'

export type FactPageModel = {
  readonly ask: Ask
  readonly one: Case
  readonly fact: FactTold
  /** The address of this page. */
  readonly action: string
  readonly seen: string
  readonly form: FormState
  /** The fields of the new value, in the words of the profile. */
  readonly fields: VNode
  readonly targets: Readonly<Record<string, string>>
}

/** One fact: as sent, its evidence, what was said of it, and the two things that an officer may say. */
export function factPage(model: FactPageModel): PageContent {
  const { ask, one, fact, form } = model
  const { language } = ask
  const say = factMessages[language]
  return {
    title: `${fact.title}, ${one.reference}`,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.case(language, one.id, 'eligibility')} label={one.name} />
        <ErrorSummary language={language} errors={form.errors} targets={model.targets} />
        <Heading>{fact.title}</Heading>
        <Meanwhile language={language} applicationId={one.id} form={form} />
        <Facts
          items={[
            { term: say.counts, detail: <FactValue language={language} fact={fact} /> },
            {
              term: say.evidence,
              detail: fact.evidence.length === 0 ? say.noEvidence : <Evidence evidence={fact.evidence} />,
            },
          ]}
        />
        {fact.current !== '' && <ConfirmForm model={model} />}
        <CorrectForm model={model} />
        {fact.checks.length > 0 && <Said model={model} />}
      </div>
    ),
  }
}

function ConfirmForm({ model: { ask, action, seen } }: { model: FactPageModel }): VNode {
  const say = factMessages[ask.language]
  return (
    <>
      <h2>{say.confirmTitle}</h2>
      <p>{say.confirmText}</p>
      <Form action={action} csrf={ask.csrf}>
        <Hidden name="seen" value={seen} />
        <Button name="outcome" value="confirmed">
          {say.confirm}
        </Button>
      </Form>
    </>
  )
}

function CorrectForm({ model: { ask, action, seen, form, fields } }: { model: FactPageModel }): VNode {
  const { language, csrf } = ask
  const say = factMessages[language]
  return (
    <>
      <h2>{say.correctTitle}</h2>
      <p>{say.correctText}</p>
      <Form action={action} csrf={csrf}>
        <Hidden name="seen" value={seen} />
        <Hidden name="outcome" value="corrected" />
        {fields}
        <TextArea
          language={language}
          name="why"
          label={say.whyLabel}
          hint={say.whyHint}
          value={form.values.why}
          error={form.errors.why}
          rows={4}
        />
        <Button kind="quiet">{say.correct}</Button>
      </Form>
    </>
  )
}

function Said({ model: { ask, fact } }: { model: FactPageModel }): VNode {
  const say = factMessages[ask.language]
  return (
    <>
      <h2>{say.log}</h2>
      <Log
        entries={fact.checks.map(({ value, by, on, why }) => ({
          title: value === null ? say.logConfirmed : say.logCorrected(value === '' ? say.leftOut : value),
          when: on,
          by,
          ...(why === '' ? {} : { note: why }),
        }))}
      />
    </>
  )
}
