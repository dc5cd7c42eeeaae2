import type { VNode } from 'preact'

import type { FactRead } from '../../eligibility/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { countryChoices, languageChoices } from '../../platform/i18n/codes.ts'
import { Button, Checkbox, Select, TextArea, TextField } from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import type { ListSection } from '../sections.ts'
import { profileMessages } from './messages.ts'
import { Asked, AskedRadios, Day, fieldProps, questionPage, type FormModel } from './question.tsx'

export type EntryModel = FormModel & {
  readonly key: string
  /** What the rules of the person's applications read: of studies, more is asked where they do. */
  readonly read: ReadonlySet<FactRead>
}

export function studyPage(model: EntryModel): PageContent {
  const { language, values } = model
  const { fields, hints, levels, statuses, ticks } = profileMessages[language]
  return entryPage(model, 'studies', {
    targets: {
      level: 'level-bachelor',
      status: 'status-enrolled',
      finalYearFrom: 'finalYearFrom-day',
      endsOn: 'endsOn-day',
      accredited: 'accredited-yes',
    },
    children: (
      <>
        <AskedRadios model={model} name="level" about="level" words={levels} />
        <AskedRadios model={model} name="status" about="level" words={statuses} />
        <Asked language={language} about="institution" label={fields.institution}>
          <TextField {...fieldProps(model, 'institution')} />
        </Asked>
        <TextField {...fieldProps(model, 'field')} />
        <Select {...fieldProps(model, 'country')} options={countryChoices(language)} optional />
        <Asked language={language} about="studyDates" label={fields.finalYearFrom}>
          <Day model={model} name="finalYearFrom" hint={hints.finalYearFrom} />
          <Tick name="finalYearFromUnknown" label={ticks.finalYearFromUnknown} values={values} />
        </Asked>
        <Asked language={language} about="studyDates" label={fields.endsOn}>
          <Day model={model} name="endsOn" hint={hints.endsOn} />
          <Tick name="endsOnUnknown" label={ticks.endsOnUnknown} values={values} />
        </Asked>
        <WhereAsked model={model} />
      </>
    ),
  })
}

/** Asked where a rule of one of the person's applications reads it, and kept in sight where it was answered. */
function WhereAsked({ model }: { model: EntryModel }): VNode {
  const { language, values, read } = model
  const { fields, hints, yesNo } = profileMessages[language]
  const isAsked = (name: 'yearsCompleted' | 'accredited'): boolean => read.has(name) || (values[name] ?? '') !== ''
  return (
    <>
      {isAsked('yearsCompleted') && (
        <Asked language={language} about="yearsCompleted" label={fields.yearsCompleted}>
          <TextField
            {...fieldProps(model, 'yearsCompleted')}
            hint={hints.yearsCompleted}
            inputMode="numeric"
            width="narrow"
            optional
          />
        </Asked>
      )}
      {isAsked('accredited') && (
        <AskedRadios model={model} name="accredited" about="accredited" words={yesNo} hint={hints.accredited} />
      )}
    </>
  )
}

export function servicePage(model: EntryModel): PageContent {
  const { language, values } = model
  const { fields, hints, serviceKinds, ticks } = profileMessages[language]
  return entryPage(model, 'service', {
    targets: { kind: 'kind-internship', from: 'from-day', to: 'to-day' },
    children: (
      <>
        <AskedRadios model={model} name="kind" about="service" words={serviceKinds} />
        <Asked language={language} about="serviceDates" label={fields.from}>
          <Day model={model} name="from" />
          <Tick name="fromUnknown" label={ticks.endsOnUnknown} values={values} />
        </Asked>
        <Asked language={language} about="serviceDates" label={fields.to}>
          <Day model={model} name="to" hint={hints.serviceTo} />
          <Tick name="toUnknown" label={ticks.endsOnUnknown} values={values} />
          <Tick name="goesOn" label={ticks.goesOn} values={values} />
        </Asked>
      </>
    ),
  })
}

export function spokenPage(model: EntryModel): PageContent {
  const { language } = model
  const { fields, hints, languageLevels } = profileMessages[language]
  const level = { ...fieldProps(model, 'level', fields.languageLevel), hint: hints.level }
  return entryPage(model, 'languages', {
    targets: {},
    children: (
      <>
        <Asked language={language} about="code" label={fields.code}>
          <Select {...fieldProps(model, 'code')} options={languageChoices(language)} />
        </Asked>
        <Select {...level} options={Object.entries(languageLevels).map(([value, label]) => ({ value, label }))} />
      </>
    ),
  })
}

export function jobPage(model: EntryModel): PageContent {
  const { language, values } = model
  const { fields, hints, ticks, yesNo } = profileMessages[language]
  return entryPage(model, 'experience', {
    targets: { from: 'from-day', to: 'to-day', relevant: 'relevant-yes' },
    children: (
      <>
        <Asked language={language} about="job" label={fields.title}>
          <TextField {...fieldProps(model, 'title')} />
        </Asked>
        <TextField {...fieldProps(model, 'organisation')} />
        <Day model={model} name="from" />
        <Day model={model} name="to" />
        <Tick name="toUnknown" label={ticks.toUnknown} values={values} />
        <AskedRadios
          model={model}
          name="relevant"
          about="relevant"
          words={{ yes: yesNo.yes, no: yesNo.no }}
          hint={hints.relevant}
        />
        <TextArea {...fieldProps(model, 'summary')} hint={hints.summary} rows={4} optional />
      </>
    ),
  })
}

export function relativePage(model: EntryModel): PageContent {
  const { language } = model
  const { fields, kinships, yesNo } = profileMessages[language]
  return entryPage(model, 'relatives', {
    targets: { kinship: 'kinship-parent', sameOffice: 'sameOffice-yes' },
    children: (
      <>
        <AskedRadios model={model} name="kinship" about="kinship" words={kinships} />
        <Asked language={language} about="relativeName" label={fields.name}>
          <TextField {...fieldProps(model, 'name')} />
        </Asked>
        <AskedRadios model={model} name="sameOffice" about="sameOffice" words={yesNo} />
      </>
    ),
  })
}

function Tick({ name, label, values }: { name: string; label: string; values: FormModel['values'] }): VNode {
  return <Checkbox name={name} label={label} checked={(values[name] ?? '') !== ''} />
}

type Rest = { readonly targets: Readonly<Record<string, string>>; readonly children: VNode }

function entryPage(model: EntryModel, section: ListSection, { targets, children }: Rest): PageContent {
  const { language, key } = model
  const messages = profileMessages[language]
  return questionPage({
    model,
    title: messages.entries[section].one,
    action: profilePaths.item(language, section, key),
    back: profilePaths.section(language, section),
    targets,
    children: (
      <>
        {children}
        <Button>{messages.saveEntry}</Button>
      </>
    ),
  })
}
