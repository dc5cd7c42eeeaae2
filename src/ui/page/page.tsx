import type { ComponentChildren, VNode } from 'preact'

import { languageName, languages, type Language } from '../../platform/i18n/languages.ts'
import { uiMessages } from '../messages.ts'
import { Mark } from './mark.tsx'

export type NavItem = { readonly href: string; readonly label: string; readonly isCurrent: boolean }

export type PageProps = {
  readonly language: Language
  readonly title: string
  readonly siteName: string
  readonly home: string
  readonly styleHref: string
  /** The same page in each language. */
  readonly alternates: Readonly<Record<Language, string>>
  /** A form of the page that another language takes along, and what its button sends. */
  readonly languageForm?: { readonly id: string; readonly name?: string; readonly value?: string } | undefined
  readonly nav: readonly NavItem[]
  /** At the end of the navigation: sign in, or the person's name and sign out. */
  readonly account: ComponentChildren
  readonly footer: readonly NavItem[]
  readonly hasErrors?: boolean | undefined
  readonly wide?: boolean | undefined
  readonly isPrivate?: boolean | undefined
  readonly description?: string | undefined
  readonly canonical?: string | undefined
  readonly jsonLd?: object | undefined
  /** A line above every page, with one way on. */
  readonly notice?: { readonly text: string; readonly link: NavItem } | undefined
  readonly children: ComponentChildren
}

/** The frame of every page: head, skip link, header, content, footer. */
export function Page(props: PageProps): VNode {
  const { language, children, wide, notice } = props
  return (
    <html lang={language} dir="ltr">
      <PageHead {...props} />
      <body>
        <a class="skip" href="#main">
          {uiMessages[language].skip}
        </a>
        {notice !== undefined && (
          <p class="demonstration">
            {notice.text}{' '}
            <a href={notice.link.href} aria-current={notice.link.isCurrent ? 'page' : undefined}>
              {notice.link.label}
            </a>
          </p>
        )}
        <PageHeader {...props} />
        <main id="main" tabindex={-1}>
          <div class={wide === true ? 'wrap wide' : 'wrap'}>{children}</div>
        </main>
        <PageFooter {...props} />
      </body>
    </html>
  )
}

function PageHead(props: PageProps): VNode {
  const { language, title, siteName, styleHref, alternates, hasErrors, isPrivate, description, canonical, jsonLd } =
    props
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${hasErrors === true ? uiMessages[language].errorPrefix : ''}${title} – ${siteName}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {description !== undefined && <meta name="description" content={description} />}
      {isPrivate === true && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={styleHref} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      {isPrivate !== true && (
        <>
          {languages.map(code => (
            <link rel="alternate" hreflang={code} href={alternates[code]} />
          ))}
          <link rel="alternate" hreflang="x-default" href={alternates.en} />
        </>
      )}
      {jsonLd !== undefined && (
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonInHtml(jsonLd) }} />
      )}
    </head>
  )
}

/** JSON inside a script element: `<` would let a text end the script. */
function jsonInHtml(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c')
}

function PageHeader(props: PageProps): VNode {
  const { language, siteName, home, nav, account, wide } = props
  return (
    <header class="site">
      <div class={wide === true ? 'wrap wide' : 'wrap'}>
        <a class="mark" href={home}>
          <Mark />
          {siteName}
        </a>
        <nav class="languages" aria-label={uiMessages[language].languages}>
          <Languages {...props} />
        </nav>
        <nav class="site" aria-label={uiMessages[language].mainNavigation}>
          <MainNavigation language={language} nav={nav} account={account} />
        </nav>
      </div>
    </header>
  )
}

/** As many entries as fit two rows of a phone. */
const fewEntries = 3

/** Where there are many entries, a phone shows where one is and folds the rest away; a wide window shows them all. */
function MainNavigation({ language, nav, account }: Pick<PageProps, 'language' | 'nav' | 'account'>): VNode {
  const current = nav.find(({ isCurrent }) => isCurrent)
  const entries = (
    <div class="ways">
      {nav.map(item => (
        <a href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
          {item.label}
        </a>
      ))}
      {account}
    </div>
  )
  if (nav.length <= fewEntries) return entries
  return (
    <details class="menu fold">
      <summary>
        {uiMessages[language].menu}
        {current !== undefined && <span class="soft"> · {current.label}</span>}
      </summary>
      {entries}
    </details>
  )
}

function PageFooter(props: PageProps): VNode {
  const { footer, wide } = props
  return (
    <footer class="site">
      <div class={wide === true ? 'wrap wide' : 'wrap'}>
        {footer.map(item => (
          <a href={item.href}>{item.label}</a>
        ))}
        <div class="languages">
          <Languages {...props} />
        </div>
      </div>
    </footer>
  )
}

/** The same page in each language, under its own name: whoever cannot read this page can read that. */
function Languages({ language, alternates, languageForm }: PageProps): VNode {
  return (
    <>
      {languages.map(code =>
        code === language ? (
          <span lang={code} aria-current="true">
            {languageName[code]}
          </span>
        ) : languageForm === undefined ? (
          <a href={alternates[code]} lang={code} hreflang={code}>
            {languageName[code]}
          </a>
        ) : (
          <LanguageButton code={code} address={alternates[code]} form={languageForm} />
        ),
      )}
    </>
  )
}

type LanguageButtonProps = {
  readonly code: Language
  readonly address: string
  readonly form: NonNullable<PageProps['languageForm']>
}

/** The page in another language, with the answers that its form holds. */
function LanguageButton({ code, address, form: { id, ...sent } }: LanguageButtonProps): VNode {
  // A form is sent to the address at which the page was read: the one outside may be another.
  const { pathname } = new URL(address, 'http://here')
  return (
    <button type="submit" class="as-link" form={id} formaction={pathname} lang={code} {...sent}>
      {languageName[code]}
    </button>
  )
}
