import type { ComponentChildren } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import { nameOfLanguage } from '../../platform/i18n/format.ts'
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
} from '../../ui/index.ts'
import type { Choice } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { Case } from '../queries/case.ts'
import type { Condition } from '../queries/offers.ts'
import type { ConditionVerdict } from '../rules.ts'
import { fieldOf, type FormState } from './form-state.ts'
import { Meanwhile } from './meanwhile.tsx'
import { decisionMessages } from './decisions/messages.ts'
import { selectionMessages } from './messages.ts'

type FormPage = {
  readonly ask: Ask
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  readonly title: string
  readonly lede?: string
  readonly applicationId: number
  readonly form: FormState
  readonly submit: string
  readonly children: ComponentChildren
}

function formPage({ ask, action, back, title, lede, applicationId, form, submit, children }: FormPage): PageContent {
  const { language, csrf } = ask
  return {
    title,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} {...back} />
        <ErrorSummary language={language} errors={form.errors} targets={{ on: 'on-day' }} />
        <Heading lede={lede}>{title}</Heading>
        <Meanwhile language={language} applicationId={applicationId} form={form} />
        <Form action={action} csrf={csrf}>
          {children}
          <Button>{submit}</Button>
        </Form>
      </div>
    ),
  }
}

type CaseForm = { readonly ask: Ask; readonly one: Case; readonly seen: string; readonly form: FormState }

/** Taking back what was told: with words to the person. */
export function turnBackPage(
  { ask, one, seen, form }: CaseForm,
  act: 'withdrawOffer' | 'closeOffer' | 'reopen',
): PageContent {
  const { language } = ask
  const say = selectionMessages[language]
  const decision = decisionMessages[language]
  const page = { withdrawOffer: 'offer-withdrawal', closeOffer: 'offer-closing', reopen: 'reopening' } as const
  return formPage({
    ask,
    action: paths.casePage(language, one.id, page[act]),
    back: { href: paths.case(language, one.id), label: one.name },
    ...decision.turnBack[act],
    applicationId: one.id,
    form,
    submit: say.case.acts[act],
    children: (
      <>
        <Hidden name="seen" value={seen} />
        <TextArea
          {...fieldOf(language, { reason: decision.decide.words }, form)('reason')}
          hint={decision.decide.wordsHint(nameOfLanguage(language, one.language))}
        />
      </>
    ),
  })
}

export type InvitationModel = CaseForm & {
  readonly zones: readonly string[]
  readonly defaultZone: string
  readonly people: readonly { readonly id: number; readonly name: string; readonly roles: readonly string[] }[]
}

/** Day, time in the duty station's zone, place, and the people of the panel with their roles. */
export function invitationPage({ ask, one, seen, form, zones, defaultZone, people }: InvitationModel): PageContent {
  const { language } = ask
  const say = selectionMessages[language].invitation
  const field = fieldOf(language, say.fields, form)
  const options: Choice[] = people.map(({ id, name, roles }) => ({
    value: String(id),
    label: name,
    hint: roles.map(role => say.roles[role] ?? role).join(', '),
  }))
  return formPage({
    ask,
    action: paths.casePage(language, one.id, 'invitation'),
    back: { href: paths.case(language, one.id), label: one.name },
    title: say.title,
    applicationId: one.id,
    form,
    submit: say.submit,
    children: (
      <>
        <Hidden name="seen" value={seen} />
        <DateField {...field('on')} values={form.values} />
        <TextField {...field('time')} hint={say.timeHint} width="narrow" />
        <Select
          {...field('timeZone')}
          hint={say.zoneHint}
          value={form.values.timeZone ?? defaultZone}
          options={zones.map(zone => ({ value: zone, label: zone.replace(/_/g, ' ') }))}
        />
        <TextField {...field('minutes')} value={form.values.minutes ?? '45'} inputMode="numeric" width="narrow" />
        <TextField {...field('place')} />
        {people.length === 0 && <p>{say.noPanel}</p>}
        <Checkboxes {...field('panel')} hint={say.panelHint} options={options} values={form.lists.panel ?? []} />
      </>
    ),
  })
}

/** A panel member's own note and score. */
export function notePage(props: {
  ask: Ask
  one: Case
  interviewId: number
  when: string
  form: FormState
}): PageContent {
  const { ask, one, interviewId, when, form } = props
  const { language } = ask
  const say = selectionMessages[language].note
  const field = fieldOf(language, say.fields, form)
  const scores = Object.entries(say.scores).map(([value, label]) => ({ value, label }))
  return formPage({
    ask,
    action: paths.notes(language, interviewId),
    back: { href: paths.case(language, one.id, 'interviews'), label: one.name },
    title: say.title(one.name),
    lede: when,
    applicationId: one.id,
    form,
    submit: say.submit,
    children: (
      <>
        <ButtonRow>
          <ButtonLink href={paths.case(language, one.id, 'as-sent')} kind="quiet">
            {say.read}
          </ButtonLink>
        </ButtonRow>
        <Radios {...field('score')} options={scores} />
        <TextArea {...field('note')} hint={say.noteHint} rows={10} />
      </>
    ),
  })
}

/** Met, unmet or waived, and why. */
export function conditionPage(props: {
  ask: Ask
  one: Case
  condition: Condition
  verdicts: readonly ConditionVerdict[]
  /** The condition as this page shows it. */
  seen: string
  form: FormState
}): PageContent {
  const { ask, one, condition, verdicts, seen, form } = props
  const { language } = ask
  const say = selectionMessages[language]
  const field = fieldOf(language, say.condition.fields, form)
  const wording = condition.wording === '' ? say.condition.kinds[condition.kind] : condition.wording
  return formPage({
    ask,
    action: paths.condition(language, condition.id),
    back: { href: paths.case(language, one.id), label: one.name },
    title: say.condition.title,
    lede: wording,
    applicationId: one.id,
    form,
    submit: say.condition.submit,
    children: (
      <>
        <Hidden name="seen" value={seen} />
        <Radios {...field('state')} options={verdicts.map(value => ({ value, label: say.condition.states[value] }))} />
        <TextArea {...field('why')} hint={say.condition.whyHint} />
      </>
    ),
  })
}
