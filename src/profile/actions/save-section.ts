import { personOf, type Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { recordEvent } from '../../platform/history/index.ts'
import { ok, refuse, type Result } from '../../platform/result/index.ts'
import { placementFactsQueue } from '../../placements/index.ts'
import { answersOf } from '../queries.ts'
import { mayEditProfile, mostEntries } from '../rules.ts'
import type { Answers, Entry, Experience, Identity, ListSection, SectionName } from '../sections.ts'

export type ProfileRefusal = 'not-allowed' | 'too-many-entries'

type Change<Section extends SectionName> = (
  answers: Answers[Section],
  completed: boolean,
) => { readonly answers: Answers[Section]; readonly completed: boolean } | ProfileRefusal

/** Keeps a section's answers as they now are. `completed`: the person called the section whole. */
export function saveAnswers<Section extends SectionName>(
  app: App,
  actor: Actor,
  saved: { readonly section: Section; readonly answers: Answers[Section]; readonly completed: boolean },
  now: Instant,
): Promise<Result<null, ProfileRefusal>> {
  const { section, answers, completed } = saved
  return changeSection(app, actor, { section, change: () => ({ answers, completed }) }, now)
}

/** Keeps one entry of a list, in its place if it was there: sending the form twice adds one entry. */
export function saveEntry<Section extends ListSection>(
  app: App,
  actor: Actor,
  saved: { readonly section: Section; readonly entry: Answers[Section]['items'][number] },
  now: Instant,
): Promise<Result<null, ProfileRefusal>> {
  const { section, entry } = saved
  const change: Change<Section> = (answers, completed) => {
    const items: readonly Entry[] = answers.items
    const at = items.findIndex(item => item.key === entry.key)
    if (at < 0 && items.length >= mostEntries) return 'too-many-entries'
    return { answers: { ...answers, items: at < 0 ? [...items, entry] : items.with(at, entry) }, completed }
  }
  return changeSection(app, actor, { section, change }, now)
}

/** Takes one entry away. A list that is empty now is complete only once its person says that there is nothing. */
export function removeEntry<Section extends ListSection>(
  app: App,
  actor: Actor,
  removed: { readonly section: Section; readonly key: string },
  now: Instant,
): Promise<Result<null, ProfileRefusal>> {
  const { section, key } = removed
  const change: Change<Section> = (answers, completed) => {
    const items = (answers.items as readonly Entry[]).filter(item => item.key !== key)
    return { answers: { ...answers, items }, completed: completed && items.length > 0 }
  }
  return changeSection(app, actor, { section, change }, now)
}

/** The person says that a list is whole, be it empty. */
export function completeList<Section extends ListSection>(
  app: App,
  actor: Actor,
  completed: { readonly section: Section; readonly more: Partial<Pick<Experience, 'statedMonths'>> },
  now: Instant,
): Promise<Result<null, ProfileRefusal>> {
  const { section, more } = completed
  const change: Change<Section> = answers => ({ answers: { ...answers, ...more }, completed: true })
  return changeSection(app, actor, { section, change }, now)
}

async function changeSection<Section extends SectionName>(
  app: App,
  actor: Actor,
  { section, change }: { readonly section: Section; readonly change: Change<Section> },
  now: Instant,
): Promise<Result<null, ProfileRefusal>> {
  const personId = personOf(actor)
  if (personId === null || !mayEditProfile(actor, personId)) return refuse('not-allowed')
  return app.database.as(actor).transaction(async tx => {
    const { answers, completed } = await lockSection(tx, personId, section, now)
    const changed = change(answers, completed)
    if (typeof changed === 'string') return refuse(changed)
    await tx
      .updateTable('profileSections')
      .set({ answers: JSON.stringify(changed.answers), completed: changed.completed, savedAt: now })
      .where('personId', '=', personId)
      .where('section', '=', section)
      .execute()
    await recordEvent(
      tx,
      { subject: 'person', id: personId, event: 'profile-changed', params: { section } },
      actor,
      now,
    )
    if (section === 'identity' && hasNewNationality(answers, changed.answers))
      await app.enqueue(tx, placementFactsQueue, { person: personId })
    return ok(null)
  })
}

/** What a checklist of papers rests on; all else in a profile is for applications, which keep it as it was sent. */
function hasNewNationality(before: object, after: object): boolean {
  const of = (answers: Partial<Identity>): string => JSON.stringify([answers.nationality, answers.nationalities])
  return of(before) !== of(after)
}

/** Two devices of one person wait for each other: neither loses the other's entry. */
async function lockSection<Section extends SectionName>(
  tx: Tx,
  personId: number,
  section: Section,
  now: Instant,
): Promise<{ answers: Answers[Section]; completed: boolean }> {
  await tx
    .insertInto('profileSections')
    .values({ personId, section, answers: JSON.stringify({}), savedAt: now })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const row = await tx
    .selectFrom('profileSections')
    .where('personId', '=', personId)
    .where('section', '=', section)
    .select(['answers', 'completed'])
    .forUpdate()
    .executeTakeFirstOrThrow()
  return { answers: answersOf(section, row.answers), completed: row.completed }
}
