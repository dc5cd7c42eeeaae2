import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  Checkbox,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  Radios,
  Select,
  SummaryList,
  TextField,
  Warning,
  uiMessages,
} from '../../ui/index.ts'
import type { Answers } from '../answers.ts'
import type { Field, Question } from '../questions.ts'
import { askedIn, choicesIn, fieldNameIn, hintIn, type AnsweredRow } from './question-words.ts'
import { checkMessages } from './words.ts'

/** What every page of the check knows: where its form goes, and what was answered. */
export type CheckPage = {
  readonly language: Language
  readonly csrf: string
  readonly action: string
  readonly back: string
  /** The place that is checked; null for the programme as a whole. */
  readonly place: string | null
  readonly answers: Answers
  readonly answered: readonly AnsweredRow[]
}

export type QuestionModel = CheckPage & {
  readonly question: Question
  /** What is in its boxes, as typed. */
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
  /** Said where the page comes back since too many were asked for. */
  readonly tooMany?: string
}

/** One question; below it the answers so far, each with its way back. */
export function questionPage(model: QuestionModel): PageContent {
  const { language, csrf, action, back, place, question, errors, answered } = model
  const say = checkMessages[language]
  const isFirst = answered.length === 0
  return {
    title: `${askedIn(language, question, model.answers)} – ${say.title}`,
    section: 'check',
    description: say.description,
    mayBeKept: true,
    ...(isFirst ? {} : { languageForm: { id: answersForm, name: 'back', value: question.id } }),
    main: (
      <div class="narrow-page">
        <BackLink href={back} language={language} label={place === null ? say.back.programme : say.back.notice} />
        <ErrorSummary language={language} errors={errors} targets={targetsOf(question)} />
        {model.tooMany !== undefined && (
          <Warning>
            <p role="alert">{model.tooMany}</p>
          </Warning>
        )}
        <p class="soft">{place === null ? say.lede : <bdi>{say.ledeOf(place)}</bdi>}</p>
        <Form action={action} csrf={csrf}>
          <Carried answers={model.answers} except={question} />
          <Hidden name="asked" value={question.id} />
          <Asked {...model} />
          <ButtonRow>
            <Button>{uiMessages[language].continue}</Button>
          </ButtonRow>
        </Form>
        {isFirst ? (
          <p class="soft">
            {say.nothingStored} {say.unknownIsFine}
          </p>
        ) : (
          <AnswersSoFar page={model} title={say.answers} />
        )}
      </div>
    ),
  }
}

/** Another language takes the answers along. */
export const answersForm = 'answers'

/** The answers, each with a button that leads back to its question; the form carries them all. */
export function AnswersSoFar({ page, title }: { page: CheckPage; title: string }): VNode {
  const { language, csrf, action, answers, answered } = page
  return (
    <Form action={action} csrf={csrf} id={answersForm}>
      <h2>{title}</h2>
      <Carried answers={answers} />
      <SummaryList
        language={language}
        rows={answered.map(({ id, term, detail }) => ({ term, detail, changeButton: { name: 'back', value: id } }))}
      />
    </Form>
  )
}

function Carried({ answers, except }: { answers: Answers; except?: Question }): VNode {
  const own = except?.fields.map(({ name }) => name) ?? []
  const carried = Object.entries(answers).filter(([name]) => !own.includes(name))
  return (
    <>
      {carried.map(([name, value]) => (
        <Hidden name={name} value={value} />
      ))}
    </>
  )
}

/** Each field of theirs has a name of its own, be it the only one. */
const ofSeveral: readonly Question['about'][] = ['languages', 'nationalities', 'papers']

function Asked(model: QuestionModel): VNode {
  const { language, question, answers, place } = model
  const label = askedIn(language, question, answers)
  const hint = hintIn(language, question, place !== null)
  if (!ofSeveral.includes(question.about))
    return (
      <>
        {question.fields.map(field => (
          <OneField model={model} field={field} label={label} hint={hint} isHeading />
        ))}
      </>
    )
  return (
    <>
      <h1>{label}</h1>
      <p class="hint">{hint}</p>
      {question.fields.map(field => (
        <OneField model={model} field={field} label={fieldNameIn(language, question, field)} isHeading={false} />
      ))}
    </>
  )
}

type One = {
  readonly model: QuestionModel
  readonly field: Field
  readonly label: string
  readonly hint?: string | undefined
  readonly isHeading: boolean
}

function OneField({ model, field, label, hint, isHeading }: One): VNode {
  const { language, question, values, errors } = model
  const { name, kind } = field
  const props = { language, name, label, hint, isHeading, error: errors[name] }
  if (kind === 'option') {
    const options = choicesIn(language, question, field)
    // Most people have one nationality: nobody has to say that there is no second.
    const value = values[name] ?? (name === 'nationality2' ? 'none' : undefined)
    if (isList(question, field)) return <Select {...props} options={options} value={value} />
    return <Radios {...props} options={options} value={value} />
  }
  return (
    <>
      {kind === 'day' ? (
        <DateField {...props} values={values} isBirthday={question.about === 'birthDate'} />
      ) : (
        <TextField {...props} value={values[name]} inputMode="numeric" width="narrow" autocomplete="off" />
      )}
      {kind === 'day' && field.canGoOn === true && (
        <Checkbox
          name={`${name}GoesOn`}
          label={checkMessages[language].goesOn}
          checked={(values[`${name}GoesOn`] ?? '') !== ''}
        />
      )}
      <Checkbox
        name={`${name}Unknown`}
        label={checkMessages[language].unknown}
        checked={(values[`${name}Unknown`] ?? '') !== ''}
      />
    </>
  )
}

/** Many options are a list to choose from, few are buttons in sight. */
function isList({ about }: Question, field: Field): boolean {
  return field.kind === 'option' && (about === 'languages' || field.options.length > 8)
}

/** An error's link leads into its group: to the first button, or to the box of the day. */
function targetsOf(question: Question): Record<string, string> {
  return Object.fromEntries(
    question.fields.flatMap(field => {
      if (field.kind === 'day') return [[field.name, `${field.name}-day`]]
      return field.kind === 'option' && !isList(question, field)
        ? [[field.name, `${field.name}-${field.options[0] ?? ''}`]]
        : []
    }),
  )
}
