import { isHealthPaper, storeUpload, uploadErrors, type DocumentKind } from '../../documents/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { daysBetween } from '../../platform/days/index.ts'
import { errorSentences, typedValues } from '../../platform/forms/index.ts'
import {
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { isFinal, isOwnPlacement, placementOf, type Placement } from '../../placements/index.ts'
import { handIn } from '../actions/items.ts'
import { parseValidity } from '../forms.ts'
import { itemState } from '../item-state.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import { latestAgreement, type Agreement } from '../queries/agreements.ts'
import { itemById, itemsOf, type Item } from '../queries/items.ts'
import { covers, isHealthItem, isHealthRefusal, isPaper, isSettled, needsValidity, type Kind } from '../rules.ts'
import { paperPage, papersPage, type PaperModel } from '../views/papers-pages.tsx'
import { saysNo } from './sentences.ts'

/** The intern's checklist and the forms to hand papers in. */
export function ownClearanceRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/placement/:placement/papers', who: signedIn, handle: showPapers },
    { method: 'GET', path: '/placement/:placement/papers/:item', who: signedIn, handle: showPaper },
    {
      method: 'POST',
      path: '/placement/:placement/papers/:item',
      who: signedIn,
      perMinute: 30,
      handle: ask => takePaper(app, ask),
    },
  ]
}

/** The asker's own placement, or null. */
export async function ownPlacement(ask: Ask): Promise<Placement | null> {
  const placement = await ask.db.read(tx => placementOf(tx, idOf(ask.params.placement)))
  return placement !== null && isOwnPlacement(ask.actor, placement) ? placement : null
}

async function showPapers(ask: Ask): Promise<Answer> {
  const placement = await ownPlacement(ask)
  if (placement === null) return notFound
  const { items, agreement } = await ask.db.read(async tx => ({
    items: await itemsOf(tx, placement.id),
    agreement: await latestAgreement(tx, placement.id),
  }))
  const { language } = ask
  const words = clearanceMessages[language]
  const asked = items.filter(item => item.isRequired)
  return page(
    papersPage({
      language,
      placementId: placement.id,
      startOn: placement.startOn,
      days: daysBetween(today(ask.now), placement.startOn),
      next: nextStep(ask, placement, { items: asked, agreement }),
      isComplete: asked.length > 0 && asked.every(item => isSettled(item, placement)),
      tasks: asked.map(item => {
        const { label: state, tone } = itemState(language, 'own', item, placement)
        return {
          label: words.kinds[item.kind],
          href: hrefOf(ask, placement, item),
          state,
          tone,
          hint: reasonOf(ask, item),
        }
      }),
      notAsked: items
        .filter(item => !item.isRequired)
        .map(item => ({ label: words.kinds[item.kind], reason: reasonOf(ask, item) })),
      isSaved: ask.query.has('saved'),
    }),
  )
}

function hrefOf({ language }: Ask, { id }: Placement, item: Item): string | null {
  if (item.kind === 'internship-agreement') return paths.agreement(language, id)
  return isPaper(item.kind) ? paths.paper(language, id, item.id) : null
}

function reasonOf({ language }: Ask, { reason, params }: Item): string {
  return clearanceMessages[language].reasons[reason](params)
}

/** What the intern does next: sign, then the first paper that is open or was refused. */
export function nextStep(
  ask: Ask,
  placement: Placement,
  { items, agreement }: { readonly items: readonly Item[]; readonly agreement: Agreement | null },
): { readonly label: string; readonly href: string } | null {
  const { language } = ask
  const { papers, kinds } = clearanceMessages[language]
  const hasSigned = agreement?.signatures.some(({ party }) => party === 'intern') ?? true
  if (!hasSigned) return { label: papers.nextAgreement, href: paths.agreement(language, placement.id) }
  const item = items.find(candidate => candidate.isRequired && isPaper(candidate.kind) && isToDo(candidate, placement))
  return item === undefined
    ? null
    : { label: papers.nextPaper(kinds[item.kind]), href: paths.paper(language, placement.id, item.id) }
}

function isToDo(item: Item, placement: Placement): boolean {
  return item.state === 'open' || item.state === 'refused' || (item.state === 'verified' && !covers(item, placement))
}

async function showPaper(ask: Ask): Promise<Answer> {
  const found = await paperOf(ask)
  if (found === null) return notFound
  return page(paperPage(paperModel(ask, found, { values: {}, errors: {} })))
}

type Found = { readonly placement: Placement; readonly item: Item }

async function paperOf(ask: Ask): Promise<Found | null> {
  const placement = await ownPlacement(ask)
  if (placement === null) return null
  const item = await ask.db.read(tx => itemById(tx, placement.id, idOf(ask.params.item)))
  return item === null || !isPaper(item.kind) ? null : { placement, item }
}

