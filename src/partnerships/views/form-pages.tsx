import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  DateField,
  fieldsOf,
  FormPage,
  Heading,
  Radios,
  Select,
  TextArea,
  TextField,
  type Choice,
} from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { partnershipMessages } from './messages.ts'

export type FormText = {
  readonly language: Language
  readonly csrf: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
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
}

export function agreementFormPage(form: AgreementForm): PageContent {
  const { language, csrf, values, errors, partnerId, partner, policies } = form
  const { agreementForm: words, payers, sights } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  return {
    title: words.title,
    section: 'partnerships',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.list(language)}
        action={paths.agreements(language, partnerId)}
        submit={words.submit}
      >
        <Heading lede={words.lede(partner)}>{words.title}</Heading>
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
      </FormPage>
    ),
  }
}

export type RoundForm = FormText & { readonly agreementId: number }

export function roundFormPage(form: RoundForm): PageContent {
  const { language, csrf, values, errors, agreementId } = form
  const { roundForm: words } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  return {
    title: words.title,
    section: 'partnerships',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.agreement(language, agreementId)}
        action={paths.rounds(language, agreementId)}
        submit={words.submit}
      >
        <Heading lede={words.lede}>{words.title}</Heading>
        <TextField {...field('name')} />
        <TextField {...field('positions')} inputMode="numeric" width="narrow" />
        <DateField {...field('opensOn')} values={values} />
        <DateField {...field('closesOn')} values={values} />
        <DateField {...field('answerBy')} values={values} hint={words.answerHint} />
      </FormPage>
    ),
  }
}

export type EndorsementForm = FormText & {
  readonly applicationId: number
  readonly name: string
  readonly reference: string
}

/** What a coordinator says of one student. */
export function endorsementPage(form: EndorsementForm): PageContent {
  const { language, csrf, values, errors, applicationId, name, reference } = form
  const { endorsement: words } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  const yesOrNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  return {
    title: `${words.title(name)}, ${reference}`,
    section: 'students',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.students(language)}
        action={paths.endorsement(language, applicationId)}
        submit={words.submit}
      >
        <Heading lede={words.lede}>{words.title(name)}</Heading>
        <Radios {...field('enrolled')} value={values.enrolled} options={yesOrNo} inline />
        <Radios {...field('funded')} value={values.funded} options={yesOrNo} inline />
        <Radios {...field('nominated')} value={values.nominated} options={yesOrNo} inline />
        <TextField {...field('rank')} hint={words.rankHint} inputMode="numeric" width="narrow" optional />
        <TextArea {...field('note')} hint={words.noteHint} rows={4} optional />
      </FormPage>
    ),
  }
}
