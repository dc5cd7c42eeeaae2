import type { FactRead } from '../../eligibility/index.ts'
import { personOf } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Parsed, RawForm } from '../../platform/forms/index.ts'
import {
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { newSecret } from '../../platform/ids/index.ts'
import { completeList, removeEntry, saveEntry } from '../actions/save-section.ts'
import {
  isEntryKey,
  parseJob,
  parseRelative,
  parseService,
  parseSpoken,
  parseStatedMonths,
  parseStudy,
  type AskedEntry,
} from '../forms.ts'
import { relevantMonths } from '../months.ts'
import { profilePaths } from '../paths.ts'
import { profileOf, readByOwn } from '../queries.ts'
import type { Answers, Entry, ListSection, Profile } from '../sections.ts'
import { jobWords, relativeWords, serviceWords, spokenWords, studyWords, type EntryWords } from '../summary.ts'
import { typedJob, typedRelative, typedService, typedSpoken, typedStudy, type Typed } from '../typed.ts'
import { jobPage, relativePage, servicePage, spokenPage, studyPage, type EntryModel } from '../views/entry-pages.tsx'
import { listPage } from '../views/list-page.tsx'
import type { FormModel } from '../views/question.tsx'
import { isFromCheck, modelOf, modelWithErrors, onward, refusedBy } from './page-form.ts'

type Item<Section extends ListSection> = Answers[Section]['items'][number]

/** What a list and the page of one entry are made of. */
type EntryPage<Section extends ListSection> = {
  readonly section: Section
  readonly itemsOf: (profile: Profile) => readonly Item<Section>[]
  readonly parse: (form: RawForm, asked: AskedEntry<Item<Section>>) => Parsed<Item<Section>>
  readonly typed: (item: Item<Section>) => Typed
  readonly words: (language: Language, item: Item<Section>) => EntryWords
  readonly show: (model: EntryModel) => PageContent
}

/** The parts that are lists: their entries, and the page of each entry. */
export function listRoutes(app: App): Route[] {
  return [
    ...routesOfList(app, {
      section: 'studies',
      itemsOf: profile => profile.sections.studies.answers.items,
      parse: parseStudy,
      typed: typedStudy,
      words: studyWords,
      show: studyPage,
    }),
    ...routesOfList(app, {
      section: 'languages',
      itemsOf: profile => profile.sections.languages.answers.items,
      parse: parseSpoken,
      typed: typedSpoken,
      words: spokenWords,
      show: spokenPage,
    }),
    ...routesOfList(app, {
      section: 'experience',
      itemsOf: profile => profile.sections.experience.answers.items,
      parse: parseJob,
      typed: typedJob,
      words: jobWords,
      show: jobPage,
    }),
    ...routesOfList(app, {
      section: 'service',
      itemsOf: profile => profile.sections.service.answers.items,
      parse: parseService,
      typed: typedService,
      words: serviceWords,
      show: servicePage,
    }),
    ...routesOfList(app, {
      section: 'relatives',
      itemsOf: profile => profile.sections.relatives.answers.items,
      parse: parseRelative,
      typed: typedRelative,
      words: relativeWords,
      show: relativePage,
    }),
  ]
}

function routesOfList<Section extends ListSection>(app: App, list: EntryPage<Section>): Route[] {
  const path = `/profile/${list.section}`
  const item = `${path}/items/:item`
  return [
    { method: 'GET', path, who: signedIn, handle: async ask => page(await showList(ask, list)) },
    { method: 'POST', path, who: signedIn, handle: ask => complete(app, ask, list) },
    { method: 'GET', path: item, who: signedIn, handle: ask => showEntry(ask, list) },
    { method: 'POST', path: item, who: signedIn, handle: ask => save(app, ask, list) },
    { method: 'POST', path: `${item}/removal`, who: signedIn, handle: ask => remove(app, ask, list.section) },
  ]
}

async function ownProfile(ask: Ask): Promise<Profile> {
  return ask.db.read(tx => profileOf(tx, personOf(ask.actor) ?? 0))
}

async function readByAsker(ask: Ask): Promise<ReadonlySet<FactRead>> {
  return ask.db.read(tx => readByOwn(tx, personOf(ask.actor) ?? 0, ask.today))
}

async function showList<Section extends ListSection>(
  ask: Ask,
  { section, itemsOf, words }: EntryPage<Section>,
  form?: FormModel,
): Promise<PageContent> {
  const profile = await ownProfile(ask)
  const { items, statedMonths } = profile.sections.experience.answers
  return listPage({
    ...(form ?? modelOf(ask, { statedMonths: statedMonths === null ? '' : String(statedMonths) })),
    section,
    entries: itemsOf(profile).map(item => ({ key: item.key, ...words(ask.language, item) })),
    newKey: newSecret().slice(0, 12),
    isSaved: ask.query.has('saved'),
    countedMonths: section === 'experience' ? relevantMonths(items, ask.today) : null,
  })
}

async function complete<Section extends ListSection>(app: App, ask: Ask, list: EntryPage<Section>): Promise<Answer> {
  const { section } = list
  const parsed = section === 'experience' ? parseStatedMonths(ask.form) : { ok: true as const, values: {} }
  if (!parsed.ok) return pageWithErrors(await showList(ask, list, modelWithErrors(ask, parsed.errors)))
  const result = await completeList(app, ask.actor, { section, more: parsed.values }, ask.now)
  return result.ok ? onward(ask, section) : refusedBy(ask, result.refusal)
}

/** The page of an entry; of a key that no entry has yet, an empty form. */
async function showEntry<Section extends ListSection>(
  ask: Ask,
  { itemsOf, typed, show }: EntryPage<Section>,
): Promise<Answer> {
  const key = keyOf(ask)
  if (key === null) return notFound
  const item = itemsOf(await ownProfile(ask)).find(candidate => candidate.key === key)
  const read = await readByAsker(ask)
  return page(show({ ...modelOf(ask, item === undefined ? {} : typed(item)), key, read }))
}

async function save<Section extends ListSection>(app: App, ask: Ask, list: EntryPage<Section>): Promise<Answer> {
  const key = keyOf(ask)
  if (key === null) return notFound
  const others = list.itemsOf(await ownProfile(ask)).filter((item: Entry) => item.key !== key)
  const parsed = list.parse(ask.form, { key, today: ask.today, others })
  if (!parsed.ok) {
    const read = await readByAsker(ask)
    return pageWithErrors(list.show({ ...modelWithErrors(ask, parsed.errors), key, read }))
  }
  const result = await saveEntry(app, ask.actor, { section: list.section, entry: parsed.values }, ask.now)
  if (!result.ok) return refusedBy(ask, result.refusal)
  if (isFromCheck(ask)) return onward(ask, list.section)
  return redirect(`${profilePaths.section(ask.language, list.section)}?saved`)
}

async function remove(app: App, ask: Ask, section: ListSection): Promise<Answer> {
  const key = keyOf(ask)
  if (key === null) return notFound
  const result = await removeEntry(app, ask.actor, { section, key }, ask.now)
  return result.ok ? redirect(profilePaths.section(ask.language, section)) : refusedBy(ask, result.refusal)
}

function keyOf(ask: Ask): string | null {
  const key = ask.params.item ?? ''
  return isEntryKey(key) ? key : null
}
