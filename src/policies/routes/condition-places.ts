import type { Language } from '../../platform/i18n/languages.ts'
import type { Choice } from '../../ui/index.ts'
import { groupsFor, pathFrom, pathText, type NodePath } from '../draft-content.ts'
import { titlesIn } from '../outline.ts'
import type { Draft } from '../queries/drafts.ts'
import { draftMessages } from '../views/drafts/messages.ts'

/** How a form names the rules themselves among the groups into which a condition can be moved. */
const amongRules = 'rules'

/** @returns null where nothing was chosen */
export function groupChosen(text: string): NodePath | null {
  return text === amongRules ? [] : pathFrom(text)
}

/** Where a condition can be moved to: out of its group, into another. */
export function placesFor(language: Language, { content }: Draft, path: NodePath): Choice[] {
  const { condition: say } = draftMessages[language]
  const titleAt = titlesIn(content, language)
  const groups = groupsFor(content, path).map(at => ({ value: pathText(at), label: titleAt(at) }))
  return [...(path.length > 1 ? [{ value: amongRules, label: say.amongRules }] : []), ...groups]
}
