import type { ReadTx } from '../../platform/db/index.ts'
import { roleKey, type Known } from '../import/plan.ts'

/**
 * What an import compares with: every office, unit, partner, fund and account, by names and addresses in lower case. Seven
 * queries whatever the list's length.
 */
export async function knownForImport(tx: ReadTx): Promise<Known> {
  const offices = await tx
    .selectFrom('offices')
    .select(['id', 'name', 'kind', 'city', 'country', 'servesCountry', 'contactEmail', 'closedOn'])
    .execute()
  const units = await tx.selectFrom('units').select(['officeId', 'name']).execute()
  const partners = await tx.selectFrom('partners').select(['id', 'name']).execute()
  const funds = await tx.selectFrom('funds').select(['id', 'name']).execute()
  return {
    offices: new Map(
      offices.map(({ closedOn, ...office }) => [office.name.toLowerCase(), { ...office, isClosed: closedOn !== null }]),
    ),
    units: new Set(units.map(({ officeId, name }) => `${officeId}/${name.toLowerCase()}`)),
    people: await knownPeople(tx),
    partners: new Map(partners.map(partner => [partner.name.toLowerCase(), partner])),
    funds: new Map(funds.map(fund => [fund.name.toLowerCase(), fund])),
  }
}

async function knownPeople(tx: ReadTx): Promise<Known['people']> {
  const people = await tx
    .selectFrom('persons')
    .select(['id', 'givenName', 'familyName', 'email', 'language', 'disabledAt'])
    .execute()
  const grants = await tx
    .selectFrom('roleGrants')
    .where('endedAt', 'is', null)
    .select(['personId', 'role', 'officeId', 'partnerId', 'fundId'])
    .execute()
  const roles = Map.groupBy(grants, ({ personId }) => personId)
  return new Map(
    people.map(({ disabledAt, ...person }) => [
      person.email.toLowerCase(),
      { ...person, isDisabled: disabledAt !== null, roles: (roles.get(person.id) ?? []).map(roleKey) },
    ]),
  )
}

type Cells = readonly (string | null)[]

/** Rows for the export of each list, in the columns of its import: what is there, without applicants. */
export async function exportRows(tx: ReadTx, kind: 'offices' | 'units' | 'people'): Promise<Cells[]> {
  if (kind === 'offices') {
    const rows = await tx.selectFrom('offices').selectAll().where('closedOn', 'is', null).orderBy('name').execute()
    return rows.map(row => [row.name, row.kind, row.city, row.country, row.servesCountry, row.contactEmail])
  }
  if (kind === 'units') {
    const rows = await tx
      .selectFrom('units as u')
      .innerJoin('offices as o', 'o.id', 'u.officeId')
      .where('o.closedOn', 'is', null)
      .orderBy('o.name')
      .orderBy('u.name')
      .select(['o.name as office', 'u.name as unit'])
      .execute()
    return rows.map(({ office, unit }) => [office, unit])
  }
  const rows = await tx
    .selectFrom('roleGrants as g')
    .innerJoin('persons as p', 'p.id', 'g.personId')
    .leftJoin('offices as o', 'o.id', 'g.officeId')
    .leftJoin('partners as t', 't.id', 'g.partnerId')
    .leftJoin('funds as f', 'f.id', 'g.fundId')
    .where('g.endedAt', 'is', null)
    .where('p.disabledAt', 'is', null)
    .orderBy('p.familyName')
    .orderBy('p.id')
    .orderBy('g.id')
    .select(['p.givenName', 'p.familyName', 'p.email', 'p.language', 'g.role'])
    .select(eb => eb.fn.coalesce('o.name', 't.name', 'f.name').as('place'))
    .execute()
  return rows.map(row => [row.givenName, row.familyName, row.email, row.language, row.role, row.place])
}
