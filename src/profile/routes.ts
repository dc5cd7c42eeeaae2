import { documentPaths } from '../documents/index.ts'
import { personOf } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { bytes, page, signedIn, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { downloadHeaders } from '../platform/files/index.ts'
import { cvPdf } from './cv.ts'
import { profilePaths } from './paths.ts'
import { hasReleased, ownerOf, profileOf, readByOwn } from './queries.ts'
import { answerRoutes } from './routes/answers.ts'
import { listRoutes } from './routes/lists.ts'
import { voluntaryRoutes } from './routes/voluntary.ts'
import { askedSections, isListSection, profileSections, type SectionName } from './sections.ts'
import { profileSummaryRows } from './summary.ts'
import { checkPage } from './views/check-page.tsx'
import { tasksPage } from './views/tasks-page.tsx'

/** One's own profile: the list of parts, each part, the check, and the CV. */
export function profileRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/profile', who: signedIn, handle: showTasks },
    { method: 'GET', path: '/profile/check', who: signedIn, handle: showCheck },
    { method: 'GET', path: '/profile/cv', who: signedIn, handle: sendCv, perMinute: 30 },
    ...answerRoutes(app),
    ...listRoutes(app),
    ...voluntaryRoutes(app),
  ]
}

async function showTasks(ask: Ask): Promise<Answer> {
  const personId = personOf(ask.actor) ?? 0
  const { profile, read, isUnseen } = await ask.db.read(async tx => ({
    profile: await profileOf(tx, personId),
    read: await readByOwn(tx, personId, ask.today),
    isUnseen: !(await hasReleased(tx, personId)),
  }))
  const sections = askedSections(profile, read).map(section => {
    const { completed, savedOn } = profile.sections[section]
    const state = completed ? ('completed' as const) : savedOn === null ? ('empty' as const) : ('incomplete' as const)
    return { section, state }
  })
  const { language } = ask
  const documentsHref = documentPaths.list(language)
  return page(tasksPage({ language, sections, saved: savedIn(ask), isUnseen, documentsHref }))
}

async function showCheck(ask: Ask): Promise<Answer> {
  const { language, today } = ask
  const personId = personOf(ask.actor) ?? 0
  const { profile, read } = await ask.db.read(async tx => ({
    profile: await profileOf(tx, personId),
    read: await readByOwn(tx, personId, today),
  }))
  const asked = askedSections(profile, read)
  const hrefOf = (section: SectionName, key?: string): string =>
    `${key !== undefined && isListSection(section) ? profilePaths.item(language, section, key) : profilePaths.section(language, section)}?from=check`
  const groups = profileSummaryRows(language, profile, today).filter(({ section }) => asked.includes(section))
  return page(checkPage({ language, groups, hrefOf, saved: savedIn(ask) }))
}

async function sendCv(ask: Ask): Promise<Answer> {
  const personId = personOf(ask.actor) ?? 0
  const { owner, profile } = await ask.db.read(async tx => ({
    owner: await ownerOf(tx, personId),
    profile: await profileOf(tx, personId),
  }))
  const pdf = await cvPdf(ask.language, { owner, profile, now: ask.now })
  const name = `CV ${owner.givenName} ${owner.familyName}.pdf`
  return bytes(pdf, downloadHeaders({ mime: 'application/pdf', name }))
}

function savedIn(ask: Ask): SectionName | null {
  return profileSections.find(section => section === ask.query.get('saved')) ?? null
}
