import { policies, policyById, type Policy } from '../eligibility/index.ts'
import { noticePaths } from '../notices/index.ts'
import { anyone, notFound, page, pageWithErrors, type Answer, type Ask, type Route } from '../platform/http/index.ts'
import { sortedBy } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import type { Choice } from '../ui/index.ts'
import { policyUses, unused } from './queries/uses.ts'
import { mayReadPolicies } from './rules.ts'
import { sideBySide } from './side-by-side.ts'
import { tellPolicy } from './told.ts'
import { listPage } from './views/list-page.tsx'
import { policyMessages } from './views/messages.ts'
import { choosePage, sidesPage } from './views/sides-page.tsx'
import { inForce, versionPage } from './views/version-page.tsx'

/** Policy versions: what is known and used, one whole, two side by side. */
export function policyRoutes(): Route[] {
  return [
    { method: 'GET', path: '/policies', who: mayReadPolicies, handle: list },
    { method: 'GET', path: '/policies/side-by-side', who: mayReadPolicies, handle: async ask => compared(ask) },
    { method: 'GET', path: '/policies/:policy', who: anyone, handle: show },
  ]
}

/** By organisation, the newest first. */
function inOrder(language: Language): Policy[] {
  const newest = policies.toSorted((one, other) => (one.from < other.from ? 1 : -1))
  return sortedBy(language, newest, ({ organisation }) => organisation)
}

/** The versions as choices: a title alone could be that of two. */
export function versionChoices(language: Language): Choice[] {
  return inOrder(language).map(policy => ({
    value: policy.id,
    label: `${policy.title[language]} (${inForce(language, policy)})`,
  }))
}

async function list({ language, db }: Ask): Promise<Answer> {
  const uses = await db.read(policyUses)
  const rows = inOrder(language).map(({ id, title, organisation, from, to }) => ({
    id,
    organisation,
    title: title[language],
    inForce: inForce(language, { from, to }),
    use: uses.get(id) ?? unused,
  }))
  return page(listPage({ language, rows, versions: versionChoices(language) }))
}

async function show({ language, actor, db, params }: Ask): Promise<Answer> {
  const policy = policyById(params.policy ?? '')
  if (policy === null) return notFound
  const inside = mayReadPolicies(actor) ? { use: (await db.read(policyUses)).get(policy.id) ?? unused } : null
  const noticesHref = noticePaths.list(language)
  return page(versionPage({ language, policy: tellPolicy(policy, language), inside, noticesHref }))
}

function compared({ language, query }: Ask): Answer {
  const [first, second] = ['first', 'second'].map(name => policyById(query.get(name) ?? ''))
  if (first && second) {
    const [one, other] = [tellPolicy(first, language), tellPolicy(second, language)]
    return page(sidesPage({ language, first: one, second: other, pairs: sideBySide(one.conditions, other.conditions) }))
  }
  const { missing } = policyMessages[language].choose
  const asked = query.has('first') && query.has('second')
  const errors = asked ? { ...(first ? {} : { first: missing }), ...(second ? {} : { second: missing }) } : {}
  const chosen = { first: query.get('first'), second: query.get('second'), errors }
  const content = choosePage(language, versionChoices(language), chosen)
  return asked ? pageWithErrors(content) : page(content)
}
