import type { PolicyNode } from '../src/eligibility/index.ts'
import type { TestApp } from './app.ts'

const source = { in: 'page', clause: '1' }
const musts: readonly PolicyNode[] = [
  { rule: 'residence', parameters: { of: null, called: { en: 'the host', fr: 'l’hôte', es: 'el anfitrión' } }, source },
  { rule: 'former-service', parameters: { kinds: ['internship'], mostDays: 0 }, source },
  { rule: 'former-application', parameters: { most: 0, within: 'round' }, source },
  {
    rule: 'documents',
    parameters: {
      of: [
        { document: 'cv', count: 1, mostWords: null },
        { document: 'cover-letter', count: 1, mostWords: 400 },
      ],
    },
    source,
  },
  {
    rule: 'studies',
    parameters: { levels: ['bachelor'], finalYear: false, yearsCompleted: 2, accredited: true },
    source,
  },
]

/**
 * Publishes a version that reads what few do: where one lives, earlier work and applications, papers, years of study and the
 * institution.
 *
 * @param by the person who published it
 * @returns its id
 */
export async function publishStrictPolicy({ db }: TestApp, by: number): Promise<string> {
  return publishPolicy({ db }, by, { id: 'strict', rules: musts })
}

/** Publishes a version whose rules all bind. @returns its id */
export async function publishPolicy(
  { db }: Pick<TestApp, 'db'>,
  by: number,
  { id, rules }: { readonly id: string; readonly rules: readonly PolicyNode[] },
): Promise<string> {
  const title = { en: 'Strict', fr: 'Stricte', es: 'Estricta' }
  const content = {
    ...{ id, organisation: 'Test', line: id, title, reading: title, from: '2020-01-01', to: null },
    sources: { page: { document: 'A page', year: 2020 } },
    rules: rules.map(rule => ({ ...rule, weight: 'must' })),
  }
  await db.owner.query(
    `insert into policy_versions (form_key, policy_id, content, state, based_on, created_by, created_at, changed_by, changed_at)
     values ($3, $3, $1, 'published', 'iom-vacancy', $2, now(), $2, now())`,
    [JSON.stringify(content), by, id],
  )
  await db.owner.query('update policy_stamp set stamp = stamp + 1')
  return id
}
