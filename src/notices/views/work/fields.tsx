import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { nameOfLanguage } from '../../../platform/i18n/names.ts'
import { Checkboxes, DateField, Radios, Select, TextArea, TextField, type Choice } from '../../../ui/index.ts'
import type { NoticeChoices } from '../../queries/work.ts'
import { noticeMessages } from '../words.ts'
import { workMessages } from './words.ts'

/** A form as it stands: raw values (ticked boxes joined by blanks), sentences, and the words a field was filled from. */
export type Typed = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly quotes: Readonly<Record<string, string>>
}

export type FieldsView = Typed & {
  readonly language: Language
  readonly choices: NoticeChoices
  readonly policies: readonly { readonly id: string; readonly title: string; readonly organisation: string }[]
  readonly askedLanguages: readonly string[]
}

type Common = {
  language: Language
  name: string
  label: string
  value: string | undefined
  error: string | undefined
  hint: string | undefined
}

/** What every field is given; under it stands what it was filled from. */
function commonOf({
  language,
  values,
  errors,
  quotes,
}: Typed & { language: Language }): (name: string, hint?: string) => Common {
  const { editor, fields } = workMessages[language]
  return (name, hint) => {
    const quote = quotes[name]
    const read = quote === undefined ? undefined : editor.read(quote)
    const lines = [hint, read].filter(line => line !== undefined)
    return {
      language,
      name,
      label: fields[name] ?? name,
      value: values[name],
      error: errors[name],
      hint: lines.length === 0 ? undefined : lines.join(' '),
    }
  }
}

/** What a notice says once: where, when, how long, under which rules, with whom, paid by what. */
export function FactFields(view: FieldsView): VNode {
  return (
    <>
      <PlaceFields {...view} />
      <TimeFields {...view} />
      <PeopleFields {...view} />
    </>
  )
}

function PlaceFields(view: FieldsView): VNode {
  const { language, choices, policies } = view
  const { editor } = workMessages[language]
  const common = commonOf(view)
  const rounds = choices.rounds.map(({ id, partnerName, name }) => ({
    value: String(id),
    label: `${partnerName}, ${name}`,
  }))
  return (
    <>
      <Select {...common('officeId')} options={choices.offices.map(named)} />
      {choices.units.length > 0 && (
        <Select {...common('unitId')} optional empty={editor.none} options={choices.units.map(named)} />
      )}
      {rounds.length > 0 && (
        <Select {...common('roundId', editor.roundHint)} optional empty={editor.openToAll} options={rounds} />
      )}
      <Select
        {...common('policyId', editor.policyHint)}
        {...(rounds.length > 0 ? { empty: editor.byAgreement } : {})}
        options={policies.map(({ id, title, organisation }) => ({ value: id, label: title, group: organisation }))}
      />
      <TextField {...common('positions')} inputMode="numeric" width="narrow" />
    </>
  )
}

function TimeFields(view: FieldsView): VNode {
  const { language, values } = view
  const { editor } = workMessages[language]
  const common = commonOf(view)
  const allowances = Object.entries(noticeMessages[language].allowance).map(([value, label]) => ({ value, label }))
  return (
    <>
      <DateField {...common('startOn')} optional values={values} />
      <TextField {...common('monthsMin')} inputMode="numeric" width="narrow" />
      <TextField {...common('monthsMax')} inputMode="numeric" width="narrow" />
      <DateField {...common('closesOn', editor.closesHint)} optional values={values} />
      <DateField {...common('answerBy', editor.answerHint)} optional values={values} />
      <Radios {...common('allowance')} options={allowances} />
    </>
  )
}

function PeopleFields(view: FieldsView): VNode {
  const { language, values, choices, askedLanguages } = view
  const { editor } = workMessages[language]
  const common = commonOf(view)
  const people = [...new Map(choices.supervisors.map(person => [person.id, person])).values()].map(named)
  const ticked = (name: string): string[] => (values[name] ?? '').split(' ')
  const spoken = askedLanguages.map(code => ({ value: code, label: nameOfLanguage(language, code) }))
  return (
    <>
      <Checkboxes {...common('languages')} optional options={spoken} values={ticked('languages')} />
      <TextField {...common('overallSupervisorTitle', editor.titleHint)} optional />
      <TextField {...common('directSupervisorTitle')} optional />
      {people.length > 0 && (
        <>
          <Select {...common('overallSupervisorId')} optional empty={editor.none} options={people} />
          <Select {...common('directSupervisorId')} optional empty={editor.none} options={people} />
        </>
      )}
      {choices.funds.length > 0 && (
        <Checkboxes {...common('funds')} optional options={choices.funds.map(named)} values={ticked('funds')} />
      )}
    </>
  )
}

/** What a notice says in one language. */
export function WordingFields(view: Typed & { language: Language }): VNode {
  const common = commonOf(view)
  const { onePerLine } = workMessages[view.language].editor
  return (
    <>
      <TextField {...common('title')} />
      <TextArea {...common('background')} optional rows={8} />
      <TextArea {...common('contribution', onePerLine)} optional rows={4} />
      <TextArea {...common('responsibilities', onePerLine)} optional rows={6} />
      <TextArea {...common('learningObjectives', onePerLine)} optional rows={6} />
      <TextArea {...common('outputs', onePerLine)} optional rows={4} />
      <TextArea {...common('qualifications', onePerLine)} optional rows={4} />
      <TextArea {...common('checkIns')} optional rows={3} />
    </>
  )
}

function named({ id, name }: { id: number; name: string }): Choice {
  return { value: String(id), label: name }
}
