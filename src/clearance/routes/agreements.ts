import { formatDay } from '../../platform/i18n/format.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { downloadHeaders } from '../../platform/files/index.ts'
import { errorSentences, typedValues } from '../../platform/forms/index.ts'
import {
  bytes,
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../../platform/http/index.ts'
import { documentPdf, type Block } from '../../platform/pdf/index.ts'
import { hasRole } from '../../platform/actor/index.ts'
import {
  isFinal,
  isOwnPlacement,
  mayCoordinate,
  mayReadPlacement,
  placementOf,
  placementPage,
  worksWithPlacements,
  type Placement,
} from '../../placements/index.ts'
import { signAgreement } from '../actions/sign-agreement.ts'
import { parseSignature } from '../forms.ts'
import { maySign } from '../may.ts'
import { agreementMessages } from '../views/agreement/messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import { latestAgreement, type Agreement } from '../queries/agreements.ts'
import { partiesOf, type Party } from '../rules.ts'
import { ownAgreementPage, partnerPage, type AgreementModel } from '../views/agreement/agreement-views.tsx'
import { agreementTab } from '../views/agreement/agreement-tab.tsx'
import { saysNo } from './sentences.ts'

type Reader = {
  readonly party: Party
  readonly path: string
  readonly who: Route['who']
  readonly mayRead: (ask: Ask, placement: Placement) => boolean
  readonly show: (ask: Ask, placement: Placement, model: AgreementModel | null) => PageContent
}

const readers: readonly Reader[] = [
  {
    party: 'intern',
    path: '/placement/:placement/agreement',
    who: signedIn,
    mayRead: (ask, placement) => isOwnPlacement(ask.actor, placement),
    show: ({ language }, { id }, model) => ownAgreementPage(language, model, paths.papers(language, id)),
  },
  {
    party: 'organisation',
    path: '/work/placements/:placement/agreement',
    who: worksWithPlacements,
    mayRead: (ask, placement) => mayReadPlacement(ask.actor, placement),
    show: ({ language }, placement, model) =>
      placementPage(language, placement, { tab: 'agreement' }, agreementTab(language, model)),
  },
  {
    party: 'partner',
    path: '/students/placements/:placement',
    who: actor => hasRole(actor, 'partner-coordinator'),
    mayRead: (ask, placement) => mayCoordinate(ask.actor, placement),
    show: ({ language }, placement, agreement) =>
      partnerPage({
        language,
        name: placement.name,
        title: placement.title,
        office: `${placement.office}, ${placement.city}`,
        period: { from: placement.startOn, to: placement.endOn },
        emergency: placement.emergencyContact,
        agreement,
      }),
  },
]

/** The agreement, as each of its three parties reads and signs it, and as PDF. */
export function agreementRoutes(app: App): Route[] {
  return [
    ...readers.flatMap((reader): Route[] => [
      { method: 'GET', path: reader.path, who: reader.who, handle: ask => show(ask, reader) },
      { method: 'POST', path: reader.path, who: reader.who, handle: ask => sign(app, ask, reader) },
    ]),
    { method: 'GET', path: '/placements/:placement/agreement.pdf', who: signedIn, handle: download },
  ]
}

async function find(ask: Ask): Promise<{ placement: Placement; agreement: Agreement | null } | null> {
  return ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    return placement === null ? null : { placement, agreement: await latestAgreement(tx, placement.id) }
  })
}

const blank = { values: {}, errors: {} }

async function show(ask: Ask, reader: Reader): Promise<Answer> {
  const found = await find(ask)
  if (found === null || !reader.mayRead(ask, found.placement)) return notFound
  const { placement, agreement } = found
  return page(reader.show(ask, placement, agreement && modelOf(ask, reader, { placement, agreement }, blank)))
}

type Found = { readonly placement: Placement; readonly agreement: Agreement }

function modelOf(
  ask: Ask,
  { party }: Reader,
  { placement, agreement }: Found,
  form: Pick<AgreementModel, 'values' | 'errors'>,
): AgreementModel {
  const signed = agreement.signatures.some(signature => signature.party === party)
  const canSign = !signed && maySign(ask.actor, party, placement) && !isFinal(placement.state)
  return {
    language: ask.language,
    csrf: ask.csrf,
    version: agreement.version,
    createdOn: today(agreement.createdAt),
    written: agreement.language,
    text: agreement.text,
    signatures: partiesOf(placement).map(each => {
      const signature = agreement.signatures.find(candidate => candidate.party === each)
      const by = signature && { name: signature.typedName, on: today(signature.at) }
      return { party: each, by: by ?? null }
    }),
    pdfHref: paths.agreementPdf(ask.language, placement.id),
    sign: canSign ? { party, action: `/${ask.language}${ask.path}` } : null,
    isSaved: ask.query.has('signed'),
    ...form,
  }
}

async function sign(app: App, ask: Ask, reader: Reader): Promise<Answer> {
  const found = await find(ask)
  if (found === null || found.agreement === null || !reader.mayRead(ask, found.placement)) return notFound
  const { placement, agreement } = found
  const parsed = parseSignature(ask.form)
  if (!parsed.ok) {
    const words = agreementMessages[ask.language].sign
    const errors = {
      ...errorSentences(parsed.errors, { typedName: words.name }, ask.language),
      ...(parsed.errors.some(({ field }) => field === 'agree') ? { agree: words.tickFirst } : {}),
    }
    const model = modelOf(ask, reader, { placement, agreement }, { values: typedValues(ask.form), errors })
    return pageWithErrors(reader.show(ask, placement, model))
  }
  const signing = { placementId: placement.id, party: reader.party, ...parsed.values }
  const result = await signAgreement(app, ask.actor, signing, ask.now)
  const here = `/${ask.language}${ask.path}`
  return result.ok ? redirect(`${here}?signed`) : saysNo(ask.language, result.refusal, here)
}

async function download(ask: Ask): Promise<Answer> {
  const found = await find(ask)
  if (found === null || found.agreement === null) return notFound
  const { placement, agreement } = found
  const may = [isOwnPlacement, mayReadPlacement, mayCoordinate].some(allowed => allowed(ask.actor, placement))
  if (!may) return notFound
  const pdf = await agreementPdf(placement, agreement, ask.now)
  return bytes(pdf, downloadHeaders({ mime: 'application/pdf', name: `agreement-${placement.id}.pdf` }))
}

/** The agreement on paper, in the language in which it was drawn up, with who has signed. */
export async function agreementPdf(placement: Placement, agreement: Agreement, now: Date): Promise<Uint8Array> {
  const { language, text, version, signatures } = agreement
  const words = agreementMessages[language]
  const clauses = text.clauses.flatMap(({ heading, text: paragraph, items }): Block[] => [
    { type: 'heading', text: heading },
    ...(paragraph === undefined ? [] : [{ type: 'paragraph', text: paragraph } as const]),
    ...(items === undefined ? [] : [{ type: 'list', items } as const]),
  ])
  const lines = partiesOf(placement).map(party => {
    const signature = signatures.find(candidate => candidate.party === party)
    return signature === undefined
      ? words.agreement.open(words.parties[party])
      : words.agreement.signature(words.parties[party], signature.typedName, formatDay(language, today(signature.at)))
  })
  return documentPdf({
    language,
    title: text.title,
    issuer: agreement.facts.organisation,
    reference: words.sign.version(version, today(agreement.createdAt)),
    content: [
      { type: 'facts', items: text.facts },
      ...clauses,
      { type: 'heading', text: words.agreement.signed },
      { type: 'list', items: lines },
    ],
    now,
  })
}
