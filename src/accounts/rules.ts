import type { RoleName } from '../platform/actor/index.ts'

/** How long each thing holds. */
export const lifetimes = {
  sessionHours: 12,
  sessionIdleMinutes: 120,
  confirmEmailHours: 72,
  signInLinkMinutes: 30,
  resetPasswordMinutes: 60,
  invitationDays: 14,
  setUpHours: 24,
} as const

/** Wrong passwords in a quarter of an hour: per account and address together, then per account from anywhere. */
export const guessLimits = { windowMinutes: 15, perAccountAndAddress: 5, perAccount: 30 } as const

export const passwordLength = { min: 10, max: 128 } as const

// What is tried first: the most used passwords and the words of this service. Compared in lower case.
const tooCommon = new Set([
  'password12',
  'password123',
  'password1234',
  '1234567890',
  '12345678910',
  'qwertyuiop',
  'azertyuiop',
  'qwerty12345',
  'iloveyou12',
  'motdepasse',
  'motdepasse1',
  'contraseña',
  'contrasena',
  'contrasena1',
  'passerelle',
  'passerelle1',
  'internship',
  'internship1',
  'administrator',
  '0987654321',
  'abcdefghij',
  '1q2w3e4r5t',
  'bienvenue1',
  'bienvenido',
])

export type PasswordFault = 'too-short' | 'too-common'

/** @returns what is wrong with a password that somebody wants to use, or null */
export function passwordFault(password: string, own: readonly string[]): PasswordFault | null {
  if ([...password].length < passwordLength.min) return 'too-short'
  const lower = password.toLowerCase()
  if (tooCommon.has(lower) || /^(.)\1+$/u.test(password)) return 'too-common'
  return own.some(word => word.length > 3 && lower === word.toLowerCase()) ? 'too-common' : null
}

/** Roles that hold in one office, for one partner or for one fund; all others hold everywhere. */
export function placeOfRole(role: RoleName): 'office' | 'partner' | 'fund' | 'everywhere' {
  if (role === 'hr-officer' || role === 'supervisor') return 'office'
  if (role === 'partner-coordinator') return 'partner'
  return role === 'funder' ? 'fund' : 'everywhere'
}

/**
 * Where sign-in leads back to: a path of ours below a language, else the page given.
 * @param next as it came in the address, not to be trusted
 */
export function safeNext(next: string | null, otherwise: string): string {
  return next !== null && /^\/(en|fr|es)\/[a-zA-Z0-9/_?=&.-]*$/.test(next) && !next.includes('//') ? next : otherwise
}
