import { groupKinds } from '../../eligibility/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import type { DraftContent } from '../draft-content.ts'
import { draftMessages } from '../views/drafts/messages.ts'
import type { FieldTold } from '../views/drafts/parameters/parameter-fields.tsx'
import { sourceChoices } from './draft-answers.ts'

/** Where something is written: the fields of every form that names its source. */
export function sourceFields(language: Language, content: DraftContent): FieldTold[] {
  const { labels } = draftMessages[language].condition
  return [
    { kind: 'list', name: 'sourceIn', label: labels.source, options: sourceChoices(content), value: '' },
    { kind: 'line', name: 'clause', label: labels.clause, value: '' },
  ]
}

/** What a condition is asked besides its parameters. */
export function conditionFields(language: Language, content: DraftContent): FieldTold[] {
  const { condition: say, groups } = draftMessages[language]
  const combines = groupKinds.map(value => ({ value, label: groups[value] }))
  const weights = (['must', 'should'] as const).map(value => ({ value, label: say.weights[value] }))
  return [
    { kind: 'one', name: 'combines', label: say.labels.combines, options: combines, value: '' },
    { kind: 'line', name: 'name', label: say.labels.name, value: '' },
    { kind: 'one', name: 'weight', label: say.labels.weight, options: weights, value: '' },
    ...sourceFields(language, content),
  ]
}
