import { isFinal, placementPaths } from '../../placements/index.ts'
import type { App } from '../../platform/app/index.ts'
import type { Instant } from '../../platform/clock/index.ts'
import type { Tx } from '../../platform/db/index.ts'
import { formatMoney } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { queueMail } from '../../platform/mail/index.ts'
import { awardMails } from '../mails.ts'

export type TakenBack = {
  readonly placementId: number
  readonly amount: bigint
  readonly currency: string
  readonly why: string
}

/** Mails to those who relied on an award: the intern, and the partner's coordinators. Of a placement that is over, nobody did. */
export async function tellOfTakingBack(app: App, tx: Tx, taken: TakenBack, now: Instant): Promise<void> {
  const placement = await tx
    .selectFrom('placements as p')
    .innerJoin('persons as i', 'i.id', 'p.personId')
    .innerJoin('offices as o', 'o.id', 'p.officeId')
    .where('p.id', '=', taken.placementId)
    .select([
      'p.partnerId',
      'p.state',
      'o.name as office',
      'i.id',
      'i.givenName',
      'i.familyName',
      'i.email',
      'i.language',
    ])
    .executeTakeFirstOrThrow()
  if (isFinal(placement.state)) return
  const { office, partnerId, givenName, familyName, ...person } = placement
  const intern = `${givenName} ${familyName}`
  const send = async (to: Reader, isIntern: boolean): Promise<void> => {
    const { language } = to
    const path = isIntern ? placementPaths.ownOne : placementPaths.partner
    const url = app.publicUrl + path(language, taken.placementId)
    const money = formatMoney(language, taken.amount, taken.currency)
    const news = { to: to.givenName, money, intern, office, why: taken.why, url }
    const mails = awardMails[language]
    const content = isIntern ? mails.takenBackFromIntern(news) : mails.takenBackFromStudent(news)
    const mail = { personId: to.id, to: to.email, language, kind: 'award.taken-back', placementId: taken.placementId }
    await queueMail(tx, app.enqueue, { ...mail, content }, now)
  }
  await send({ ...person, givenName }, true)
  for (const coordinator of await coordinatorsOf(tx, partnerId)) await send(coordinator, false)
}

type Reader = { readonly id: number; readonly givenName: string; readonly email: string; readonly language: Language }

async function coordinatorsOf(tx: Tx, partnerId: number | null): Promise<Reader[]> {
  if (partnerId === null) return []
  return tx
    .selectFrom('roleGrants as g')
    .innerJoin('persons as p', 'p.id', 'g.personId')
    .where('g.role', '=', 'partner-coordinator')
    .where('g.partnerId', '=', partnerId)
    .where('g.endedAt', 'is', null)
    .where('p.disabledAt', 'is', null)
    .orderBy('p.id')
    .select(['p.id', 'p.givenName', 'p.email', 'p.language'])
    .execute()
}
