import type { LightMyRequestResponse } from 'fastify'
import { HTMLElement, parse } from 'node-html-parser'
import pino from 'pino'

import { openSession } from '../src/accounts/index.ts'
import { serverOf } from '../src/assembly.ts'
import { system } from '../src/platform/actor/index.ts'
import type { App } from '../src/platform/app/index.ts'
import type { Server } from '../src/platform/http/index.ts'

export type Page = {
  readonly status: number
  readonly headers: LightMyRequestResponse['headers']
  /** Where a redirect leads. */
  readonly location: string | null
  readonly html: HTMLElement
  readonly text: string
}

/** A browser without a window: keeps its cookie, sends its forms with the token that the page gave it. */
export type Client = {
  get(path: string): Promise<Page>
  post(path: string, fields?: Readonly<Record<string, string | readonly string[]>>): Promise<Page>
  upload(
    path: string,
    fields: Readonly<Record<string, string>>,
    file: { field: string; name: string; bytes: Uint8Array },
  ): Promise<Page>
}

export async function testServerOf(app: App): Promise<Server> {
  return serverOf(app, {
    log: pino({ level: 'silent' }),
    isHttps: false,
    trustProxy: false,
    isQueueReady: async () => true,
  })
}

/** Signed in as a person, by a session made for the test; null is a visitor. */
export async function clientOf(app: App, server: Server, personId: number | null): Promise<Client> {
  const session = personId === null ? null : await sessionOf(app, personId)
  const cookie: Record<string, string> = session === null ? {} : { cookie: `session=${session.secret}` }
  const headers = { ...cookie, 'sec-fetch-site': 'same-origin' }
  // Limits are counted by address: each person has one of their own.
  const remoteAddress = `127.0.0.${((personId ?? 0) % 250) + 1}`
  return {
    get: async url => pageOf(await server.inject({ method: 'GET', url, headers, remoteAddress })),
    post: async (url, fields = {}) => {
      const body = new URLSearchParams(session === null || '_csrf' in fields ? {} : { _csrf: session.csrf })
      for (const [name, value] of Object.entries(fields))
        for (const item of [value].flat()) body.append(name, item as string)
      const type = { 'content-type': 'application/x-www-form-urlencoded' }
      return pageOf(
        await server.inject({
          method: 'POST',
          url,
          remoteAddress,
          headers: { ...headers, ...type },
          payload: body.toString(),
        }),
      )
    },
    upload: async (url, fields, { field, name, bytes }) => {
      const form = new FormData()
      for (const [key, value] of Object.entries({ ...fields, _csrf: session?.csrf ?? '' })) form.append(key, value)
      form.append(field, new Blob([bytes as Uint8Array<ArrayBuffer>]), name)
      const encoded = new Response(form)
      const type = { 'content-type': encoded.headers.get('content-type') ?? '' }
      const payload = Buffer.from(await encoded.arrayBuffer())
      return pageOf(
        await server.inject({ method: 'POST', url, remoteAddress, headers: { ...headers, ...type }, payload }),
      )
    },
  }
}

function sessionOf(app: App, personId: number): Promise<{ secret: string; csrf: string }> {
  return app.database.as(system).transaction(tx => openSession(tx, personId, app.clock.now()))
}

function pageOf(response: LightMyRequestResponse): Page {
  const html = parse(response.body)
  const main = html.querySelector('main') ?? html
  return {
    status: response.statusCode,
    headers: response.headers,
    location: response.headers.location ?? null,
    html,
    text: main.structuredText,
  }
}
