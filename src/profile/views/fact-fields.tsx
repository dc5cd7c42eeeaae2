import type { VNode } from 'preact'

import { countryChoices } from '../../platform/i18n/codes.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Checkbox, DateField, Radios, Select, TextField, type Choice } from '../../ui/index.ts'
import type { FactKind } from '../fact-slots.ts'
import type { Typed } from '../typed.ts'
import { profileMessages } from './messages.ts'

/** The form of one fact for who corrects it: only what the rules read, in the words of the profile. */
export type FactForm = {
  readonly language: Language
  readonly kind: FactKind
  readonly values: Typed
  readonly errors: Readonly<Record<string, string>>
  /** The label of the box that leaves an entry out. */
  readonly leaveOut: string
}

const boxes = ['nationality1', 'nationality2', 'nationality3', 'nationality4', 'nationality5'] as const

/** Where an error leads whose field's first input has another id. */
export const factTargets = {
  birthDate: 'birthDate-day',
  finalYearFrom: 'finalYearFrom-day',
  endsOn: 'endsOn-day',
  from: 'from-day',
  to: 'to-day',
  kind: 'kind-internship',
  accredited: 'accredited-yes',
  nationality: 'nationality-some',
  status: 'status-enrolled',
  sponsor: 'sponsor-none',
  relevantArea: 'relevantArea-yes',
  scholarship: 'scholarship-yes',
  internshipMandatory: 'internshipMandatory-yes',
  relevantInterest: 'relevantInterest-yes',
  kinship: 'kinship-parent',
  sameOffice: 'sameOffice-yes',
}

/** The labels of all fields of such forms, by field. */
export function factLabels(language: Language): Readonly<Record<string, string>> {
  return profileMessages[language].fields
}

export function factFields(form: FactForm): VNode {
  const { language, kind } = form
  const messages = profileMessages[language]
  const { yesNo, fields } = messages
  const entry = <LeaveOut form={form} />
  switch (kind) {
    case 'birthDate':
      return <DateField {...plain(form, 'birthDate')} values={form.values} hint={messages.hints.birthDate} isBirthday />
    case 'nationalities':
      return <Nationalities form={form} />
    case 'residence':
      return <Select {...field(form, 'residence')} options={countryChoices(language)} />
    case 'experience':
      return <TextField {...field(form, 'months')} label={fields.months} inputMode="numeric" width="narrow" />
    case 'sponsor':
      return (
        <>
          <Radios {...field(form, 'sponsor')} options={choices(messages.sponsors)} />
          <Radios {...field(form, 'relevantArea')} options={choices(yesNo)} hint={messages.hints.relevantArea} />
        </>
      )
    case 'studies':
      return <Study form={form} />
    case 'languages':
      return (
        <>
          <Select {...field(form, 'level')} label={fields.languageLevel} options={choices(messages.languageLevels)} />
          {entry}
        </>
      )
    case 'service':
      return <Service form={form} />
    case 'relatives':
      return (
        <>
          <Radios {...field(form, 'kinship')} options={choices(messages.kinships)} />
          <Radios {...field(form, 'sameOffice')} options={choices(yesNo)} />
          {entry}
        </>
      )
    default:
      return <Radios {...field(form, kind)} options={choices(yesNo)} />
  }
}

function Nationalities({ form }: { form: FactForm }): VNode {
  const shown = boxes.filter((name, index) => index === 0 || form.values[name] !== undefined)
  return (
    <>
      <Radios {...field(form, 'nationality')} options={choices(profileMessages[form.language].nationality)} />
      {shown.map(name => (
        <Select {...field(form, name)} options={countryChoices(form.language)} />
      ))}
    </>
  )
}

function Study({ form }: { form: FactForm }): VNode {
  const { levels, statuses, ticks, hints, yesNo } = profileMessages[form.language]
  return (
    <>
      <Select {...field(form, 'level')} options={choices(levels)} />
      <Radios {...field(form, 'status')} options={choices(statuses)} />
      <DateField {...plain(form, 'finalYearFrom')} values={form.values} hint={hints.finalYearFrom} optional />
      <Tick form={form} name="finalYearFromUnknown" label={ticks.finalYearFromUnknown} />
      <DateField {...plain(form, 'endsOn')} values={form.values} hint={hints.endsOn} />
      <Tick form={form} name="endsOnUnknown" label={ticks.endsOnUnknown} />
      <TextField
        {...field(form, 'yearsCompleted')}
        hint={hints.yearsCompleted}
        inputMode="numeric"
        width="narrow"
        optional
      />
      <Radios {...field(form, 'accredited')} options={choices(yesNo)} optional />
      <LeaveOut form={form} />
    </>
  )
}

function Service({ form }: { form: FactForm }): VNode {
  const { serviceKinds, ticks } = profileMessages[form.language]
  return (
    <>
      <Radios {...field(form, 'kind')} options={choices(serviceKinds)} />
      <DateField {...plain(form, 'from')} values={form.values} />
      <Tick form={form} name="fromUnknown" label={ticks.endsOnUnknown} />
      <DateField {...plain(form, 'to')} values={form.values} />
      <Tick form={form} name="toUnknown" label={ticks.endsOnUnknown} />
      <Tick form={form} name="goesOn" label={ticks.goesOn} />
      <LeaveOut form={form} />
    </>
  )
}

function LeaveOut({ form }: { form: FactForm }): VNode {
  return <Tick form={form} name="leaveOut" label={form.leaveOut} />
}

function Tick({ form, name, label }: { form: FactForm; name: string; label: string }): VNode {
  return <Checkbox name={name} label={label} checked={form.values[name] === 'yes'} />
}

type FieldName = keyof (typeof profileMessages)['en']['fields']
type Plain = { language: Language; name: FieldName; label: string; error: string | undefined }

function plain({ language, errors }: FactForm, name: FieldName): Plain {
  return { language, name, label: profileMessages[language].fields[name], error: errors[name] }
}

function field(form: FactForm, name: FieldName): Plain & { value: string | undefined } {
  return { ...plain(form, name), value: form.values[name] }
}

function choices(words: Readonly<Record<string, string>>): Choice[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
