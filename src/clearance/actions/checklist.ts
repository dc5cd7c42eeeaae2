import type { Actor } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import { askAsSystem, type Tx } from '../../platform/db/index.ts'
import { queueMail, type MailContent } from '../../platform/mail/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { movePlacement, type Placement } from '../../placements/index.ts'
import { factsFrom, profileOf } from '../../profile/index.ts'
import { clearanceMails } from '../mails/messages.ts'
import { clearanceMessages } from '../messages.ts'
import type { ClearanceMails } from '../mails/messages.en.ts'
import { itemsOf, type Item } from '../queries/items.ts'
import { covers, isHealthRefusal, openItems, requiredItems, type Kind, type RequiredItem } from '../rules.ts'

/**
 * Holds the checklist against the placement as it is now: makes what is missing, re-opens what no longer covers its days, enters
 * the organisation's accident cover. What was excused stays excused.
 *
 * @param isNewAgreement a version of the agreement is to be signed, so that signatures and the partner's word are asked again
 * @returns the kinds that were settled before and are open again
 */
export async function deriveChecklist(
  tx: Tx,
  placement: Placement,
  isNewAgreement: boolean,
  now: Instant,
): Promise<Kind[]> {
  const required = requiredItems(await factsOf(tx, placement))
  const before = await itemsOf(tx, placement.id)
  const reopened: Kind[] = []
  for (const rule of required) {
    const item = before.find(({ kind }) => kind === rule.kind)
    if (item === undefined) await insertItem(tx, placement, rule, now)
    else if (await refreshItem(tx, placement, { rule, item, isNewAgreement, now })) reopened.push(rule.kind)
  }
  return reopened
}

async function factsOf(tx: Tx, placement: Placement): Promise<Parameters<typeof requiredItems>[0]> {
  const { nationalities } = factsFrom(await profileOf(tx, placement.personId))
  return {
    startOn: placement.startOn,
    endOn: placement.endOn,
    hostCountry: placement.country,
    nationalities: nationalities ?? undefined,
    hasPartner: placement.partnerId !== null,
  }
}

async function insertItem(tx: Tx, placement: Placement, rule: RequiredItem, now: Instant): Promise<void> {
  await tx
    .insertInto('clearanceItems')
    .values({
      placementId: placement.id,
      kind: rule.kind,
      isRequired: rule.isRequired,
      reasonCode: rule.reason,
      reasonParams: JSON.stringify(rule.params),
      ...(rule.kind === 'accident-cover' ? planCover(placement, now) : {}),
    })
    .execute()
}

/** The organisation's own plan covers everybody for as long as they are here: entered and verified by the system. */
function planCover({ startOn, endOn }: Placement, now: Instant): object {
  return { state: 'verified', validFrom: startOn, validUntil: endOn, handedInAt: now, settledAt: now }
}

type Refresh = { rule: RequiredItem; item: Item; isNewAgreement: boolean; now: Instant }

async function refreshItem(
  tx: Tx,
  placement: Placement,
  { rule, item, isNewAgreement, now }: Refresh,
): Promise<boolean> {
  const excused = item.reason === 'excused'
  const asked = excused
    ? {}
    : { isRequired: rule.isRequired, reasonCode: rule.reason, reasonParams: JSON.stringify(rule.params) }
  const signed = rule.kind === 'internship-agreement' || rule.kind === 'partner-confirmation'
  const outlived = item.state === 'verified' && (signed ? isNewAgreement : !covers(item, placement))
  const isPlan = rule.kind === 'accident-cover'
  const reopen = outlived && !isPlan ? { state: 'open' as const, settledBy: null, settledAt: null } : {}
  await tx
    .updateTable('clearanceItems')
    .set({ isRequired: item.isRequired, ...asked, ...reopen, ...(isPlan ? planCover(placement, now) : {}) })
    .where('id', '=', item.id)
    .execute()
  return outlived && !isPlan && (excused ? item.isRequired : rule.isRequired)
}

/** With the last item verified, the placement is cleared and its intern told; otherwise nothing happens. */
export async function clearIfComplete(
  app: App,
  tx: Tx,
  { placement, by }: { readonly placement: Placement; readonly by: Actor },
  now: Instant,
): Promise<void> {
  if (placement.state !== 'clearance') return
  // The medical officer and the partner see some of the items; the last signature or paper may still be theirs.
  const isComplete = await askAsSystem(tx, by, async all => {
    return openItems(await itemsOf(all, placement.id), placement).length === 0
  })
  if (!isComplete) return
  await movePlacement(tx, placement, { event: 'clear', by, now })
  await tellIntern(app, tx, { placement, kind: 'cleared' }, now)
}

type MailKind = keyof ClearanceMails
type Told = {
  readonly placement: Placement
  readonly kind: MailKind
  readonly item?: Kind
  readonly why?: string
  readonly items?: readonly Kind[]
  readonly notAsked?: readonly Kind[]
}

/** Tells the intern by mail, in their language, what has changed and what is to be done. */
export async function tellIntern(app: App, tx: Tx, told: Told, now: Instant): Promise<void> {
  const { placement, kind } = told
  await queueMail(
    tx,
    app.enqueue,
    {
      personId: placement.personId,
      to: placement.email,
      language: placement.language,
      kind: `placement.${kind}`,
      placementId: placement.id,
      content: contentOf(placement.language, told, `${app.publicUrl}/${placement.language}/placement/${placement.id}`),
    },
    now,
  )
}

function contentOf(
  language: Language,
  { placement, kind, item, why, items, notAsked }: Told,
  url: string,
): MailContent {
  const words = clearanceMessages[language]
  return clearanceMails[language][kind]({
    to: placement.givenName,
    title: placement.title,
    office: placement.office,
    startOn: placement.startOn,
    endOn: placement.endOn,
    item: item === undefined ? '' : words.kinds[item],
    why: wordsOf(language, why ?? ''),
    items: (items ?? []).map(open => words.kinds[open]),
    notAsked: (notAsked ?? []).map(closed => words.kinds[closed]),
    url,
  })
}

/** A code of a health paper's refusal becomes words; an officer's own words stay. */
function wordsOf(language: Language, why: string): string {
  return isHealthRefusal(why) ? clearanceMessages[language].healthRefusals[why] : why
}
