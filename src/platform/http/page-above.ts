import type { FastifyInstance } from 'fastify'

import { languages } from '../i18n/languages.ts'
import type { Route } from './route.ts'

/**
 * An address to which only forms are sent has no page of its own. Who asks for it all the same (another language chosen on the
 * page that came back, that page loaded again, a sign-in on the way) is led to the nearest page above it.
 */
export function leadToPagesAbove(server: FastifyInstance, routes: readonly Route[]): void {
  const pages = new Set(routes.filter(({ method }) => method === 'GET').map(({ path }) => path))
  for (const { method, path } of routes)
    if (method === 'POST' && !pages.has(path)) {
      const parts = partsAbove(path, pages)
      server.get(`/:language(${languages.join('|')})${path}`, { exposeHeadRoute: true }, (request, reply) => {
        // The language is the first part of the address, after the empty text before its stroke.
        const above = request.url.split(/[?#]/)[0]?.split('/') ?? []
        return reply.redirect(above.slice(0, 2 + parts).join('/') + (parts === 0 ? '/' : ''), 303)
      })
    }
}

/** How many parts of a path the nearest page above it has; 0 is the first page. */
function partsAbove(path: string, pages: ReadonlySet<string>): number {
  const parts = path.split('/').slice(1)
  const isPage = (count: number): boolean => pages.has(`/${parts.slice(0, count).join('/')}`)
  return [...parts.keys()].reverse().find(count => count > 0 && isPage(count)) ?? 0
}
