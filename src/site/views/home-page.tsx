import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, Heading, Panel } from '../../ui/index.ts'
import { siteMessages } from '../messages.ts'
import { sitePaths } from '../paths.ts'

export type HomeView = {
  readonly language: Language
  readonly openNotices: number
  /** Null where there are too few to say. */
  readonly answered: { readonly told: number; readonly of: number } | null
  readonly offices: readonly { readonly name: string; readonly place: string; readonly href: string }[]
  readonly paths: {
    readonly notices: string
    readonly whoMayApply: string
    readonly check: string
    readonly offices: string
  }
}

/** The first page: one sentence, two doors, the promise and its record, how it works, and where. */
export function homePage(view: HomeView): PageContent {
  const { language } = view
  const { home } = siteMessages[language]
  return {
    title: home.title,
    description: home.lede,
    canonical: sitePaths.home(language),
    main: (
      <>
        <Heading lede={home.lede}>{home.title}</Heading>
        <Doors {...view} />
        <h2>{home.promise}</h2>
        <p>{home.promiseText}</p>
        {view.answered !== null && (
          <p>
            <strong>{home.promiseFigure(view.answered.told, view.answered.of)}</strong>
          </p>
        )}
        <h2>{home.how}</h2>
        <ol>
          {home.steps.map(step => (
            <li>{step}</li>
          ))}
        </ol>
        <Offices {...view} />
      </>
    ),
  }
}

function Doors({ language, paths, openNotices }: HomeView): VNode {
  const { home, nav } = siteMessages[language]
  return (
    <div class="doors">
      <Panel title={home.find}>
        <p>{home.findLede}</p>
        <p class="soft">{home.open(openNotices)}</p>
        <p>
          <ButtonLink href={paths.notices}>{home.find}</ButtonLink>
        </p>
      </Panel>
      <Panel title={home.who}>
        <p>{home.whoLede}</p>
        <p>
          <ButtonLink href={paths.check} kind="quiet">
            {nav.check}
          </ButtonLink>{' '}
          <a href={paths.whoMayApply}>{home.who}</a>
        </p>
      </Panel>
    </div>
  )
}

function Offices({ language, offices, paths }: HomeView): VNode | null {
  const { home } = siteMessages[language]
  if (offices.length === 0) return null
  return (
    <>
      <h2>{home.offices}</h2>
      <ul>
        {offices.slice(0, 12).map(({ name, place, href }) => (
          <li>
            <a href={href} dir="auto">
              {name}
            </a>
            , {place}
          </li>
        ))}
      </ul>
      <p>
        <a href={paths.offices}>{home.allOffices}</a>
      </p>
    </>
  )
}
