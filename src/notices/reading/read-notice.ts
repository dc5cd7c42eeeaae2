import { eligibilityIn } from './eligibility.ts'
import { fieldsIn } from './fields.ts'
import { labelledValues } from './labelled.ts'
import { languageOf, speaksOfInternship } from './language.ts'
import type { NoticeReading, NoticeWarning, Span, WarningCode } from './notice-reading.ts'
import { sectionsIn } from './sections.ts'
import { known, sourceOf, type Source } from './source.ts'
import { titleIn } from './title.ts'
import { contradictions, emptyLabels, warningAt } from './warnings.ts'

/**
 * What a vacancy notice says, as structured facts with their places in the text.
 *
 * Plain: labelled fields, known headings, and a few sentences that can mean one thing only. What is not printed is left
 * out; nothing is guessed. Never throws; any text gives a reading.
 *
 * @param raw the notice's text, in English, French or Spanish, or a mixture
 */
export function readNotice(raw: string): NoticeReading {
  const source = sourceOf(raw)
  const labelled = labelledValues(source)
  const found = fieldsIn(source, labelled)
  const { title, reference } = titleIn(source, labelled)
  const { sections, broken } = sectionsIn(source)
  const { eligibility, disagreeing } = eligibilityIn(source)
  const language = languageOf(source)

  const places = [
    ...broken.map(span => ({ code: 'announced-list-missing' as const, span })),
    ...emptyLabels(labelled),
    ...contradictions(found),
    ...disagreeing.map(({ span }) => ({ code: 'values-disagree' as const, span })),
    ...(language ? [] : [{ code: 'language-not-supported' as const }]),
    ...(speaksOfInternship(source, language) ? [] : [{ code: 'internship-not-stated' as const }]),
  ]
  return {
    ...known({ language, title }),
    fields: known({ ...found.fields, reference: found.fields.reference ?? reference }),
    sections: known({ ...sections, eligibility }),
    warnings: inOrder(source, places),
    text: source.text,
  }
}

/** In the order of the text, each place once; what concerns the whole notice comes last. */
function inOrder(source: Source, places: readonly { code: WarningCode; span?: Span }[]): NoticeWarning[] {
  const seen = new Set<string>()
  return places
    .filter(({ code, span }) => {
      const key = `${code} ${span?.[0] ?? ''}`
      return seen.has(key) ? false : seen.add(key)
    })
    .sort((a, b) => (a.span?.[0] ?? Infinity) - (b.span?.[0] ?? Infinity) || 0)
    .map(place => warningAt(source, place))
}
