import { policyById } from '../../eligibility/index.ts'
import { fundPaths } from '../../funds/index.ts'
import type { App } from '../../platform/app/index.ts'
import { historyOf } from '../../platform/history/index.ts'
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
import { countryChoices } from '../../platform/i18n/codes.ts'
import { countryName, formatDay, formatMoney } from '../../platform/i18n/format.ts'
import type { Fact } from '../../ui/index.ts'
import { addAgreement, addPartner } from '../actions/create.ts'
import { parseAgreement, parsePartner } from '../forms.ts'
import { policyChoices } from '../policy-choices.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { agreementById, partnerById, partnersWithAgreements, roundsOf, type Agreement } from '../queries.ts'
import { moneyOfAgreement, noticesOfAgreement, placementsOfAgreement } from '../queries/of-agreement.ts'
import { mayManagePartnerships, mayReadPartnerships, standingOf } from '../rules.ts'
import { agreementPage } from '../views/agreement-page.tsx'
import { correctingMessages } from '../views/correcting.ts'
import { agreementFormPage, partnerFormPage } from '../views/form-pages.tsx'
import { partnerListPage } from '../views/list-page.tsx'
import { partnershipMessages } from '../views/messages.ts'
import { blank, logOf, returned, returnedFor, saysNo, termInWords, type FormState } from './answers.ts'
import { cohortRow, noticeRow } from './rounds.ts'

const base = '/partnerships'

/** Partners and the agreements signed with them. */
export function agreementRoutes(app: App): Route[] {
  const [reads, manages] = [mayReadPartnerships, mayManagePartnerships]
  return [
    { method: 'GET', path: base, who: reads, handle: list },
    { method: 'GET', path: `${base}/new`, who: manages, handle: async ask => page(partnerForm(ask, blank)) },
    { method: 'POST', path: base, who: manages, handle: ask => createPartner(app, ask) },
    { method: 'GET', path: `${base}/:partner/agreements/new`, who: manages, handle: showForm },
    { method: 'POST', path: `${base}/:partner/agreements`, who: manages, handle: ask => createAgreement(app, ask) },
    { method: 'GET', path: `${base}/agreements/:agreement`, who: reads, handle: show },
  ]
}

async function list(ask: Ask): Promise<Answer> {
  const { language } = ask
  const { kinds } = partnershipMessages[language]
  const partners = await ask.db.read(partnersWithAgreements)
  const rows = partners.map(({ id, name, kind, country, agreements }) => ({
    id,
    name,
    about: `${kinds[kind]}, ${countryName(language, country)}`,
    agreements: agreements.map(agreement => ({
      id: agreement.id,
      title: agreement.title,
      term: termInWords(language, agreement.startsOn, agreement.endsOn),
    })),
  }))
  const mayManage = mayManagePartnerships(ask.actor)
  return page(partnerListPage({ language, isSaved: ask.query.has('saved'), mayManage, partners: rows }))
}

function partnerForm({ language, csrf }: Ask, form: FormState): ReturnType<typeof partnerFormPage> {
  return partnerFormPage({ language, csrf, countries: countryChoices(language), ...form })
}

async function createPartner(app: App, ask: Ask): Promise<Answer> {
  const parsed = parsePartner(ask.form)
  const { labels } = partnershipMessages[ask.language].partnerForm
  if (!parsed.ok) return pageWithErrors(partnerForm(ask, returned(ask, parsed.errors, labels)))
  const result = await addPartner(app, ask.actor, parsed.values, ask.now)
  if (result.ok) return redirect(`${paths.list(ask.language)}?saved`)
  const { refusal } = result
  if (refusal.code === 'taken') return pageWithErrors(partnerForm(ask, returnedFor(ask, 'name', refusal)))
  return saysNo(ask, refusal, paths.list(ask.language))
}

async function agreementForm(ask: Ask, form: FormState): Promise<ReturnType<typeof agreementFormPage> | null> {
  const partner = await ask.db.read(tx => partnerById(tx, idOf(ask.params.partner)))
  if (partner === null) return null
  const { language, csrf } = ask
  const choices = policyChoices(language, { today: ask.today, chosen: null })
  const of = { partnerId: partner.id, partner: partner.name }
  return agreementFormPage({ language, csrf, ...of, policies: choices, correcting: null, ...form })
}

