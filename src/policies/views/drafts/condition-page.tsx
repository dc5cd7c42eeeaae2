import type { VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  fieldsOf,
  Heading,
  Hidden,
  Radios,
  Select,
  TextField,
  type Choice,
} from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { ActForm, draftFormPage, Order, Removal, SourceFields, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'
import { ParameterField, type FieldTold } from './parameters/parameter-fields.tsx'

export type ConditionView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly draft: number
  readonly title: string
  readonly action: string
  readonly revision: number
  readonly hidden: Readonly<Record<string, string>>
  readonly sources: readonly Choice[]
  /** Of a rule: its parameters; of a group: none, but a name and how it combines what is in it. */
  readonly parameters: readonly FieldTold[] | null
  readonly combines: readonly Choice[]
  /** Only what stands among the rules themselves has a weight. */
  readonly hasWeight: boolean
  /** What it says so far; null where it is new or unfinished. */
  readonly sentence: string | null
  /** Null for a new one. */
  readonly path: string | null
  /** Among its neighbours. */
  readonly isFirst: boolean
  readonly isLast: boolean
  /** The groups into which it can be moved, and out of which. */
  readonly places: readonly Choice[]
  /** Whether something is asked for line by line. */
  readonly hasLists: boolean
  readonly mayStayUnfinished: boolean
}

/** One condition: what it asks, how much that weighs, where it is written. */
export function conditionPage(view: ConditionView): PageContent {
  const { language, draft, title, sentence } = view
  const { condition: say, form } = draftMessages[language]
  return draftFormPage({
    ...view,
    back: policyPaths.draft(language, draft),
    title: say.title(title),
    ...(sentence === null ? {} : { lede: sentence }),
    ...(view.hasLists ? { more: form.moreLines } : {}),
    children: <Fields {...view} />,
    below: <Place {...view} />,
  })
}

function Fields(view: ConditionView): VNode {
  const { language, values, errors, parameters, combines, hasWeight, sources } = view
  const { condition: say } = draftMessages[language]
  const field = fieldsOf({ language, labels: say.labels, values, errors })
  const weights = (['must', 'should'] as const).map(value => ({ value, label: say.weights[value] }))
  return (
    <>
      {parameters === null ? (
        <>
          <Radios {...field('combines')} options={combines} />
          <TextField {...field('name')} hint={say.nameHint} />
        </>
      ) : parameters.length === 0 ? (
        <p>{say.noParameters}</p>
      ) : (
        parameters.map(each => <ParameterField language={language} field={each} errors={errors} />)
      )}
      {hasWeight && <Radios {...field('weight')} options={weights} />}
      <SourceFields {...{ language, sources, values, errors }} />
    </>
  )
}

/** Its place among its neighbours, and its end: small forms of their own. */
function Place(view: ConditionView): VNode | null {
  const { language, csrf, draft, path, isFirst, isLast, revision, places, errors } = view
  const { condition: say } = draftMessages[language]
  if (path === null) return null
  const own = policyPaths.condition(language, draft, path)
  const act = { csrf, revision }
  return (
    <>
      <h2>{say.order}</h2>
      {!(isFirst && isLast) && <Order {...act} {...{ language, isFirst, isLast }} action={`${own}/place`} />}
      {places.length > 0 && (
        <ActForm {...act} action={`${own}/place`}>
          <Select
            language={language}
            name="group"
            label={say.into}
            hint={say.intoHint}
            options={places}
            error={errors.group}
          />
          <ButtonRow>
            <Button kind="quiet" name="to" value="into">
              {say.move}
            </Button>
          </ButtonRow>
        </ActForm>
      )}
      <Removal {...act} own={own} label={say.remove} />
    </>
  )
}

type ChooseView = {
  readonly language: Language
  readonly draft: number
  readonly group: string
  readonly rules: readonly Choice[]
  readonly groups: readonly Choice[]
  readonly errors: Readonly<Record<string, string>>
}

/** Which rule, or which kind of group: the next page asks for the particulars. */
export function chooseConditionPage({ language, draft, group, rules, groups, errors }: ChooseView): PageContent {
  const { condition: say } = draftMessages[language]
  const [error] = Object.values(errors)
  return {
    title: say.new,
    section: 'policies',
    main: (
      <div class="narrow-page">
        <BackLink href={policyPaths.draft(language, draft)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={group === '' ? say.newLede : `${say.newLede} ${say.inGroup}`}>{say.new}</Heading>
        <form method="get" action={policyPaths.newCondition(language, draft, '')} novalidate>
          {group !== '' && <Hidden name="in" value={group} />}
          <Select
            language={language}
            name="kind"
            label={say.kind}
            options={[...rules, ...groups]}
            {...(error === undefined ? {} : { error })}
          />
          <Button>{say.next}</Button>
        </form>
      </div>
    ),
  }
}
