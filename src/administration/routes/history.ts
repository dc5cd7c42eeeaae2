import { idOf, notFound, page, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { historyOf, subjects } from '../../platform/history/index.ts'
import { isInSight } from '../queries/in-sight.ts'
import { mayReadHistory, mayReadSomeHistory } from '../rules.ts'
import { historyPage } from '../views/history-page.tsx'

/** What happened to a record: who, when, from, to, why. */
export function historyRoutes(): Route[] {
  return [{ method: 'GET', path: '/administration/history/:subject/:id', who: mayReadSomeHistory, handle: showHistory }]
}

async function showHistory(ask: Ask): Promise<Answer> {
  const subject = subjects.find(name => name === ask.params.subject)
  const id = idOf(ask.params.id)
  if (subject === undefined || !mayReadHistory(ask.actor, subject)) return notFound
  return ask.db.read(async tx => {
    if (!(await isInSight(tx, subject, id))) return notFound
    return page(historyPage(ask, { subject, id, events: await historyOf(tx, subject, id) }))
  })
}
