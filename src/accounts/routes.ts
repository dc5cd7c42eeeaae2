import { system } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { errorSentences, typedValues, type FieldError } from '../platform/forms/index.ts'
import {
  anyone,
  page,
  pageWithErrors,
  redirect,
  refused,
  signedIn,
  visitorsOnly,
  type Answer,
  type Ask,
  type PageContent,
  type Route,
} from '../platform/http/index.ts'
import type { Result } from '../platform/result/index.ts'
import { saveAccount } from './actions/save-account.ts'
import { setPassword } from './actions/set-password.ts'
import { signIn, signInByLink, type SignInRefusal } from './actions/sign-in.ts'
import { confirmEmail, mailLink, signUp } from './actions/sign-up.ts'
import { parseAccount, parseEmail, parseNewPassword, parseSignIn, parseSignUp } from './forms.ts'
import { accountPaths as paths } from './paths.ts'
import { accountOf } from './queries.ts'
import { passwordLength, safeNext } from './rules.ts'
import { endSession, type OpenSession } from './sessions.ts'
import { isTokenGood, type TokenPurpose } from './tokens.ts'
import { accountPage } from './views/account-page.tsx'
import {
  confirmPage,
  linkPage,
  newPasswordPage,
  sentPage,
  signInPage,
  signUpPage,
  type FormState,
} from './views/sign-in-pages.tsx'
import { accountMessages } from './views/messages.ts'

/** Opening an account, signing in and out, passwords, and one's own account. */
export function accountRoutes(app: App): Route[] {
  return [...signUpRoutes(app), ...signInRoutes(app), ...passwordRoutes(app), ...ownAccountRoutes(app)]
}

function signUpRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/sign-up', who: visitorsOnly, handle: async ask => page(signUpPage(ask.language, blank)) },
    {
      method: 'POST',
      path: '/sign-up',
      who: visitorsOnly,
      perMinute: 10,
      handle: async ask => {
        const parsed = parseSignUp(ask.form)
        if (!parsed.ok) return withErrors(ask, parsed.errors, state => signUpPage(ask.language, state))
        await signUp(app, parsed.values, ask.language, ask.now)
        return redirect(paths.signUpSent(ask.language))
      },
    },
    { method: 'GET', path: '/sign-up/sent', who: anyone, handle: async ask => page(sentPage(ask.language, 'signUp')) },
    tokenPage(app, '/confirm/:secret', ['confirm-email'], ask => confirmPage(ask, 'confirm')),
    {
      method: 'POST',
      path: '/confirm/:secret',
      who: anyone,
      perMinute: 20,
      handle: async ask => intoSession(ask, await confirmEmail(app, secretOf(ask), ask.now)),
    },
  ]
}

function signInRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path: '/sign-in',
      who: anyone,
      handle: async ask => {
        if (ask.actor.kind === 'person') return redirect(safeNext(ask.query.get('next'), paths.start(ask.language)))
        return page(signInPage(ask.language, { ...blank, next: ask.query.get('next') ?? '' }))
      },
    },
    { method: 'POST', path: '/sign-in', who: visitorsOnly, perMinute: 20, handle: ask => handleSignIn(app, ask) },
    {
      method: 'GET',
      path: '/sign-in/link',
      who: visitorsOnly,
      handle: async ask => page(linkPage(ask.language, 'sign-in', blank)),
    },
    {
      method: 'POST',
      path: '/sign-in/link',
      who: visitorsOnly,
      perMinute: 5,
      handle: ask => handleLink(app, ask, 'sign-in'),
    },
    {
      method: 'GET',
      path: '/sign-in/link/sent',
      who: anyone,
      handle: async ask => page(sentPage(ask.language, 'link')),
    },
    tokenPage(app, '/sign-in/link/use/:secret', ['sign-in'], ask => confirmPage(ask, 'sign-in')),
    {
      method: 'POST',
      path: '/sign-in/link/use/:secret',
      who: anyone,
      perMinute: 20,
      handle: async ask => intoSession(ask, await signInByLink(app.database, secretOf(ask), ask.now)),
    },
    {
      method: 'POST',
      path: '/sign-out',
      who: signedIn,
      handle: async ask => {
        await app.database.as(system).transaction(tx => endSession(tx, ask.session ?? ''))
        return redirect(`/${ask.language}/`, { value: null, maxAgeSeconds: 0 })
      },
    },
  ]
}

function passwordRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path: '/password/forgotten',
      who: visitorsOnly,
      handle: async ask => page(linkPage(ask.language, 'reset-password', blank)),
    },
    {
      method: 'POST',
      path: '/password/forgotten',
      who: visitorsOnly,
      perMinute: 5,
      handle: ask => handleLink(app, ask, 'reset-password'),
    },
    tokenPage(app, '/password/new/:secret', ['reset-password', 'invitation'], ask => newPasswordPage(ask, blank)),
    {
      method: 'POST',
      path: '/password/new/:secret',
      who: anyone,
      perMinute: 20,
      handle: async ask => {
        const parsed = parseNewPassword(ask.form)
        if (!parsed.ok) return withErrors(ask, parsed.errors, state => newPasswordPage(ask, state))
        return intoSession(ask, await setPassword(app, { secret: secretOf(ask), ...parsed.values }, ask.now))
      },
    },
  ]
}

function ownAccountRoutes(app: App): Route[] {
  return [
    {
      method: 'GET',
      path: '/account',
      who: signedIn,
      handle: async ask => {
        const account = await ask.db.read(tx => accountOf(tx, ask.actor))
        return page(accountPage(ask, account, { ...blank, values: account, isSaved: ask.query.has('saved') }))
      },
    },
    {
      method: 'POST',
      path: '/account',
      who: signedIn,
      handle: async ask => {
        const parsed = parseAccount(ask.form)
        const account = await ask.db.read(tx => accountOf(tx, ask.actor))
        if (!parsed.ok) return withErrors(ask, parsed.errors, state => accountPage(ask, account, state))
        await saveAccount(app, ask.actor, parsed.values, ask.now)
        return redirect(`${paths.account(parsed.values.language)}?saved`)
      },
    },
  ]
}

const minPassword = passwordLength.min
const blank: FormState = { values: {}, errors: {}, minPassword }

function withErrors(ask: Ask, errors: readonly FieldError[], show: (state: FormState) => PageContent): Answer {
  const sentences = errorSentences(errors, accountMessages[ask.language].fields, ask.language)
  return pageWithErrors(show({ values: typedValues(ask.form), errors: sentences, minPassword }))
}

/** The page behind a mailed link: a button, since programs that check mail open links. */
function tokenPage(app: App, path: string, purposes: readonly TokenPurpose[], show: (ask: Ask) => PageContent): Route {
  return {
    method: 'GET',
    path,
    who: anyone,
    perMinute: 20,
    handle: async ask => {
      const good = await app.database.as(system).read(async tx => {
        for (const purpose of purposes) if (await isTokenGood(tx, purpose, secretOf(ask), ask.now)) return true
        return false
      })
      return good ? page(show(ask)) : linkIsDead(ask)
    },
  }
}

async function handleSignIn(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseSignIn(ask.form)
  const next = ask.form.fields.get('next')?.[0] ?? ''
  if (!parsed.ok) return withErrors(ask, parsed.errors, state => signInPage(ask.language, { ...state, next }))
  const result = await signIn(app.database, { ...parsed.values, address: ask.address }, ask.now)
  if (result.ok) return intoSession(ask, result, safeNext(next, paths.start(ask.language)))
  const sentence = accountMessages[ask.language].refusals[result.refusal.code]
  return pageWithErrors(signInPage(ask.language, { values: typedValues(ask.form), errors: { email: sentence }, next }))
}

async function handleLink(app: App, ask: Ask, purpose: 'sign-in' | 'reset-password'): Promise<Answer> {
  const parsed = parseEmail(ask.form)
  if (!parsed.ok) return withErrors(ask, parsed.errors, state => linkPage(ask.language, purpose, state))
  await mailLink(app, parsed.values.email, purpose, ask.now)
  return redirect(paths.signInLinkSent(ask.language))
}

function intoSession(ask: Ask, result: Result<OpenSession, SignInRefusal>, to = paths.start(ask.language)): Answer {
  if (result.ok) return redirect(to, { value: result.value.secret, maxAgeSeconds: result.value.maxAgeSeconds })
  return refused(
    result.refusal,
    accountMessages[ask.language].refusals[result.refusal.code],
    paths.signInLink(ask.language),
  )
}

function linkIsDead(ask: Ask): Answer {
  const refusal = { code: 'link-used-or-expired', params: {} }
  return refused(
    refusal,
    accountMessages[ask.language].refusals['link-used-or-expired'],
    paths.signInLink(ask.language),
  )
}

function secretOf(ask: Ask): string {
  return ask.params.secret ?? ''
}
