import { administrationFrame, administrationPaths, mayAdminister } from '../administration/index.ts'
import { mayWorkOnNotices, noticePaths } from '../notices/index.ts'
import { mayReadPartnerships, partnershipPaths } from '../partnerships/index.ts'
import type { ReadTx } from '../platform/db/index.ts'
import { page, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { FirstStepsView, type FirstStep, type StepName } from './views/first-steps.tsx'
import { setUpMessages } from './views/messages.ts'

/** After the set-up: what a new installation needs before its first applicant, each with its page. */
export function firstStepsRoutes(): Route[] {
  return [{ method: 'GET', path: '/administration/first-steps', who: mayAdminister, handle: showFirstSteps }]
}

async function showFirstSteps(ask: Ask): Promise<Answer> {
  const { language } = ask
  const counted = await ask.db.read(tx => countFirstSteps(tx, ask))
  const main = FirstStepsView({ language, steps: stepsOf(ask, counted) })
  return page({
    title: setUpMessages[language].firstSteps.title,
    section: 'administration',
    wide: true,
    main: administrationFrame(language, 'firstSteps', main),
  })
}

/** @returns without a link where the step is not this person's to do */
function stepsOf({ language, actor }: Ask, counted: Record<StepName, number>): FirstStep[] {
  const { offices, newOffice, invitation } = administrationPaths
  const pages = {
    offices: counted.offices === 0 ? newOffice(language) : offices(language),
    people: invitation(language),
    agreement: mayReadPartnerships(actor) ? partnershipPaths.list(language) : null,
    notice: mayWorkOnNotices(actor) ? noticePaths.workList(language) : null,
  }
  return (['offices', 'people', 'agreement', 'notice'] as const).map(name => ({
    name,
    href: pages[name],
    count: counted[name],
  }))
}

/** Open offices, others who hold a role, agreements, notices that were published. */
async function countFirstSteps(tx: ReadTx, { actor }: Ask): Promise<Record<StepName, number>> {
  const self = actor.kind === 'person' ? actor.personId : 0
  const { offices, people, agreement, notice } = await tx
    .selectNoFrom(({ selectFrom, fn }) => [
      selectFrom('offices').where('closedOn', 'is', null).select(fn.countAll<string>().as('n')).as('offices'),
      selectFrom('roleGrants')
        .where('endedAt', 'is', null)
        .where('personId', '<>', self)
        .select(grant => grant.fn.count<string>('personId').distinct().as('n'))
        .as('people'),
      selectFrom('agreements').select(fn.countAll<string>().as('n')).as('agreement'),
      selectFrom('notices').where('publishedOn', 'is not', null).select(fn.countAll<string>().as('n')).as('notice'),
    ])
    .executeTakeFirstOrThrow()
  return { offices: Number(offices), people: Number(people), agreement: Number(agreement), notice: Number(notice) }
}
