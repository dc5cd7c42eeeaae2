import pg from 'pg'

export type Query = { readonly text: string; readonly values: readonly unknown[] }

/** What one request sends to the database, in order, transactions and all. */
export async function recordQueries(request: () => Promise<void>): Promise<Query[]> {
  const seen: Query[] = []
  const own = pg.Client.prototype.query as (...args: unknown[]) => unknown
  const spy = function (this: unknown, ...args: unknown[]): unknown {
    const [first, second] = args
    if (typeof first === 'string') seen.push({ text: first, values: Array.isArray(second) ? second : [] })
    else if (isConfig(first)) seen.push({ text: first.text, values: first.values ?? [] })
    return own.apply(this, args)
  }
  pg.Client.prototype.query = spy as typeof pg.Client.prototype.query
  try {
    await request()
  } finally {
    pg.Client.prototype.query = own as typeof pg.Client.prototype.query
  }
  return seen
}

function isConfig(value: unknown): value is { text: string; values?: unknown[] } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
}

/** The same statements on one connection, as a route without pages would send them; their rows, whole numbers as text. */
export async function replay(pool: pg.Pool, queries: readonly Query[]): Promise<string> {
  const client = await pool.connect()
  try {
    const rows: unknown[] = []
    for (const { text, values } of queries) rows.push((await client.query(text, [...values])).rows)
    return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  } finally {
    client.release()
  }
}
