import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyContextConfig,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { constants } from 'node:zlib'

import { visitor, type Actor } from '../actor/index.ts'
import { today, type Clock } from '../clock/index.ts'
import type { Database } from '../db/index.ts'
import { isLanguage, languages, type Language } from '../i18n/languages.ts'
import type { Asset } from './assets.ts'
import { statusOf, type Answer, type PageContent } from './answer.ts'
import { guardHeaders, isSameOrigin, tokenMatches } from './guard.ts'
import { preferredLanguage } from './language.ts'
import { countRequest, type Figure } from './metrics.ts'
import { readForm, storable } from './read-form.ts'
import { refuseWhatIsNoHttp } from './no-http.ts'
import { leadToPagesAbove } from './page-above.ts'
import type { Ask, Route } from './route.ts'
import { problemOf, type Problem } from './problem.ts'
import { addSystemRoutes } from './system-routes.ts'

export type { Problem } from './problem.ts'
export type Session = { readonly actor: Actor; readonly csrf: string }

export type ServerOptions = {
  readonly routes: readonly Route[]
  readonly database: Database
  readonly clock: Clock
  readonly log: FastifyBaseLogger
  /** The person behind a session's cookie, or null. */
  readonly findSession: (secret: string, now: Date) => Promise<Session | null>
  /** The site's frame around a page. */
  readonly renderPage: (ask: Ask, content: PageContent) => string
  /** Before each page and form: what this process keeps in memory is brought up to date. Failing, the page is made of what it has. */
  readonly prepare?: () => Promise<void>
  /** What a person is told when it goes wrong. */
  readonly renderProblem: (ask: Ask, problem: Problem) => PageContent
  readonly assets: ReadonlyMap<string, Asset>
  /** Whether the outside sees https: cookies are then Secure, and HSTS is said. */
  readonly isHttps: boolean
  readonly trustProxy: boolean | string
  readonly isQueueReady: () => Promise<boolean>
  /** Figures of the slices, for `/metrics`. */
  readonly figures: () => Promise<readonly Figure[]>
}

export type Server = FastifyInstance

const cookieName = (options: ServerOptions): string => (options.isHttps ? '__Host-session' : 'session')

