import { stateLabels } from '../../applications/index.ts'
import { placementStateLabels } from '../../placements/index.ts'
import { idOf, notFound, page, type Answer, type Ask, type Route } from '../../platform/http/index.ts'
import { historyOf, subjects, type Subject } from '../../platform/history/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { nameInSight } from '../queries/in-sight.ts'
import { namesIn } from '../queries/named.ts'
import { mayReadHistory, mayReadSomeHistory } from '../rules.ts'
import { statesOf, type Words } from '../views/history/words.ts'
import { historyPage } from '../views/history-page.tsx'
import { tellEvent } from './told.ts'

/** What happened to a record: who, when, from, to, why. */
export function historyRoutes(): Route[] {
  return [{ method: 'GET', path: '/administration/history/:subject/:id', who: mayReadSomeHistory, handle: showHistory }]
}

async function showHistory(ask: Ask): Promise<Answer> {
  const subject = subjects.find(name => name === ask.params.subject)
  const id = idOf(ask.params.id)
  if (subject === undefined || !mayReadHistory(ask.actor, subject)) return notFound
  return ask.db.read(async tx => {
    const name = await nameInSight(tx, subject, id)
    if (name === null) return notFound
    const events = await historyOf(tx, subject, id)
    const names = await namesIn(tx, events, subject === 'fund' ? id : null)
    const { language } = ask
    const telling = { language, subject, id, states: historyStates(language, subject), names }
    return page(historyPage(language, { subject, name, events: events.map(event => tellEvent(telling, event)) }))
  })
}

/** What the states of such a record are called by those who work on it. */
export function historyStates(language: Language, subject: Subject): Words {
  if (subject === 'application') return stateLabels[language].officer
  return subject === 'placement' ? placementStateLabels[language].officer : statesOf(language, subject)
}
