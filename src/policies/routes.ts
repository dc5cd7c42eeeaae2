import { house, policiesInOrder, policyById, tellPolicy } from '../eligibility/index.ts'
import { noticePaths } from '../notices/index.ts'
import type { App } from '../platform/app/index.ts'
import { anyone, notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { formatDay, formatInstant } from '../platform/i18n/format.ts'
import { besidesSideBySide } from './besides-side-by-side.ts'
import { problemsOf } from './problems.ts'
import { drafts } from './queries/drafts.ts'
import { endsOf } from './queries/stored.ts'
import { policyUses, unused } from './queries/uses.ts'
import { conditionRoutes } from './routes/conditions.ts'
import { draftRoutes } from './routes/drafts.ts'
import { titleOfDraft, titleOfVersion } from './routes/draft-answers.ts'
import { publicationRoutes } from './routes/publication.ts'
import { silenceRoutes } from './routes/silences.ts'
import { sourceRoutes } from './routes/sources.ts'
import { termRoutes } from './routes/terms.ts'
import { trialRoutes } from './routes/trials.ts'
import { mayReadPolicies, mayWritePolicies } from './rules.ts'
import { sideBySide } from './side-by-side.ts'
import { hasWords, versionChoices } from './version-choices.ts'
import { listPage } from './views/list-page.tsx'
import { draftMessages } from './views/drafts/messages.ts'
import { policyMessages } from './views/messages.ts'
import { choosePage, sidesPage } from './views/sides-page.tsx'
import { inForce, versionPage } from './views/version-page.tsx'

/** Policy versions: what is known and used, one whole, two side by side, one tried on past cases. */
export function policyRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/policies', who: mayReadPolicies, handle: list },
    { method: 'GET', path: '/policies/side-by-side', who: mayReadPolicies, handle: async ask => compared(ask) },
    { method: 'GET', path: '/policies/:policy', who: anyone, handle: show },
    ...trialRoutes(app),
    ...draftRoutes(app),
    ...sourceRoutes(app),
    ...conditionRoutes(app),
    ...termRoutes(app),
    ...silenceRoutes(app),
    ...publicationRoutes(app),
  ]
}

async function list({ language, db, actor, query }: Ask): Promise<Answer> {
  const { uses, written } = await db.read(async tx => ({ uses: await policyUses(tx), written: await drafts(tx) }))
  const words = (query.get('words') ?? '').trim()
  const known = policiesInOrder(language)
  const rows = known
    .filter(policy => hasWords(policy, words, language))
    .map(({ id, title, organisation, from, to }) => ({
      id,
      organisation,
      title: title[language],
      inForce: inForce(language, { from, to }),
      use: uses.get(id) ?? unused,
      isOwn: organisation === house.organisation || uses.has(id),
    }))
  const draftRows = written.map(draft => ({
    id: draft.id,
    title: titleOfDraft(language, draft),
    basedOn: titleOfVersion(language, draft.basedOn),
    saved: draftMessages[language].savedBy(formatInstant(language, draft.changedAt), draft.changedBy),
    open: problemsOf(draft.content).length,
  }))
  const versions = versionChoices(language)
  return page(
    listPage({
      language,
      rows,
      known: known.length,
      words,
      versions,
      drafts: draftRows,
      mayWrite: mayWritePolicies(actor),
    }),
  )
}

/** What was just done to a version, as the way to its page says it. */
const acts = ['published', 'ended'] as const

async function show({ language, actor, db, params, query }: Ask): Promise<Answer> {
  const policy = policyById(params.policy ?? '')
  if (policy === null) return notFound
  const inside = mayReadPolicies(actor)
    ? await db.read(async tx => ({
        use: (await policyUses(tx)).get(policy.id) ?? unused,
        mayWrite: mayWritePolicies(actor),
        done: acts.find(act => query.has(act)) ?? null,
        ends: (await endsOf(tx, policy.id)).map(({ lastDay, at, by, why }) => ({
          lastDay: formatDay(language, lastDay),
          by: draftMessages[language].savedBy(formatInstant(language, at), by),
          why,
        })),
      }))
    : null
  const noticesHref = noticePaths.list(language)
  return page(versionPage({ language, policy: tellPolicy(policy, language), inside, noticesHref }))
}

function compared({ language, query }: Ask): Answer {
  const [first, second] = ['first', 'second'].map(name => policyById(query.get(name) ?? ''))
  if (first && second) {
    const [one, other] = [tellPolicy(first, language), tellPolicy(second, language)]
    const pairs = sideBySide(one.conditions, other.conditions)
    const besides = besidesSideBySide(one.besides, other.besides)
    return page(sidesPage({ language, first: one, second: other, pairs, besides }))
  }
  const { missing } = policyMessages[language].choose
  const asked = query.has('first') && query.has('second')
  const errors = asked ? { ...(first ? {} : { first: missing }), ...(second ? {} : { second: missing }) } : {}
  const chosen = { first: query.get('first'), second: query.get('second'), errors }
  const content = choosePage(language, versionChoices(language), chosen)
  return asked ? pageWithErrors(content) : page(content)
}
