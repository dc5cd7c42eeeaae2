import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { currencyName } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  ButtonLink,
  DateField,
  fieldsOf,
  FormPage,
  Heading,
  Hidden,
  Radios,
  Select,
  TextArea,
  TextField,
  Warning,
} from '../../ui/index.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundMessages } from './messages.ts'

export type FundForm = {
  readonly language: Language
  readonly csrf: string
  readonly currencies: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** null for a new fund; of one that is there, who was faster, in words. */
  readonly correcting: {
    readonly id: number
    readonly name: string
    readonly version: string
    readonly meanwhile: string | null
  } | null
}

/** A fund to add, or to correct: the same fields. */
export function fundFormPage(model: FundForm): PageContent {
  const { language, csrf, currencies, values, errors, correcting } = model
  const { form, kinds } = fundMessages[language]
  const field = fieldsOf({ language, labels: form.labels, values, errors })
  const kindChoices = Object.entries(kinds).map(([value, label]) => ({ value, label }))
  const currencyChoices = currencies.map(value => ({ value, label: `${value} (${currencyName(language, value)})` }))
  const { title, lede, ...act } = actOf(model)
  return {
    title,
    section: 'funds',
    main: (
      <FormPage language={language} csrf={csrf} errors={errors} {...act}>
        <Heading lede={lede}>{title}</Heading>
        {correcting !== null && <Meanwhile language={language} back={act.back} correcting={correcting} />}
        <TextField {...field('name')} />
        <Radios {...field('kind')} options={kindChoices} />
        <TextField {...field('amount')} hint={form.amountHint} inputMode="decimal" width="medium" />
        <Select {...field('currency')} options={currencyChoices} />
        <TextArea {...field('terms')} hint={form.termsHint} optional rows={4} />
        <DateField {...field('availableFrom')} values={values} />
        <DateField {...field('availableUntil')} values={values} hint={form.untilHint} optional />
        <TextField {...field('acknowledgedAs')} hint={form.acknowledgedHint} optional />
        {correcting !== null && <TextArea {...field('why')} label={form.why} hint={form.whyHint} optional rows={3} />}
      </FormPage>
    ),
  }
}

type Act = {
  readonly title: string
  readonly lede: string
  readonly back: string
  readonly action: string
  readonly submit: string
}

function actOf({ language, correcting }: FundForm): Act {
  const { form } = fundMessages[language]
  if (correcting === null) {
    const list = paths.list(language)
    return { title: form.title, lede: form.lede, back: list, action: list, submit: form.submit }
  }
  const [back, action] = [paths.fund(language, correcting.id), paths.correction(language, correcting.id)]
  return { title: form.correctTitle(correcting.name), lede: form.correctLede, back, action, submit: form.correctSubmit }
}

type MeanwhileProps = {
  readonly language: Language
  readonly back: string
  readonly correcting: NonNullable<FundForm['correcting']>
}

function Meanwhile({ language, back, correcting: { version, meanwhile } }: MeanwhileProps): VNode {
  return (
    <>
      <Hidden name="version" value={version} />
      {meanwhile !== null && (
        <Warning>
          <p>{meanwhile}</p>
          <p>
            <ButtonLink href={back} kind="quiet">
              {fundMessages[language].form.seeNow}
            </ButtonLink>
          </p>
        </Warning>
      )}
    </>
  )
}
