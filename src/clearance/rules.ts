import type { PlainDate } from '../platform/days/index.ts'

/** What must be in hand before the first day, in the order in which it is shown. */
export const kinds = [
  'internship-agreement',
  'medical-certificate',
  'vaccination-record',
  'medical-insurance',
  'evacuation-cover',
  'accident-cover',
  'visa',
  'security-course',
  'conduct-course',
  'partner-confirmation',
] as const
export type Kind = (typeof kinds)[number]
export type ItemState = 'open' | 'handed-in' | 'verified' | 'refused'

/** Facts on which the checklist depends. `nationalities` undefined is not known. */
export type ClearanceFacts = {
  readonly startOn: PlainDate
  readonly endOn: PlainDate
  readonly hostCountry: string
  readonly nationalities: readonly string[] | undefined
  readonly hasPartner: boolean
}

export const reasonCodes = [
  'everybody',
  'entire-period',
  'not-a-national',
  'national-of-host',
  'nationality-not-known',
  'organisation-plan',
  'with-partner',
  'no-partner',
  'excused',
] as const
export type ReasonCode = (typeof reasonCodes)[number]

export type RequiredItem = {
  readonly kind: Kind
  readonly isRequired: boolean
  readonly reason: ReasonCode
  readonly params: Readonly<Record<string, string>>
  readonly source: Source
}
/** Where the rule is written: the sentence of each is in the messages. */
export type Source = 'document-2-insurance' | 'document-2-health' | 'placement' | 'agreement'

/**
 * Each item of the checklist, required or not, with the reason: ten items, in the order of `kinds`.
 * A nationality that is not known is treated as foreign: the cover that is asked for then is never too little.
 *
 * @source document 2 (medical certificate, vaccination, insurance for the entire period, evacuation and repatriation for those who
 *   are not nationals of the host country, local cover enough for nationals, accident cover by the organisation's plan for all)
 */
export function requiredItems(facts: ClearanceFacts): RequiredItem[] {
  const { startOn, endOn, hostCountry, hasPartner } = facts
  const period = { from: startOn, to: endOn }
  const abroad = abroadReason(facts)
  const forForeigners = { isRequired: abroad !== 'national-of-host', reason: abroad, params: { country: hostCountry } }
  const everybody = { isRequired: true, reason: 'everybody', params: {} } as const
  const partner = { isRequired: hasPartner, reason: hasPartner ? 'with-partner' : 'no-partner', params: {} } as const
  return [
    { kind: 'internship-agreement', ...everybody, source: 'placement' },
    { kind: 'medical-certificate', ...everybody, source: 'document-2-health' },
    { kind: 'vaccination-record', ...everybody, source: 'document-2-health' },
    {
      kind: 'medical-insurance',
      isRequired: true,
      reason: 'entire-period',
      params: period,
      source: 'document-2-insurance',
    },
    { kind: 'evacuation-cover', ...forForeigners, source: 'document-2-insurance' },
    {
      kind: 'accident-cover',
      isRequired: true,
      reason: 'organisation-plan',
      params: {},
      source: 'document-2-insurance',
    },
    { kind: 'visa', ...forForeigners, source: 'placement' },
    { kind: 'security-course', ...everybody, source: 'placement' },
    { kind: 'conduct-course', ...everybody, source: 'placement' },
    { kind: 'partner-confirmation', ...partner, source: 'agreement' },
  ]
}

function abroadReason({ nationalities, hostCountry }: ClearanceFacts): ReasonCode {
  if (nationalities === undefined) return 'nationality-not-known'
  return nationalities.includes(hostCountry) ? 'national-of-host' : 'not-a-national'
}

const withValidity: readonly Kind[] = ['medical-insurance', 'evacuation-cover', 'accident-cover', 'visa']

/** Cover and permits: they hold from a day to a day, and must hold on every day of the placement. */
export function needsValidity(kind: Kind): boolean {
  return withValidity.includes(kind)
}

export type Validity = { readonly validFrom: PlainDate | null; readonly validUntil: PlainDate | null }
type Period = { readonly startOn: PlainDate; readonly endOn: PlainDate }

/** Whether an item holds on every day from the first to the last, both included; items without validity always do. */
export function covers(item: { readonly kind: Kind } & Validity, { startOn, endOn }: Period): boolean {
  if (!needsValidity(item.kind)) return true
  return item.validFrom !== null && item.validUntil !== null && item.validFrom <= startOn && item.validUntil >= endOn
}

export type Standing = Validity & { readonly kind: Kind; readonly isRequired: boolean; readonly state: ItemState }

/** Whether nothing more is to be done for an item: not required, or verified for the whole placement. */
export function isSettled(item: Standing, period: Period): boolean {
  return !item.isRequired || (item.state === 'verified' && covers(item, period))
}

/** What stands between a placement and its first day, in order; empty when it may start. */
export function openItems<Item extends Standing>(items: readonly Item[], period: Period): Item[] {
  return items.filter(item => !isSettled(item, period))
}

const health: readonly Kind[] = ['medical-certificate', 'vaccination-record']

/** Items whose papers tell of a person's health: opened, verified and refused by the medical officer alone. */
export function isHealthItem(kind: Kind): boolean {
  return health.includes(kind)
}

const handedInBySelf: readonly Kind[] = [
  ...health,
  'medical-insurance',
  'evacuation-cover',
  'visa',
  'security-course',
  'conduct-course',
]

/** Items that the intern hands in as a paper; the others are signed, confirmed by the partner or entered by the system. */
export function isPaper(kind: Kind): boolean {
  return handedInBySelf.includes(kind)
}

/** Reasons for refusing a health paper: codes alone, so that nothing of a person's health is written down outside the paper. */
export const healthRefusals = ['unreadable', 'incomplete', 'out-of-date', 'unsigned', 'another-person'] as const
export type HealthRefusal = (typeof healthRefusals)[number]

export function isHealthRefusal(text: string): text is HealthRefusal {
  return (healthRefusals as readonly string[]).includes(text)
}

export type Party = 'intern' | 'organisation' | 'partner'

/** Who must sign the internship agreement of a placement. */
export function partiesOf(placement: { readonly partnerId: number | null }): Party[] {
  return placement.partnerId === null ? ['intern', 'organisation'] : ['intern', 'organisation', 'partner']
}
