import type { FastifyInstance, FastifyReply } from 'fastify'
import type { Pool } from 'pg'

import type { Asset } from './assets.ts'
import { registry, writeFigures, type Figure } from './metrics.ts'

type SystemOptions = {
  readonly database: { readonly pool: Pool }
  readonly isQueueReady: () => Promise<boolean>
  readonly figures: () => Promise<readonly Figure[]>
  readonly assets: ReadonlyMap<string, Asset>
}

const lasting = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'

/** Addresses for machines: health, readiness, metrics, and the files of the look. */
export function addSystemRoutes(server: FastifyInstance, options: SystemOptions): void {
  server.get('/healthz', async (_request, reply) => plain(reply, 200, 'ok'))
  server.get('/readyz', async (_request, reply) => {
    const [database, queue] = await Promise.all([isDatabaseReady(options), options.isQueueReady().catch(() => false)])
    const state = { database: database ? 'ok' : 'away', queue: queue ? 'ok' : 'away' }
    return reply
      .code(database && queue ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(state)
  })
  server.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await writeFigures(options.figures)),
  )
  server.get('/robots.txt', async (_request, reply) => plain(reply, 200, 'User-agent: *\nAllow: /\n'))
  for (const [path, asset] of options.assets)
    server.get(path, async (_request, reply) =>
      reply
        .type(asset.type)
        .header('cache-control', asset.isLasting === true ? lasting : aDay)
        .send(asset.body),
    )
}

function plain(reply: FastifyReply, status: number, text: string): unknown {
  return reply.code(status).type('text/plain; charset=utf-8').header('cache-control', 'no-store').send(text)
}

async function isDatabaseReady(options: SystemOptions): Promise<boolean> {
  try {
    await options.database.pool.query('select 1')
    return true
  } catch {
    return false
  }
}
