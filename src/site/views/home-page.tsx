import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Heading } from '../../ui/index.ts'
import { siteMessages } from '../messages.ts'
import { sitePaths } from '../paths.ts'

/** The first page: one sentence, two doors, how it works. */
export function homePage(language: Language): PageContent {
  const { home } = siteMessages[language]
  return {
    title: home.title,
    description: home.lede,
    canonical: sitePaths.home(language),
    main: (
      <>
        <Heading lede={home.lede}>{home.title}</Heading>
        <h2>{home.how}</h2>
        <ol>
          {home.steps.map(step => (
            <li>{step}</li>
          ))}
        </ol>
      </>
    ),
  }
}
