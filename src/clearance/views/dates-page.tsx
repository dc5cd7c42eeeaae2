import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, Button, DateField, ErrorSummary, Form, Heading, TextArea } from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'

export type DatesModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly name: string
  readonly act: 'postpone' | 'extend'
  readonly lede: string
  /** Who pays for the added time, and what is left; [] where nobody pays an allowance. */
  readonly money: readonly string[]
  readonly startOn: string
  readonly endOn: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** New days, with the reason: a postponement or an extension. */
export function datesPage({
  language,
  csrf,
  id,
  name,
  act,
  lede,
  money,
  startOn,
  endOn,
  values,
  errors,
}: DatesModel): PageContent {
  const words = clearanceMessages[language].dates
  const title = act === 'postpone' ? words.postponeTitle : words.extendTitle
  const action = act === 'postpone' ? paths.postponement(language, id) : paths.extension(language, id)
  const common = { language, values }
  return {
    title: `${title}, ${name}`,
    section: 'placements',
    main: (
      <>
        <BackLink href={paths.tab(language, id)} language={language} label={name} />
        <ErrorSummary language={language} errors={errors} targets={{ startOn: 'startOn-day', endOn: 'endOn-day' }} />
        <Heading lede={lede}>{title}</Heading>
        {money.map(line => (
          <p>{line}</p>
        ))}
        <Form action={action} csrf={csrf}>
          {act === 'postpone' && (
            <DateField {...common} name="startOn" label={words.startOn} iso={startOn} error={errors.startOn} />
          )}
          <DateField {...common} name="endOn" label={words.endOn} iso={endOn} error={errors.endOn} />
          <TextArea
            language={language}
            name="why"
            label={words.why}
            hint={words.whyHint}
            value={values.why}
            error={errors.why}
            rows={3}
          />
          <Button>{act === 'postpone' ? words.postpone : words.extend}</Button>
        </Form>
      </>
    ),
  }
}
