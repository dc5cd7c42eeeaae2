import { houseVersionOn, policyInWords } from '../../eligibility/index.ts'
import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { addMonths } from '../../platform/days/index.ts'
import { anyone, bytes, idOf, notFound, page, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { answeredInTimeOf, type AnsweredInTime } from '../answered-in-time.ts'
import { filterOf } from '../filters.ts'
import { noticePaths } from '../paths.ts'
import { atomOf, jsonOf } from '../public/feeds.ts'
import { jobPosting } from '../public/job-posting.ts'
import { correctionsOf } from '../queries/corrections.ts'
import { openOffices } from '../queries/offices.ts'
import { policiesOfOpenNotices } from '../queries/policies-of-open.ts'
import { openNotices } from '../queries/public-list.ts'
import { noticeAsRead, type PublicNotice } from '../queries/public-notice.ts'
import { isOpen } from '../rules.ts'
import { wasPublished } from '../states.ts'
import { officesPage, whoMayApplyPage } from '../views/about-pages.tsx'
import { listPage } from '../views/list-page.tsx'
import { noticeMessages } from '../views/words.ts'
import { noticePage } from '../views/notice-page.tsx'

const mostInFeed = 500
const monthsOffered = 24

/** The pages and feeds that need no account. */
export function publicRoutes(app: App): Route[] {
  const answeredInTime = answeredInTimeOf(app)
  return [
    { method: 'GET', path: '/notices', who: anyone, handle: handleList },
    { method: 'GET', path: '/notices.atom', who: anyone, bare: true, handle: ask => handleFeed(app, ask, 'atom') },
    { method: 'GET', path: '/notices.json', who: anyone, bare: true, handle: ask => handleFeed(app, ask, 'json') },
    { method: 'GET', path: '/notices/:notice', who: anyone, handle: ask => handleNotice(app, ask, answeredInTime) },
    {
      method: 'GET',
      path: '/offices',
      who: anyone,
      handle: async ask => page(officesPage(ask.language, await ask.db.read(tx => openOffices(tx, ask.today)))),
    },
    { method: 'GET', path: '/who-may-apply', who: anyone, handle: handleWhoMayApply },
  ]
}

async function handleList(ask: Ask): Promise<Answer> {
  const filter = filterOf(ask.query)
  const list = await ask.db.read(tx => openNotices(tx, filter, ask))
  const first = `${ask.today.slice(0, 7)}-01`
  const months = Array.from({ length: monthsOffered }, (_, index) => addMonths(first, index).slice(0, 7))
  const chosen = [filter.from, filter.to].filter(month => month !== null)
  return page(listPage({ language: ask.language, filter, list, months: [...new Set([...months, ...chosen])].sort() }))
}

async function handleFeed(app: App, ask: Ask, kind: 'atom' | 'json'): Promise<Answer> {
  const { language, today, now } = ask
  const filter = { ...filterOf(ask.query), page: 1 }
  const { cards } = await ask.db.read(tx => openNotices(tx, filter, { language, today, perPage: mostInFeed }))
  const feed = { title: noticeMessages[language].list.title, language, publicUrl: app.publicUrl, cards, now }
  return kind === 'atom'
    ? bytes(atomOf(feed), { 'content-type': 'application/atom+xml; charset=utf-8' })
    : bytes(jsonOf(feed), { 'content-type': 'application/json; charset=utf-8' })
}

async function handleNotice(app: App, ask: Ask, answeredInTime: AnsweredInTime): Promise<Answer> {
  const { language } = ask
  const notice = await ask.db.read(tx => noticeAsRead(tx, idOf(ask.params.notice), language))
  if (notice === null || !wasPublished(notice.state)) return notFound
  const corrections = await app.database.as(system).read(tx => correctionsOf(tx, notice.id))
  const answered = await answeredInTime(ask.now, notice.officeId)
  return page(
    noticePage({
      language,
      notice,
      answered,
      corrections,
      isOpen: isOpen(notice, ask.today),
      policy: policyInWords(notice.policyId, language),
      jsonLd: jsonLdOf(app, notice, language),
    }),
  )
}

function jsonLdOf(app: App, notice: PublicNotice, language: Ask['language']): object {
  const { notice: said } = noticeMessages[notice.text.language]
  const headings = {
    contribution: said.towards,
    responsibilities: said.do,
    learning: said.learn,
    outputs: said.deliver,
    qualifications: said.bring,
  }
  return jobPosting(notice, { headings, publicUrl: app.publicUrl, path: noticePaths.notice(language, notice.id) })
}

/**
 * The texts that matter to somebody who looks for a place: the programme's own, and those of open notices. Newest first: it is
 * the one that most notices name.
 */
async function handleWhoMayApply({ language, db, today }: Ask): Promise<Answer> {
  const named = await db.read(tx => policiesOfOpenNotices(tx, today))
  const told = [...new Set([houseVersionOn(today).policy.id, ...named])]
    .map(id => policyInWords(id, language))
    .filter(policy => policy !== null)
  return page(
    whoMayApplyPage(
      language,
      told.sort((a, b) => (a.from < b.from ? 1 : -1)),
    ),
  )
}
