import type { Language } from '../platform/i18n/languages.ts'

export const accountPaths = {
  signUp: (language: Language): string => `/${language}/sign-up`,
  signUpSent: (language: Language): string => `/${language}/sign-up/sent`,
  confirm: (language: Language, secret: string): string => `/${language}/confirm/${secret}`,
  signIn: (language: Language): string => `/${language}/sign-in`,
  signInLink: (language: Language): string => `/${language}/sign-in/link`,
  signInLinkSent: (language: Language): string => `/${language}/sign-in/link/sent`,
  useSignInLink: (language: Language, secret: string): string => `/${language}/sign-in/link/use/${secret}`,
  forgotten: (language: Language): string => `/${language}/password/forgotten`,
  newPassword: (language: Language, secret: string): string => `/${language}/password/new/${secret}`,
  /** Leads on to the person's own first page; the site, which knows all pages, answers it. */
  start: (language: Language): string => `/${language}/start`,
  signOut: (language: Language): string => `/${language}/sign-out`,
  account: (language: Language): string => `/${language}/account`,
}
