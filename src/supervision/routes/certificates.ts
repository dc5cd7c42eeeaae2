import { system } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { today } from '../../platform/clock/index.ts'
import { downloadHeaders } from '../../platform/files/index.ts'
import {
  anyone,
  bytes,
  idOf,
  notFound,
  page,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import { countryName } from '../../platform/i18n/names.ts'
import { certificatePdf, type CertificatePdf } from '../../platform/pdf/index.ts'
import { isOwnPlacement, mayReadPlacement, placementOf } from '../../placements/index.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'
import { certificateByNumber, certificateOf, type Certificate } from '../queries.ts'
import { certificatePage } from '../views/certificate-page.tsx'

/** The certificate as PDF for its holder and the staff, and the page on which anybody checks its number. */
export function certificateRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/placements/:placement/certificate.pdf', who: signedIn, handle: ask => download(app, ask) },
    { method: 'GET', path: '/certificates/:number', who: anyone, perMinute: 30, handle: ask => check(app, ask) },
  ]
}

async function download(app: App, ask: Ask): Promise<Answer> {
  const certificate = await ask.db.read(async tx => {
    const placement = await placementOf(tx, idOf(ask.params.placement))
    if (placement === null) return null
    const may = isOwnPlacement(ask.actor, placement) || mayReadPlacement(ask.actor, placement)
    return may ? certificateOf(tx, placement.id) : null
  })
  if (certificate === null) return notFound
  const pdf = await certificatePdf(certificateContent(certificate, app.publicUrl))
  return bytes(pdf, downloadHeaders({ mime: 'application/pdf', name: `${certificate.number}.pdf` }))
}

/** What the paper says, in the holder's language, from the facts frozen at its issue: the same paper at any later day. */
export function certificateContent(certificate: Certificate, publicUrl: string): CertificatePdf {
  const { language, number, facts, issuedAt } = certificate
  const { certificate: words, period } = supervisionMessages[language]
  const optional = (label: string, value: string | null): [string, string][] => (value === null ? [] : [[label, value]])
  return {
    language,
    title: words.title,
    name: facts.name,
    statement: words.statement(facts.title, facts.organisation),
    facts: [
      [words.office, `${facts.office}, ${facts.city} (${countryName(language, facts.country)})`],
      ...optional(words.unit, facts.unit),
      [words.period, period(facts.startOn, facts.endOn)],
      [words.supervision, facts.supervisors.join(', ')],
      [words.objectives, words.count(facts.objectives.met, facts.objectives.of)],
      [words.outputs, words.count(facts.outputs.met, facts.outputs.of)],
      [words.issued, formatDay(language, today(issuedAt))],
    ],
    signatures: [words.signature(facts.organisation)],
    reference: words.reference(number),
    issuer: facts.organisation,
    check: { url: publicUrl + paths.certificate(language, number), caption: words.check },
    now: issuedAt,
  }
}

/** A visitor sees no placement; the number alone is asked of the system, and the name is left out. */
async function check(app: App, ask: Ask): Promise<Answer> {
  const number = ask.params.number ?? ''
  const found = /^CERT-\d{4}-\d{4,9}$/.test(number)
    ? await app.database.as(system).read(tx => certificateByNumber(tx, number))
    : null
  if (found === null) return page(certificatePage(ask.language, null), 404)
  const { office, city, startOn, endOn } = found.facts
  const period = supervisionMessages[ask.language].period(startOn, endOn)
  const issuedOn = formatDay(ask.language, today(found.issuedAt))
  return page(certificatePage(ask.language, { number, office: `${office}, ${city}`, period, issuedOn }))
}
