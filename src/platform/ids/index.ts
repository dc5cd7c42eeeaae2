import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that travels in a link or a cookie: 256 random bits, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret: its digest. A copy of the database opens no session. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** Compares without telling by time where two texts differ. */
export function sameSecret(left: string, right: string): boolean {
  return timingSafeEqual(secretHash(left), secretHash(right))
}
