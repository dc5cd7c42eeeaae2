import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Prose,
  Radios,
  SummaryList,
  TextArea,
  type Choice,
  type Fact,
} from '../../../ui/index.ts'
import { applicationPaths as paths } from '../../paths.ts'
import { statusMessages } from './words.ts'

type FormState = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** Asks before an application is taken back: it cannot be undone. */
export function withdrawalPage(
  ask: Ask,
  { id, title, isAccepted, form }: { id: number; title: string; isAccepted: boolean; form: FormState },
): PageContent {
  const { language, csrf } = ask
  const { withdrawal: say } = statusMessages[language]
  const heading = isAccepted ? say.acceptedTitle : say.title
  return {
    title: heading,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.application(language, id)} language={language} />
        <ErrorSummary language={language} errors={form.errors} />
        <Heading lede={title}>{heading}</Heading>
        <p>{isAccepted ? say.acceptedText : say.text}</p>
        <Form action={paths.withdrawal(language, id)} csrf={csrf}>
          <TextArea
            language={language}
            name="why"
            label={say.why}
            hint={say.whyHint}
            value={form.values.why}
            error={form.errors.why}
            rows={4}
            optional
          />
          <ButtonRow>
            <Button kind="warning">{say.submit}</Button>
            <a href={paths.application(language, id)}>{say.keep}</a>
          </ButtonRow>
        </Form>
      </div>
    ),
  }
}

export type ReviewModel = FormState & {
  readonly id: number
  readonly findings: readonly { readonly rule: string; readonly title: string }[]
  /** By rule, and 'all' for the whole: the day on which it was asked about, where no answer came yet. */
  readonly waiting: ReadonlyMap<string, string>
}

/** What was found is wrong, or a person should look: said in the applicant's words. */
export function reviewPage(ask: Ask, { id, findings, waiting, values, errors }: ReviewModel): PageContent {
  const { language, csrf } = ask
  const { review: say } = statusMessages[language]
  const choice = (value: string, label: string): Choice => {
    const asked = waiting.get(value)
    return { value, label, hint: asked === undefined ? undefined : say.waits(asked) }
  }
  return {
    title: say.title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.application(language, id)} language={language} />
        <ErrorSummary language={language} errors={errors} targets={{ finding: 'finding-all' }} />
        <Heading lede={say.lede}>{say.title}</Heading>
        <Form action={paths.review(language, id)} csrf={csrf}>
          <Radios
            language={language}
            name="finding"
            label={say.finding}
            options={[choice('all', say.all), ...findings.map(({ rule, title }) => choice(rule, title))]}
            value={values.finding ?? 'all'}
            error={errors.finding}
          />
          <TextArea
            language={language}
            name="wording"
            label={say.wording}
            value={values.wording}
            error={errors.wording}
          />
          <Button>{say.submit}</Button>
        </Form>
      </div>
    ),
  }
}

export type SentModel = {
  readonly id: number
  readonly title: string
  readonly sentOn: string
  /** The language in which it was asked and answered. */
  readonly form: Language
  readonly answers: readonly { readonly question: string; readonly answer: string }[]
  /** The profile that went with the answers; null where it was not kept. */
  readonly profile: {
    readonly heading: string
    readonly cv: { readonly href: string; readonly label: string } | null
    readonly groups: readonly { readonly title: string; readonly rows: readonly Fact[] }[]
  } | null
}

/** What was sent, as it was sent. */
export function sentPage(language: Language, { id, title, sentOn, form, answers, profile }: SentModel): PageContent {
  const { sent: say } = statusMessages[language]
  return {
    title: say.title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.application(language, id)} language={language} />
        <Heading lede={title}>{say.title}</Heading>
        <p>{say.lede(sentOn)}</p>
        <div lang={form}>
          <SummaryList
            language={language}
            rows={answers.map(({ question, answer }) => ({ term: question, detail: <Prose text={answer} /> }))}
          />
        </div>
        {profile !== null && <SentProfile {...profile} />}
      </div>
    ),
  }
}

function SentProfile({ heading, cv, groups }: NonNullable<SentModel['profile']>): VNode {
  return (
    <>
      <h2>{heading}</h2>
      {cv !== null && (
        <p>
          <a href={cv.href}>{cv.label}</a>
        </p>
      )}
      {groups.map(({ title, rows }) => (
        <>
          <h3>{title}</h3>
          <Facts items={rows} />
        </>
      ))}
    </>
  )
}
