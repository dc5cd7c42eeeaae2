import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import { countryChoices } from '../../platform/i18n/codes.ts'
import { countryName, formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  DataTable,
  Empty,
  ErrorSummary,
  fieldsOf,
  Form,
  Heading,
  Select,
  Success,
  Tag,
  TextField,
} from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { ListedOffice, WholeOffice } from '../queries/places.ts'
import { Frame, type FormState } from './frame.tsx'
import { administrationMessages } from './messages.ts'

/** Every office with its kind, its place and whether it is open. */
export function officesPage(language: Language, offices: readonly ListedOffice[]): PageContent {
  const all = administrationMessages[language]
  const say = all.offices
  const { name, kind, place, units, state } = say.columns
  return {
    title: say.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="offices">
        <Heading lede={say.lede}>{say.title}</Heading>
        <p>
          <ButtonLink href={paths.newOffice(language)}>{say.add}</ButtonLink>
        </p>
        {offices.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={say.caption(offices.length)}
            columns={[
              { label: name },
              { label: kind },
              { label: place },
              { label: units, isNumber: true },
              { label: state },
            ]}
            rows={offices.map(office => [
              <a href={paths.office(language, office.id)} dir="auto">
                {office.name}
              </a>,
              all.kinds[office.kind],
              `${office.city}, ${countryName(language, office.country)}`,
              String(office.units),
              <OfficeState language={language} closedOn={office.closedOn} />,
            ])}
          />
        )}
      </Frame>
    ),
  }
}

function OfficeState({ language, closedOn }: { language: Language; closedOn: string | null }): VNode {
  const say = administrationMessages[language].offices
  return closedOn === null ? (
    <Tag tone="good">{say.open}</Tag>
  ) : (
    <Tag tone="stop">{say.closed(formatDay(language, closedOn))}</Tag>
  )
}

/** A new office. */
export function newOfficePage(ask: Ask, form: FormState): PageContent {
  const { language } = ask
  const say = administrationMessages[language].offices
  return {
    title: say.add,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="offices">
        <BackLink href={paths.offices(language)} language={language} />
        <ErrorSummary language={language} errors={form.errors} />
        <Heading>{say.add}</Heading>
        <OfficeForm ask={ask} action={paths.newOffice(language)} form={form} submit={say.openIt} />
      </Frame>
    ),
  }
}

type OfficeModel = { readonly office: WholeOffice; readonly form: FormState; readonly unitForm: FormState }

/** One office: its facts to correct, its units, and whether it is open. */
export function officePage(ask: Ask, { office, form, unitForm }: OfficeModel): PageContent {
  const { language } = ask
  const say = administrationMessages[language].offices
  const done = Object.entries(say.done).find(([key]) => ask.query.has(key))?.[1]
  return {
    title: office.name,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="offices">
        <BackLink href={paths.offices(language)} language={language} />
        <ErrorSummary language={language} errors={{ ...form.errors, ...unitForm.errors }} />
        {done !== undefined && (
          <Success>
            <p>{done}</p>
          </Success>
        )}
        <Heading lede={<OfficeState language={language} closedOn={office.closedOn} />}>{office.name}</Heading>
        <h2>{say.edit}</h2>
        <OfficeForm ask={ask} action={paths.office(language, office.id)} form={form} submit={say.save} />
        <Units ask={ask} office={office} form={unitForm} />
        <p>
          <a href={paths.holidays(language, office.id)}>{say.holidays}</a>
        </p>
        <OpenOrClosed ask={ask} office={office} />
        <p>
          <a href={paths.history(language, 'office', office.id)}>{say.history}</a>
        </p>
      </Frame>
    ),
  }
}

function OpenOrClosed({ ask: { language, csrf }, office }: { ask: Ask; office: WholeOffice }): VNode {
  const say = administrationMessages[language].offices
  if (office.closedOn === null)
    return (
      <p>
        <a href={paths.officeClosing(language, office.id)}>{say.close}</a>
      </p>
    )
  return (
    <Form action={paths.officeReopening(language, office.id)} csrf={csrf}>
      <Button kind="quiet">{say.reopen}</Button>
    </Form>
  )
}

function Units({ ask: { language, csrf }, office, form }: { ask: Ask; office: WholeOffice; form: FormState }): VNode {
  const say = administrationMessages[language]
  const field = fieldsOf({ language, labels: say.fields, ...form })
  return (
    <>
      <h2>{say.offices.units}</h2>
      {office.units.length === 0 ? (
        <p>{say.offices.noUnits}</p>
      ) : (
        <Bullets items={office.units.map(({ name }) => name)} />
      )}
      <Form action={paths.units(language, office.id)} csrf={csrf}>
        <TextField {...field('unit')} />
        <Button kind="quiet">{say.offices.addUnit}</Button>
      </Form>
    </>
  )
}

type OfficeFormProps = { ask: Ask; action: string; form: FormState; submit: string }

function OfficeForm({ ask: { language, csrf }, action, form, submit }: OfficeFormProps): VNode {
  const say = administrationMessages[language]
  const field = fieldsOf({ language, labels: say.fields, ...form })
  const countries = countryChoices(language)
  return (
    <Form action={action} csrf={csrf}>
      <TextField {...field('name')} />
      <Select {...field('kind')} options={Object.entries(say.kinds).map(([value, label]) => ({ value, label }))} />
      <TextField {...field('city')} />
      <Select {...field('country')} options={countries} />
      <Select
        {...field('servesCountry')}
        hint={say.offices.servesHint}
        empty={say.offices.none}
        optional
        options={countries}
      />
      <TextField {...field('contactEmail')} type="email" optional />
      <Button>{submit}</Button>
    </Form>
  )
}
