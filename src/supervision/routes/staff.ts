import { coveredUntil, worksWithClearance } from '../../clearance/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { historyOf } from '../../platform/history/index.ts'
import { idOf, page, redirect, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import {
  mayManagePlacement,
  next,
  placementStateLabels,
  toneOf,
  worksWithPlacements,
  type Event,
  type Placement,
} from '../../placements/index.ts'
import { completePlacement } from '../actions/complete.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { certificateOf, evaluationsOf, goalsOf, listPageSize, placementList } from '../queries.ts'
import { lacksForCompletion } from '../rules.ts'
import { listPage } from '../views/list-and-ends.tsx'
import { historyTab, summaryTab, type SummaryModel } from '../views/staff-tabs.tsx'
import { saysNo } from './sentences.ts'
import { tabPage } from './staff-page.ts'

/** The list of placements, one placement's summary and history, and its completion. */
export function staffRoutes(app: App): Route[] {
  const base = '/work/placements/:placement'
  return [
    { method: 'GET', path: '/work/placements', who: worksWithPlacements, handle: showList },
    { method: 'GET', path: base, who: worksWithPlacements, handle: showSummary },
    { method: 'GET', path: `${base}/history`, who: worksWithPlacements, handle: showHistory },
    { method: 'POST', path: `${base}/completion`, who: worksWithPlacements, handle: ask => complete(app, ask) },
  ]
}

async function showList(ask: Ask): Promise<Answer> {
  const { language, actor } = ask
  const number = Math.max(1, idOf(ask.query.get('page') ?? '1'))
  const rows = await ask.db.read(tx => placementList(tx, actor, number))
  const words = supervisionMessages[language]
  return page(
    listPage({
      language,
      seesBoard: worksWithClearance(actor),
      nextHref: rows.length > listPageSize ? `${paths.list(language)}?page=${number + 1}` : null,
      rows: rows.slice(0, listPageSize).map(row => ({
        id: row.id,
        name: row.name,
        title: row.title,
        office: row.office,
        state: placementStateLabels[language].officer[row.state],
        tone: toneOf(row.state),
        dates: words.period(row.startOn, row.endOn),
        nextTalk: row.nextCheckIn === null ? '' : formatDay(language, row.nextCheckIn),
      })),
    }),
  )
}

function showSummary(ask: Ask): Promise<Answer> {
  return tabPage(ask, 'summary', async placement => summaryTab(await summaryModel(ask, placement)))
}

async function summaryModel(ask: Ask, placement: Placement): Promise<SummaryModel> {
  const { id, state, endOn } = placement
  const { goals, sides, certificate, covered } = await ask.db.read(async tx => ({
    goals: await goalsOf(tx, id),
    sides: (await evaluationsOf(tx, id)).map(({ side }) => side),
    certificate: await certificateOf(tx, id),
    covered: await coveredUntil(tx, placement),
  }))
  const words = supervisionMessages[ask.language]
  const can = (event: Event): boolean => mayManagePlacement(ask.actor, placement) && next(state, event) !== null
  return {
    language: ask.language,
    csrf: ask.csrf,
    id,
    facts: factsOf(ask, placement),
    certificate:
      certificate === null
        ? null
        : { label: words.certificate.reference(certificate.number), href: paths.certificatePdf(ask.language, id) },
    next: nextStepOf(ask, placement),
    canComplete: can('complete'),
    lacks: lacksForCompletion({ sides, goals, endOn, coveredUntil: covered }, today(ask.now)).map(
      lack => words.lacks[lack],
    ),
    canCancel: can('cancel'),
    canEndEarly: can('endEarly'),
  }
}

function nextStepOf({ language, actor }: Ask, placement: Placement): SummaryModel['next'] {
  const { summary } = supervisionMessages[language]
  const { id, state } = placement
  const isOpen = next(state, 'openClearance') !== null
  if (mayManagePlacement(actor, placement) && (isOpen || state === 'clearance' || state === 'cleared'))
    return { text: isOpen ? summary.openClearance : summary.toClearance, href: paths.clearance(language, id) }
  const isUnderway = next(state, 'complete') !== null
  return isUnderway && !mayManagePlacement(actor, placement)
    ? { text: summary.toGoals, href: paths.goals(language, id) }
    : null
}

function factsOf({ language }: Ask, placement: Placement): SummaryModel['facts'] {
  const { summary, emergency, period } = supervisionMessages[language]
  const { office, city, unit, startOn, endOn, supervisors, partner, emergencyContact: contact } = placement
  const optional = (term: string, detail: string | null): SummaryModel['facts'] =>
    detail === null ? [] : [{ term, detail }]
  return [
    { term: summary.office, detail: [office, city, unit].filter(part => part !== null).join(', ') },
    { term: summary.dates, detail: period(startOn, endOn) },
    { term: summary.supervisors, detail: supervisors.map(({ name, kind }) => `${name} (${summary[kind]})`).join(', ') },
    ...optional(summary.partner, partner),
    {
      term: summary.emergency,
      detail: contact === null ? emergency.none : `${contact.name} (${contact.relation}), ${contact.phone}`,
    },
  ]
}

async function complete(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.placement)
  const result = await completePlacement(app, ask.actor, id, ask.now)
  const here = paths.staff(ask.language, id)
  return result.ok ? redirect(`${here}?saved`) : saysNo(ask.language, result.refusal, here)
}

function showHistory(ask: Ask): Promise<Answer> {
  const words = supervisionMessages[ask.language]
  return tabPage(ask, 'history', async ({ id }) => {
    const events = await ask.db.read(tx => historyOf(tx, 'placement', id))
    return historyTab(
      events.toReversed().map(event => ({
        title: words.history[event.event] ?? event.event,
        when: formatDay(ask.language, today(event.at)),
        by: event.byName ?? words.system,
        ...(event.why === '' ? {} : { note: event.why }),
      })),
    )
  })
}
