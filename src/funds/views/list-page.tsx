import type { PageContent } from '../../platform/http/index.ts'
import { currencyName } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  ButtonLink,
  ButtonRow,
  DataTable,
  DateField,
  Empty,
  fieldsOf,
  FormPage,
  Heading,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { fundPaths as paths } from '../paths.ts'
import { fundMessages } from './messages.ts'

export type FundRow = {
  readonly id: number
  readonly name: string
  readonly kind: string
  readonly amount: string
  readonly promised: string
  readonly left: string
  readonly awards: string
}

export type FundList = {
  readonly language: Language
  readonly mayAdd: boolean
  readonly isFunder: boolean
  readonly rows: readonly FundRow[]
}

/** Every fund that the reader may see, with what is promised and left. */
export function fundListPage({ language, mayAdd, isFunder, rows }: FundList): PageContent {
  const words = fundMessages[language]
  const numbers = [words.amount, words.promised, words.left, words.awards].map(label => ({ label, isNumber: true }))
  return {
    title: words.title,
    section: 'funds',
    wide: true,
    main: (
      <>
        <Heading lede={isFunder ? words.ledeFunder : words.lede}>{words.title}</Heading>
        {mayAdd && (
          <ButtonRow>
            <ButtonLink href={paths.create(language)}>{words.add}</ButtonLink>
          </ButtonRow>
        )}
        {rows.length === 0 ? (
          <Empty>
            <p>{words.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={words.caption}
            columns={[{ label: words.form.labels.name }, ...numbers]}
            rows={rows.map(row => [
              <>
                <a href={paths.fund(language, row.id)} dir="auto">
                  {row.name}
                </a>
                <br />
                <span class="soft small">{row.kind}</span>
              </>,
              row.amount,
              row.promised,
              row.left,
              row.awards,
            ])}
          />
        )}
      </>
    ),
  }
}

export type FundForm = {
  readonly language: Language
  readonly csrf: string
  readonly currencies: readonly string[]
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export function fundFormPage({ language, csrf, currencies, values, errors }: FundForm): PageContent {
  const { form, kinds } = fundMessages[language]
  const field = fieldsOf({ language, labels: form.labels, values, errors })
  const kindChoices = Object.entries(kinds).map(([value, label]) => ({ value, label }))
  const currencyChoices = currencies.map(value => ({ value, label: `${value} (${currencyName(language, value)})` }))
  return {
    title: form.title,
    section: 'funds',
    main: (
      <FormPage
        language={language}
        back={paths.list(language)}
        action={paths.list(language)}
        csrf={csrf}
        errors={errors}
        submit={form.submit}
      >
        <Heading lede={form.lede}>{form.title}</Heading>
        <TextField {...field('name')} />
        <Radios {...field('kind')} options={kindChoices} />
        <TextField {...field('amount')} hint={form.amountHint} inputMode="decimal" width="medium" />
        <Select {...field('currency')} options={currencyChoices} />
        <TextArea {...field('terms')} hint={form.termsHint} optional rows={4} />
        <DateField {...field('availableFrom')} values={values} />
        <DateField {...field('availableUntil')} values={values} hint={form.untilHint} optional />
        <TextField {...field('acknowledgedAs')} hint={form.acknowledgedHint} optional />
      </FormPage>
    ),
  }
}
