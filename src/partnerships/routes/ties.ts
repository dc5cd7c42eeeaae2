import type { App } from '../../platform/app/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { tieNotice, untieNotice } from '../actions/tie-notice.ts'
import { parseTie, parseWhy } from '../forms.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { noticesOfRound, roundById, type Round, type RoundNotice } from '../queries.ts'
import { mayManagePartnerships } from '../rules.ts'
import { actPage } from '../views/act-pages.tsx'
import { correctingMessages } from '../views/correcting.ts'
import { partnershipMessages } from '../views/messages.ts'
import { blank, returned, saysNo, type FormState } from './answers.ts'
import { roundContent, titleOf } from './rounds.ts'

const one = '/partnerships/rounds/:round/notices'

/** Notices that are exclusive to a round: tied and untied while they are drafts. */
export function tieRoutes(app: App): Route[] {
  const who = mayManagePartnerships
  return [
    { method: 'POST', path: one, who, handle: ask => tie(app, ask) },
    { method: 'GET', path: `${one}/:notice/untying`, who, handle: showUntying },
    { method: 'POST', path: `${one}/:notice/untying`, who, handle: ask => untie(app, ask) },
  ]
}

async function tie(app: App, ask: Ask): Promise<Answer> {
  const roundId = idOf(ask.params.round)
  const offered = await ask.db.read(async tx => {
    const notices = [...(await noticesOfRound(tx, null)), ...(await noticesOfRound(tx, roundId))]
    return notices.map(({ id }) => id)
  })
  const parsed = parseTie(ask.form, offered)
  if (!parsed.ok) {
    const form = returned(ask, parsed.errors, { notice: partnershipMessages[ask.language].round.draft })
    const content = await roundContent(ask, form)
    return content === null ? notFound : pageWithErrors(content)
  }
  const result = await tieNotice(app, ask.actor, { roundId, noticeId: parsed.values.notice }, ask.now)
  const here = paths.round(ask.language, roundId)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask, result.refusal, here)
}

/** The draft and the round that it is tied to. */
function tied(ask: Ask): Promise<{ readonly round: Round; readonly notice: RoundNotice } | null> {
  return ask.db.read(async tx => {
    const round = await roundById(tx, idOf(ask.params.round))
    if (round === null) return null
    const notice = (await noticesOfRound(tx, round.id)).find(({ id }) => id === idOf(ask.params.notice))
    return notice === undefined ? null : { round, notice }
  })
}

type Tied = { readonly round: Round; readonly notice: RoundNotice }

function untyingPage(ask: Ask, { round, notice }: Tied, form: FormState): ReturnType<typeof actPage> {
  const { language, csrf } = ask
  const { title, lede, ...words } = correctingMessages[language].untying
  const [back, action] = [paths.round(language, round.id), paths.untying(language, round.id, notice.id)]
  return actPage({
    ...{ language, csrf, back, action, ...words, ...form },
    title: title(round.name),
    lede: lede(titleOf(ask, notice)),
  })
}

async function showUntying(ask: Ask): Promise<Answer> {
  const found = await tied(ask)
  return found === null ? notFound : page(untyingPage(ask, found, blank))
}

async function untie(app: App, ask: Ask): Promise<Answer> {
  const here = paths.round(ask.language, idOf(ask.params.round))
  const found = await tied(ask)
  if (found === null) {
    const round = await ask.db.read(tx => roundById(tx, idOf(ask.params.round)))
    // Untied meanwhile, by the same form sent twice or by a colleague: it is as was wanted.
    return round === null ? notFound : redirect(here)
  }
  const parsed = parseWhy(ask.form)
  if (!parsed.ok) {
    const labels = { why: correctingMessages[ask.language].untying.why }
    return pageWithErrors(untyingPage(ask, found, returned(ask, parsed.errors, labels)))
  }
  const tie = { roundId: found.round.id, noticeId: found.notice.id, why: parsed.values.why }
  const result = await untieNotice(app, ask.actor, tie, ask.now)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask, result.refusal, here)
}
