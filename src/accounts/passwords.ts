import { hash, verify } from '@node-rs/argon2'

/** Argon2id with the library's own current parameters; runs off the main thread. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'))
}

// Checked where there is no account, so that an unknown address takes as long as a wrong password.
let decoy: Promise<string> | null = null

/** @param stored the stored hash, or null where the account or its password does not exist: always false, at the same cost */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no account has this password')
  const matches = await verify(stored ?? (await decoy), password.normalize('NFC'))
  return matches && stored !== null
}