/** Small enough for a slow network, quick enough for each page anew. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

/** The web server: every route of the table under each language, and nothing else. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const server = fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    genReqId: () => crypto.randomUUID(),
    bodyLimit: 2_000_000,
    requestTimeout: 120_000,
    connectionTimeout: 130_000,
    routerOptions: { maxParamLength: 100, ignoreTrailingSlash: false },
    return503OnClosing: true,
    clientErrorHandler: refuseWhatIsNoHttp,
    frameworkErrors: (error, request, reply) => {
      void reply.headers(guardHeaders(options.isHttps))
      void sendProblem(options, reply, strangerOf(options, request), problemOf(error, request))
    },
  })
  // Forms only: what no page of ours sends is not read.
  server.removeContentTypeParser(['application/json', 'text/plain'])
  // Cookies are SameSite: another site cannot make a signed-in page be compressed beside a text of its choice.
  await server.register(compress, { encodings: ['br', 'gzip'], threshold: 1_024, brotliOptions })
  await server.register(cookie)
  await server.register(formbody, { bodyLimit: 2_000_000 })
  await server.register(multipart, {
    // Cut off, not refused: the page itself says which file is too large, and keeps the rest of what was typed.
    throwFileSizeLimit: false,
    limits: { fileSize: 10_485_761, files: 1, fields: 300, fieldSize: 200_000, parts: 301 },
  })
  await server.register(rateLimit, { global: false, max: 60, timeWindow: 60_000 })

  server.addHook('onRequest', async (_request, reply) => void reply.headers(guardHeaders(options.isHttps)))
  server.addHook('onResponse', async (request, reply) => {
    countRequest(request.method, request.routeOptions.url ?? 'none', reply.statusCode, reply.elapsedTime)
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url,
        status: reply.statusCode,
        ms: Math.round(reply.elapsedTime),
      },
      'request',
    )
  })
  addSystemRoutes(server, options)
  for (const route of options.routes) addRoute(server, options, route)
  leadToPagesAbove(server, options.routes)
  server.get('/', async (request, reply) =>
    reply.redirect(`/${preferredLanguage(request.headers['accept-language'])}/`, 302),
  )
  server.get(`/:language(${languages.join('|')})`, async (request, reply) => reply.redirect(`${request.url}/`, 302))
  server.setNotFoundHandler((request, reply) => tell(options, request, reply, { kind: 'not-found', status: 404 }))
  server.setErrorHandler((error, request, reply) => tell(options, request, reply, problemOf(error, request)))
  return server
}

function addRoute(server: Server, options: ServerOptions, route: Route): void {
  server.route({
    method: route.method,
    url: `/:language(${languages.join('|')})${route.path}`,
    exposeHeadRoute: route.method === 'GET',
    config: limitOf(route),
    handler: (request, reply) => answerRequest(options, route, request, reply),
    ...(route.whenTooMany === undefined
      ? {}
      : { errorHandler: keepingWhatWasTyped(options, route, route.whenTooMany) }),
  })
}

/** Of a route that has a page of its own for what was too much; every other error is told as everywhere. */
function keepingWhatWasTyped(
  options: ServerOptions,
  route: Route,
  handle: Route['handle'],
): (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => void {
  return (error, request, reply) => {
    const problem = problemOf(error, request)
    const told =
      problem.kind === 'too-many'
        ? answerRequest(options, { ...route, handle }, request, reply)
        : tell(options, request, reply, problem)
    told.catch((fault: unknown) => void reply.send(fault))
  }
}

/** Counted before a form is read, but where the page that says so keeps what was typed. */
function limitOf({ perMinute, whenTooMany }: Route): FastifyContextConfig {
  if (perMinute === undefined) return {}
  const limit = { max: perMinute, timeWindow: 60_000 }
  return { rateLimit: whenTooMany === undefined ? limit : { ...limit, hook: 'preHandler' } }
}

async function answerRequest(
  options: ServerOptions,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (route.method === 'POST' && !isSameOrigin(request))
    return tell(options, request, reply, { kind: 'forged', status: 403 })
  await options
    .prepare?.()
    .catch(() => request.log.error({ code: 'not-prepared' }, 'what is kept in memory may be old'))
  const ask = await askOf(options, request)
  if (!route.who(ask.actor)) {
    if (ask.actor.kind === 'visitor') return reply.redirect(signInPath(ask), 303)
    return sendProblem(options, reply, ask, { kind: 'not-allowed', status: 403 })
  }
  if (route.method === 'POST' && ask.session !== null && !tokenMatches(ask))
    return sendProblem(options, reply, ask, { kind: 'forged', status: 403 })
  return send(options, reply, ask, await route.handle(ask))
}

/** A visitor who asks for a page of their own signs in first and is then led there. */
function signInPath(ask: Ask): string {
  const query = ask.query.toString()
  const wanted = `/${ask.language}${ask.path}${query === '' ? '' : `?${query}`}`
  return `/${ask.language}/sign-in?next=${encodeURIComponent(wanted)}`
}

async function askOf(options: ServerOptions, request: FastifyRequest): Promise<Ask> {
  const now = options.clock.now()
  const secret = request.cookies[cookieName(options)] ?? null
  const session = secret === null ? null : await options.findSession(secret, now)
  const actor = session?.actor ?? visitor
  const { path, query } = addressOf(request)
  return {
    actor,
    language: languageOf(request),
    params: request.params as Record<string, string>,
    query,
    form: await readForm(request),
    path,
    now,
    today: today(now),
    db: options.database.as(actor),
    csrf: session?.csrf ?? '',
    session: session === null ? null : secret,
    address: request.ip,
  }
}

/** Never throws, whatever was asked for: the page that says so needs it too. */
function addressOf({ url }: FastifyRequest): { path: string; query: URLSearchParams } {
  const { pathname, searchParams } = new URL(`http://passerelle.invalid${url.startsWith('/') ? url : '/'}`)
  const query = new URLSearchParams([...searchParams].map(([name, value]) => [name, storable(value)]))
  return { path: pathname.slice(3), query }
}

function languageOf(request: FastifyRequest): Language {
  const first = request.url.split(/[/?]/)[1] ?? ''
  return isLanguage(first) ? first : preferredLanguage(request.headers['accept-language'])
}

function send(options: ServerOptions, reply: FastifyReply, ask: Ask, answer: Answer): unknown {
  const mayBeKept = answer.kind === 'page' && answer.content.mayBeKept === true
  if (mayBeKept) void reply.header('cache-control', 'private, no-cache')
  else if (ask.actor.kind !== 'visitor') void reply.header('cache-control', 'no-store')
  switch (answer.kind) {
    case 'page':
      if (answer.content.refreshAfterSeconds !== undefined)
        void reply.header('refresh', String(answer.content.refreshAfterSeconds))
      return reply.code(answer.status).type('text/html; charset=utf-8').send(options.renderPage(ask, answer.content))
    case 'redirect':
      if (answer.cookie) setSession(options, reply, answer.cookie)
      return reply.redirect(answer.to, 303)
    case 'bytes':
      return reply.code(answer.status).headers(answer.headers).send(answer.bytes)
    case 'not-found':
      return sendProblem(options, reply, ask, { kind: 'not-found', status: 404 })
    case 'refused': {
      const back = answer.back === undefined ? {} : { back: answer.back }
      return sendProblem(options, reply, ask, {
        kind: 'refused',
        status: statusOf(answer.refusal.code),
        sentence: answer.sentence,
        kept: answer.kept,
        ...back,
      })
    }
  }
}

function setSession(
  options: ServerOptions,
  reply: FastifyReply,
  session: { value: string | null; maxAgeSeconds: number },
): void {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax', secure: options.isHttps } as const
  if (session.value === null)
    void reply.clearCookie(cookieName(options), attributes).header('clear-site-data', '"cache", "cookies"')
  else void reply.setCookie(cookieName(options), session.value, { ...attributes, maxAge: session.maxAgeSeconds })
}

async function tell(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
): Promise<unknown> {
  const ask = await askOf(options, request).catch(() => strangerOf(options, request))
  return sendProblem(options, reply, ask, problem)
}

function sendProblem(options: ServerOptions, reply: FastifyReply, ask: Ask, problem: Problem): unknown {
  if (problem.status === 503) void reply.header('retry-after', '60')
  return reply
    .code(problem.status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(options.renderPage(ask, options.renderProblem(ask, problem)))
}

/** When even the session cannot be read (the database is away), the page is told as to a visitor. */
function strangerOf(options: ServerOptions, request: FastifyRequest): Ask {
  const now = options.clock.now()
  return {
    actor: visitor,
    language: languageOf(request),
    params: {},
    query: new URLSearchParams(),
    form: { fields: new Map(), files: new Map() },
    path: addressOf(request).path,
    now,
    today: today(now),
    db: options.database.as(visitor),
    csrf: '',
    session: null,
    address: request.ip,
  }
}
