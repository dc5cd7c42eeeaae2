import { subjectInWords, type Subject } from '../../eligibility/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { formatInstant } from '../../platform/i18n/format.ts'
import { pathText } from '../draft-content.ts'
import { outlineOf, titlesIn } from '../outline.ts'
import { policyPaths as paths } from '../paths.ts'
import { draftChoice } from '../tried.ts'
import { kindOfError, problemsOf, type Problem } from '../problems.ts'
import type { Draft } from '../queries/drafts.ts'
import type { DraftView } from '../views/drafts/draft-page.tsx'
import { draftMessages } from '../views/drafts/messages.ts'
import { dayIn, inLanguages, labelled, titleOfDraft, titleOfVersion } from './draft-answers.ts'
import { fieldOfPath } from './draft-wrong.ts'
import { tellTerms, titleOfTerm } from './terms-told.ts'

type Reading = {
  readonly mayWrite: boolean
  readonly readsHistory: boolean
  /** The place of the condition that was just moved there. */
  readonly moved: string | null
}

/** A draft as its page shows it. */
export function tellDraft(language: Language, draft: Draft, { mayWrite, readsHistory, moved }: Reading): DraftView {
  const { id, content, basedOn, state } = draft
  const problems = state === 'draft' ? problemsOf(content) : []
  return {
    language,
    id,
    mayWrite,
    title: titleOfDraft(language, draft),
    basedOn: titleOfVersion(language, basedOn),
    facts: factsOf(language, draft),
    problems: problemsTold(language, draft, problems),
    sources: Object.entries(content.sources).map(([key, { document, year, address }]) => ({
      key,
      document,
      year: String(year),
      address: address ?? null,
    })),
    moved,
    conditions: outlineOf(content, language),
    terms: tellTerms(language, draft),
    past: pastOf(language, draft),
    historyHref: readsHistory ? `/${language}/administration/history/policy/${id}` : null,
    besideHref: problems.length === 0 ? paths.besideBase(language, id) : null,
    tryHref: `${paths.trials(language)}?policy=${draftChoice(id)}`,
  }
}

function factsOf(language: Language, { content, changedAt, changedBy }: Draft): DraftView['facts'] {
  const { about, columns, savedBy } = draftMessages[language]
  const { id, line, from, to, reading, overrideBy } = about.labels
  return [
    { term: id, detail: content.id },
    { term: line, detail: content.line ?? content.id },
    { term: from, detail: dayIn(language, content.from) },
    ...(content.to === null ? [] : [{ term: to, detail: dayIn(language, content.to) }]),
    { term: reading, detail: content.reading[language] },
    { term: overrideBy, detail: about.overrideBy[content.overrideBy] },
    { term: columns.saved, detail: savedBy(formatInstant(language, changedAt), changedBy) },
  ]
}

function pastOf(language: Language, { state, content }: Draft): DraftView['past'] {
  const { state: say } = draftMessages[language]
  if (state === 'draft') return null
  return state === 'published'
    ? { said: say.published, href: paths.policy(language, content.id) }
    : { said: say.discarded, href: null }
}

/** Each problem once by its place and words, with the way to the page that mends it. */
function problemsTold(language: Language, draft: Draft, problems: readonly Problem[]): DraftView['problems'] {
  const told = problems.map(problem => ({
    text: textOf(language, draft, problem),
    href: hrefOf(language, draft, problem),
  }))
  return told.filter(({ text }, index) => told.findIndex(other => other.text === text) === index)
}

function hrefOf(language: Language, { id }: Draft, { place }: Problem): string {
  if (place.in === 'source') return paths.source(language, id, place.key)
  if (place.in === 'condition') return paths.condition(language, id, pathText(place.path))
  if (place.in === 'term') return paths.term(language, id, place.name)
  if (place.in === 'payment') return paths.payment(language, id, place.index)
  if (place.in === 'remark') return paths.remark(language, id, place.index)
  if (place.in === 'silences') return paths.silences(language, id)
  return place.in === 'rules' ? paths.newCondition(language, id, '') : paths.about(language, id)
}

function textOf(language: Language, { content }: Draft, problem: Problem): string {
  const { about, source, condition, wrong, one } = draftMessages[language]
  const { place } = problem
  const sentence = wrong[place.in === 'rules' ? 'rules' : kindOfError(problem)]
  if (place.in === 'rules') return labelled(language, one.conditions, sentence)
  if (place.in === 'source') {
    const labels: Readonly<Record<string, string>> = source.labels
    return labelled(language, source.title(place.key), `${labels[problem.path] ?? problem.path}, ${sentence}`)
  }
  if (place.in === 'condition') {
    return labelled(language, condition.title(titlesIn(content, language)(place.path)), sentence)
  }
  if (place.in === 'term') return labelled(language, titleOfTerm(language, place.name), sentence)
  if (place.in === 'payment' || place.in === 'remark') {
    return labelled(language, titleOfTerm(language, place.in), sentence)
  }
  if (place.in === 'silences') return labelled(language, subjectInWords(problem.path as Subject, language), sentence)
  const labels: Readonly<Record<string, string>> = {
    ...about.labels,
    ...inLanguages(language, 'title'),
    ...inLanguages(language, 'reading'),
  }
  return labelled(language, labels[fieldOfPath(problem.path)] ?? problem.path, sentence)
}