function paperModel(ask: Ask, { placement, item }: Found, form: Pick<PaperModel, 'values' | 'errors'>): PaperModel {
  const { language, csrf } = ask
  const words = clearanceMessages[language]
  const why = isHealthRefusal(item.why) ? words.healthRefusals[item.why] : item.why
  const source = isHealthItem(item.kind)
    ? 'document-2-health'
    : needsValidity(item.kind) && item.kind !== 'visa'
      ? 'document-2-insurance'
      : 'placement'
  return {
    language,
    csrf,
    placementId: placement.id,
    itemId: item.id,
    kind: item.kind,
    reason: reasonOf(ask, item),
    source: words.sources[source],
    state: itemState(language, 'own', item, placement),
    why: item.state === 'refused' ? why : null,
    receivedOn: item.handedInAt === null || item.state === 'open' ? null : today(item.handedInAt),
    period: placement,
    takesDates: needsValidity(item.kind),
    isHealth: isHealthItem(item.kind),
    canHandIn: item.isRequired && item.state !== 'verified' && !isFinal(placement.state),
    isReplacement: item.state === 'handed-in' || item.state === 'refused',
    ...form,
  }
}

const documentKinds: Partial<Record<Kind, DocumentKind>> = {
  'medical-certificate': 'medical-certificate',
  'vaccination-record': 'vaccination-record',
  'medical-insurance': 'medical-insurance',
  'evacuation-cover': 'medical-insurance',
  visa: 'visa',
  'security-course': 'course-certificate',
  'conduct-course': 'course-certificate',
}

/** Dates first, then the file: a file is kept only for a form that is otherwise right. */
async function takePaper(app: App, ask: Ask): Promise<Answer> {
  const found = await paperOf(ask)
  if (found === null) return notFound
  const { placement, item } = found
  const checked = checkPaper(ask, found)
  if (!checked.ok) return withErrors(ask, found, checked.errors)
  const kind = documentKinds[item.kind]
  const upload = ask.form.files.get('file')
  if (kind === undefined || upload === undefined || item.state === 'verified') return notFound
  if (isHealthItem(item.kind) && !isHealthPaper(kind)) throw new Error(`${kind} would not be sealed`)
  const stored = await storeUpload(app, ask.actor, { kind, upload }, ask.now)
  if (!stored.ok) {
    const { code } = stored.refusal
    if (code === 'not-allowed') return notFound
    return withErrors(ask, found, fileErrors(ask, { code, params: stored.refusal.params }))
  }
  const given = { placementId: placement.id, itemId: item.id, ...stored.value, ...checked.days }
  const result = await handIn(app, ask.actor, given, ask.now)
  if (!result.ok) return saysNo(ask.language, result.refusal, paths.papers(ask.language, placement.id))
  return redirect(`${paths.papers(ask.language, placement.id)}?saved`)
}

type Errors = Readonly<Record<string, string>>
type Days = { readonly validFrom: string | null; readonly validUntil: string | null }

function fileErrors(ask: Ask, refusal: Parameters<typeof uploadErrors>[1]): Errors {
  return errorSentences(
    uploadErrors('file', refusal),
    { file: clearanceMessages[ask.language].papers.file },
    ask.language,
  )
}

function checkPaper(ask: Ask, { placement, item }: Found): { ok: true; days: Days } | { ok: false; errors: Errors } {
  const { papers } = clearanceMessages[ask.language]
  const labels = { file: papers.file, validFrom: papers.validFrom, validUntil: papers.validUntil }
  const parsed = needsValidity(item.kind) ? parseValidity(ask.form) : null
  const noFile = ask.form.files.has('file') ? [] : [{ field: 'file', code: 'no-file', params: {} } as const]
  const wrong = [...(parsed !== null && !parsed.ok ? parsed.errors : []), ...noFile]
  const sentences = errorSentences(wrong, labels, ask.language)
  const days: Days = parsed?.ok === true ? parsed.values : { validFrom: null, validUntil: null }
  const short: Record<string, string> = {}
  const colon = ask.language === 'fr' ? '\u00a0: ' : ': '
  if (days.validFrom !== null && days.validFrom > placement.startOn)
    short.validFrom = `${labels.validFrom}${colon}${papers.mustStartBy(placement.startOn)}`
  if (days.validUntil !== null && days.validUntil < placement.endOn)
    short.validUntil = `${labels.validUntil}${colon}${papers.mustReach(placement.endOn)}`
  const errors = { ...short, ...sentences }
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, days }
}

function withErrors(ask: Ask, found: Found, errors: Errors): Answer {
  return pageWithErrors(paperPage(paperModel(ask, found, { values: typedValues(ask.form), errors })))
}
