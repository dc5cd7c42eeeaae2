import type { VNode } from 'preact'

import { accountPaths } from '../accounts/index.ts'
import { outboxPaths } from '../outbox/index.ts'
import type { Ask, PageContent } from '../platform/http/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { languages } from '../platform/i18n/languages.ts'
import { Form, Page, renderPage, type NavItem } from '../ui/index.ts'
import { siteMessages } from './messages.ts'
import { navigationOf } from './navigation.ts'
import { sitePaths } from './paths.ts'

export type FrameInput = {
  readonly ask: Ask
  readonly content: PageContent
  readonly style: string
  readonly publicUrl: string
  readonly isDemonstration: boolean
}

/** A page in the site's frame: header, navigation for the asker's roles, footer, the three languages. */
export function renderFrame({ ask, content, style, publicUrl, isDemonstration }: FrameInput): string {
  const { language } = ask
  const messages = siteMessages[language]
  return renderPage(
    <Page
      {...content}
      language={language}
      siteName={messages.siteName}
      home={sitePaths.home(language)}
      styleHref={style}
      alternates={alternatesOf(ask, publicUrl)}
      nav={navigationOf(ask.actor, language, content.section)}
      account={<AccountCorner ask={ask} section={content.section} />}
      footer={footerOf(language)}
      isPrivate={ask.actor.kind !== 'visitor'}
      canonical={content.canonical === undefined ? undefined : publicUrl + content.canonical}
      notice={isDemonstration ? demonstrationNotice(language, content.section) : undefined}
    >
      {content.main}
    </Page>,
  )
}

/** The line above every page of the demonstration leads to its mail: sign-in links are in it. */
function demonstrationNotice(language: Language, section: string | undefined): { text: string; link: NavItem } {
  const { demonstration, demonstrationMail } = siteMessages[language]
  const link = { href: outboxPaths.list(language), label: demonstrationMail, isCurrent: section === 'mail' }
  return { text: demonstration, link }
}

function alternatesOf(ask: Ask, publicUrl: string): Record<Language, string> {
  const query = ask.query.toString()
  const here = (language: Language): string => `${publicUrl}/${language}${ask.path}${query === '' ? '' : `?${query}`}`
  return Object.fromEntries(languages.map(language => [language, here(language)])) as Record<Language, string>
}

function footerOf(language: Language): NavItem[] {
  const { footer } = siteMessages[language]
  return [
    { href: sitePaths.help(language), label: footer.help, isCurrent: false },
    { href: sitePaths.data(language), label: footer.data, isCurrent: false },
    { href: sitePaths.accessibility(language), label: footer.accessibility, isCurrent: false },
  ]
}

function AccountCorner({ ask, section }: { ask: Ask; section: string | undefined }): VNode {
  const { language, actor, csrf } = ask
  const { nav } = siteMessages[language]
  if (actor.kind !== 'person')
    return (
      <a href={accountPaths.signIn(language)} aria-current={section === 'sign-in' ? 'page' : undefined}>
        {nav.signIn}
      </a>
    )
  return (
    <>
      <a href={accountPaths.account(language)} aria-current={section === 'account' ? 'page' : undefined}>
        {nav.account}
      </a>
      <Form action={accountPaths.signOut(language)} csrf={csrf}>
        <button type="submit">{nav.signOut}</button>
      </Form>
    </>
  )
}
