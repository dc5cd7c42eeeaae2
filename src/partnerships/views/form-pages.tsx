import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  DateField,
  ButtonLink,
  fieldsOf,
  FormPage,
  Heading,
  Hidden,
  Radios,
  Select,
  TextArea,
  TextField,
  Warning,
  type Choice,
} from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { correctingMessages } from './correcting.ts'
import { partnershipMessages } from './messages.ts'

export type FormText = {
  readonly language: Language
  readonly csrf: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** What a form carries along where it corrects what is there already. */
export type Correcting = {
  readonly id: number
  readonly name: string
  readonly version: string
  /** Who was faster, in words. */
  readonly meanwhile: string | null
}

const choicesFrom = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export function partnerFormPage(form: FormText & { readonly countries: readonly Choice[] }): PageContent {
  const { language, csrf, errors, countries } = form
  const { partnerForm, kinds } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: partnerForm.labels })
  return {
    title: partnerForm.title,
    section: 'partnerships',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.list(language)}
        action={paths.list(language)}
        submit={partnerForm.submit}
      >
        <Heading>{partnerForm.title}</Heading>
        <TextField {...field('name')} />
        <Radios {...field('kind')} options={choicesFrom(kinds)} />
        <Select {...field('country')} options={countries} />
      </FormPage>
    ),
  }
}

export type AgreementForm = FormText & {
  readonly partnerId: number
  readonly partner: string
  readonly policies: readonly Choice[]
  /** null for a new agreement. */
  readonly correcting: Correcting | null
}

export function agreementFormPage(form: AgreementForm): PageContent {
  const { language, csrf, values, errors, policies, correcting } = form
  const { agreementForm: words, payers, sights } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  const { title, lede, back, ...act } = agreementAct(form)
  return {
    title,
    section: 'partnerships',
    main: (
      <FormPage {...{ language, csrf, errors, back }} {...act}>
        <Heading lede={lede}>{title}</Heading>
        {correcting !== null && <Meanwhile language={language} back={back} {...correcting} />}
        <TextField {...field('title')} />
        <DateField {...field('signedOn')} values={values} />
        <DateField {...field('startsOn')} values={values} />
        <DateField {...field('endsOn')} values={values} hint={words.endsHint} optional />
        <Select {...field('policyId')} hint={words.policyHint} options={policies} />
        <TextField {...field('monthsMin')} inputMode="numeric" width="narrow" />
        <TextField {...field('monthsMax')} inputMode="numeric" width="narrow" />
        <Radios {...field('payer')} options={choicesFrom(payers)} />
        <Radios {...field('partnerSees')} hint={words.seesHint} options={choicesFrom(sights)} />
        <TextField {...field('contactName')} hint={words.contactHint} />
        <TextField {...field('contactEmail')} type="email" />
        {correcting !== null && <Why form={form} />}
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

function agreementAct({ language, partnerId, partner, correcting }: AgreementForm): Act {
  const { agreementForm: words } = partnershipMessages[language]
  if (correcting === null) {
    const action = paths.agreements(language, partnerId)
    return { title: words.title, lede: words.lede(partner), back: paths.list(language), action, submit: words.submit }
  }
  const { agreementTitle, agreementLede, submit } = correctingMessages[language]
  const [back, action] = [paths.agreement(language, correcting.id), paths.correction(language, correcting.id)]
  return { title: agreementTitle(correcting.name), lede: agreementLede, back, action, submit }
}

type MeanwhileProps = Correcting & { readonly language: Language; readonly back: string }

function Meanwhile({ language, back, version, meanwhile }: MeanwhileProps): VNode {
  return (
    <>
      <Hidden name="version" value={version} />
      {meanwhile !== null && (
        <Warning>
          <p>{meanwhile}</p>
          <p>
            <ButtonLink href={back} kind="quiet">
              {correctingMessages[language].seeNow}
            </ButtonLink>
          </p>
        </Warning>
      )}
    </>
  )
}

function Why({ form: { language, values, errors } }: { form: FormText }): VNode {
  const { why: label, whyHint: hint } = correctingMessages[language]
  return <TextArea {...{ language, label, hint }} name="why" value={values.why} error={errors.why} rows={3} optional />
}

export type RoundForm = FormText & { readonly agreementId: number; readonly correcting: Correcting | null }

export function roundFormPage(form: RoundForm): PageContent {
  const { language, csrf, values, errors, correcting } = form
  const { roundForm: words } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  const { title, lede, back, ...act } = roundAct(form)
  return {
    title,
    section: 'partnerships',
    main: (
      <FormPage {...{ language, csrf, errors, back }} {...act}>
        <Heading lede={lede}>{title}</Heading>
        {correcting !== null && <Meanwhile language={language} back={back} {...correcting} />}
        <TextField {...field('name')} />
        <TextField {...field('positions')} inputMode="numeric" width="narrow" />
        <DateField {...field('opensOn')} values={values} />
        <DateField {...field('closesOn')} values={values} />
        <DateField {...field('answerBy')} values={values} hint={words.answerHint} />
        {correcting !== null && <Why form={form} />}
      </FormPage>
    ),
  }
}

function roundAct({ language, agreementId, correcting }: RoundForm): Act {
  const { roundForm: words } = partnershipMessages[language]
  if (correcting === null) {
    const [back, action] = [paths.agreement(language, agreementId), paths.rounds(language, agreementId)]
    return { title: words.title, lede: words.lede, back, action, submit: words.submit }
  }
  const { roundTitle, roundLede, submit } = correctingMessages[language]
  const [back, action] = [paths.round(language, correcting.id), paths.roundCorrection(language, correcting.id)]
  return { title: roundTitle(correcting.name), lede: roundLede, back, action, submit }
}
