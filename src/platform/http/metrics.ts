import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'

/** A number that is asked of the database when the figures are read: the same whichever process is asked. */
export type Figure = { readonly name: string; readonly help: string; readonly value: number }

export const registry = new Registry()
collectDefaultMetrics({ register: registry })

const requests = new Counter({
  name: 'http_requests_total',
  help: 'Requests answered, by route pattern',
  labelNames: ['method', 'route', 'status'],
  registers: [registry],
})

const seconds = new Histogram({
  name: 'http_request_seconds',
  help: 'Time to answer a request',
  labelNames: ['route'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 10],
  registers: [registry],
})

/** Counts by route pattern, never by the address asked for: a label with an id in it would be a record of a person. */
export function countRequest(method: string, route: string, status: number, milliseconds: number): void {
  requests.inc({ method, route, status })
  seconds.observe({ route }, milliseconds / 1000)
}

/** All figures as Prometheus reads them. A database that is away leaves its own out: that it is away, `/readyz` says. */
export async function writeFigures(ask: () => Promise<readonly Figure[]>): Promise<string> {
  const asked = await ask().catch(() => [])
  const lines = asked.map(({ name, help, value }) => `# HELP ${name} ${help}\n# TYPE ${name} gauge\n${name} ${value}\n`)
  return [await registry.metrics(), ...lines].join('\n')
}