async function showForm(ask: Ask): Promise<Answer> {
  const content = await agreementForm(ask, blank)
  return content === null ? notFound : page(content)
}

async function again(ask: Ask, form: FormState): Promise<Answer> {
  const content = await agreementForm(ask, form)
  return content === null ? notFound : pageWithErrors(content)
}

async function createAgreement(app: App, ask: Ask): Promise<Answer> {
  const { labels } = partnershipMessages[ask.language].agreementForm
  const offered = policyChoices(ask.language, { today: ask.today, chosen: null }).map(({ value }) => value)
  const parsed = parseAgreement(ask.form, { policies: offered, today: ask.today })
  if (!parsed.ok) return again(ask, returned(ask, parsed.errors, labels))
  const partnerId = idOf(ask.params.partner)
  const result = await addAgreement(app, ask.actor, { ...parsed.values, partnerId }, ask.now)
  if (result.ok) return redirect(`${paths.agreement(ask.language, result.value)}?saved`)
  if (result.refusal.code === 'taken') return again(ask, returnedFor(ask, 'title', result.refusal))
  return saysNo(ask, result.refusal, paths.list(ask.language))
}

async function show(ask: Ask): Promise<Answer> {
  const { language } = ask
  const found = await ask.db.read(async tx => {
    const agreement = await agreementById(tx, idOf(ask.params.agreement))
    if (agreement === null) return null
    const rounds = await roundsOf(tx, agreement.id)
    return {
      agreement,
      rounds,
      notices: await noticesOfAgreement(tx, agreement.id),
      ...(await placementsOfAgreement(tx, agreement.id)),
      money: await moneyOfAgreement(tx, agreement.id),
      history: await historyOf(tx, 'agreement', agreement.id),
    }
  })
  if (found === null) return notFound
  const { agreement, rounds, placements, total, history } = found
  const words = partnershipMessages[language].round
  const { more: moreWords } = partnershipMessages[language].agreement
  return page(
    agreementPage({
      language,
      id: agreement.id,
      title: agreement.title,
      isSaved: ask.query.has('saved'),
      mayManage: mayManagePartnerships(ask.actor),
      // Without a last day there is nothing to renew; what has ended is not ended again.
      mayRenew: agreement.endsOn !== null,
      mayEnd: standingOf(agreement, ask.today) !== 'over',
      facts: factsOf(ask, agreement),
      rounds: rounds.map(({ id, name, taken, positions, opensOn, closesOn, answerBy }) => ({
        id,
        name,
        taken: words.taken(taken, positions),
        calendar: termInWords(language, opensOn, closesOn),
        answerBy: formatDay(language, answerBy),
      })),
      notices: found.notices.map(notice => ({ ...noticeRow(ask, notice), round: notice.round })),
      cohort: placements.map(placement => cohortRow(ask, placement)),
      more: total > placements.length ? moreWords(placements.length, total) : null,
      money: found.money.map(({ id, name, currency, committed, free }) => ({
        name,
        href: fundPaths.fund(language, id),
        committed: formatMoney(language, committed, currency),
        free: formatMoney(language, free, currency),
      })),
      history: logOf(language, history),
    }),
  )
}

function factsOf({ language, today }: Ask, agreement: Agreement): Fact[] {
  const { state, states } = correctingMessages[language]
  const { agreement: words, payers, sights, months } = partnershipMessages[language]
  const { startsOn, endsOn, policyId, monthsMin, monthsMax, contactName, contactEmail } = agreement
  return [
    { term: words.partner, detail: agreement.partner },
    { term: words.signed, detail: formatDay(language, agreement.signedOn) },
    { term: words.term, detail: termInWords(language, startsOn, endsOn) },
    { term: state, detail: states[standingOf(agreement, today)] },
    { term: words.policy, detail: policyById(policyId)?.title[language] ?? policyId },
    { term: words.length, detail: months(monthsMin, monthsMax) },
    { term: words.payer, detail: payers[agreement.payer] },
    { term: words.sees, detail: sights[agreement.partnerSees] },
    { term: words.contact, detail: `${contactName}, ${contactEmail}` },
  ]
}
