import type { FastifyRequest } from 'fastify'

import { typed } from '../forms/index.ts'
import { sameSecret } from '../ids/index.ts'
import type { Ask } from './route.ts'

const contentPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Headers of every answer. HSTS only where the outside is https: else it would lock out the plain local address. */
export function guardHeaders(isHttps: boolean): Record<string, string> {
  return {
    'content-security-policy': contentPolicy,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(isHttps ? { 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : {}),
  }
}

/**
 * Whether a form was sent from a page of this site. Browsers say so by Sec-Fetch-Site, older ones by Origin;
 * a request with neither is not a browser's form.
 */
export function isSameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = request.headers
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}

/** Whether the form carries the token of the session that sends it. */
export function tokenMatches(ask: Ask): boolean {
  return sameSecret(typed(ask.form, '_csrf'), ask.csrf)
}
