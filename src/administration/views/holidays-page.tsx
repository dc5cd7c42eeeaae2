import type { Ask, PageContent } from '../../platform/http/index.ts'
import { formatDayOfWeek } from '../../platform/i18n/format.ts'
import {
  BackLink,
  Button,
  DataTable,
  Empty,
  ErrorSummary,
  fieldsOf,
  Form,
  Heading,
  Hidden,
  Success,
  TextArea,
} from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { OfficeHolidays } from '../queries/places.ts'
import { Frame, type FormState } from './frame.tsx'
import { administrationMessages } from './messages.ts'

/** The days on which one office does not work, those to come first; many are added at once, one a line. */
export function holidaysPage(ask: Ask, office: OfficeHolidays, form: FormState): PageContent {
  const { language, csrf } = ask
  const all = administrationMessages[language]
  const say = all.holidays
  const field = fieldsOf({ language, labels: all.fields, ...form })
  const done = ask.query.has('added') ? say.added : ask.query.has('removed') ? say.removed : null
  return {
    title: say.title(office.name),
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="offices">
        <BackLink href={paths.office(language, office.id)} language={language} />
        <ErrorSummary language={language} errors={form.errors} />
        {done !== null && (
          <Success>
            <p>{done}</p>
          </Success>
        )}
        <Heading lede={say.lede}>{say.title(office.name)}</Heading>
        {office.holidays.length === 0 ? (
          <Empty>
            <p>{say.none}</p>
          </Empty>
        ) : (
          <DataTable
            caption={say.caption(office.holidays.length)}
            columns={[{ label: say.columns.day }, { label: say.columns.name }, { label: say.columns.remove }]}
            rows={office.holidays.map(({ day, name }) => [
              formatDayOfWeek(language, day),
              <span dir="auto">{name}</span>,
              <Form action={paths.holidayRemoval(language, office.id)} csrf={csrf}>
                <Hidden name="day" value={day} />
                <Button kind="quiet">{say.remove(day)}</Button>
              </Form>,
            ])}
          />
        )}
        <Form action={paths.holidays(language, office.id)} csrf={csrf}>
          <TextArea {...field('holidays')} hint={say.hint} />
          <Button>{say.add}</Button>
        </Form>
      </Frame>
    ),
  }
}
