import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { formatDay } from '../../../platform/i18n/format.ts'
import { nameOfLanguage } from '../../../platform/i18n/names.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Radios,
  TextArea,
  TextField,
  Warning,
  fieldsOf,
} from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import type { WorkNotice } from '../../queries/work.ts'
import { noticeMessages } from '../words.ts'
import { titleOf } from './notice-page.tsx'
import { workMessages } from './words.ts'

export type CorrectionView = {
  readonly notice: WorkNotice
  readonly version: string
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  readonly askedLanguages: readonly string[]
  /** A promised day that has passed is shown and not asked. */
  readonly mayMoveAnswer: boolean
  /** Who changed the notice since the page was made, in a sentence. */
  readonly meanwhile?: string
}

const targets = { closesOn: 'closesOn-day', answerBy: 'answerBy-day', startOn: 'startOn-day' }

/** The facts of a published notice that can be corrected, and the reason, which is required. */
export function correctionPage(ask: Ask, view: CorrectionView): PageContent {
  const { language, csrf } = ask
  const { notice, values, errors, askedLanguages, mayMoveAnswer, meanwhile } = view
  const { correction: say, editor, fields } = workMessages[language]
  const field = fieldsOf({ language, labels: fields, values, errors })
  const allowances = Object.entries(noticeMessages[language].allowance).map(([value, label]) => ({ value, label }))
  return {
    title: say.title,
    section: 'noticesAdmin',
    main: (
      <>
        <BackLink href={noticePaths.work(language, notice.id)} language={language} />
        <ErrorSummary language={language} errors={errors} targets={targets} />
        <Heading lede={say.lede}>{say.title}</Heading>
        {meanwhile !== undefined && <Warning>{meanwhile}</Warning>}
        <p dir="auto">
          <strong>{titleOf(language, notice)}</strong>
        </p>
        <Form action={noticePaths.corrections(language, notice.id)} csrf={csrf}>
          <Hidden name="version" value={view.version} />
          <DateField {...field('closesOn')} hint={say.closesHint} optional values={values} />
          {mayMoveAnswer ? (
            <DateField {...field('answerBy')} hint={say.answerHint} values={values} />
          ) : (
            <p>{say.promisePast(formatDay(language, notice.answerBy ?? ''))}</p>
          )}
          <DateField {...field('startOn')} optional values={values} />
          <TextField {...field('monthsMin')} inputMode="numeric" width="narrow" />
          <TextField {...field('monthsMax')} inputMode="numeric" width="narrow" />
          <Radios {...field('allowance')} options={allowances} />
          <Checkboxes
            {...field('languages')}
            optional
            options={askedLanguages.map(code => ({ value: code, label: nameOfLanguage(language, code) }))}
            values={(values.languages ?? '').split(' ')}
          />
          <TextArea {...field('why')} hint={editor.whyPublic} rows={3} />
          <Button>{say.submit}</Button>
        </Form>
      </>
    ),
  }
}
