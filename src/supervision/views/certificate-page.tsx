import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Facts, Heading, Panel } from '../../ui/index.ts'
import { supervisionMessages } from '../messages.ts'

export type PublicCertificate = {
  readonly number: string
  readonly office: string
  readonly period: string
  readonly issuedOn: string
}

/** What anybody with the number may read: that it is genuine, and what to compare; no name. */
export function certificatePage(language: Language, certificate: PublicCertificate | null): PageContent {
  const words = supervisionMessages[language].certificate
  if (certificate === null)
    return { title: words.unknown, main: <Heading lede={words.unknownText}>{words.unknown}</Heading> }
  const { number, office, period, issuedOn } = certificate
  return {
    title: words.genuine,
    main: (
      <>
        <Heading lede={words.genuineLede}>{words.title}</Heading>
        <Panel title={words.genuine}>
          <Facts
            items={[
              { term: words.number, detail: number },
              { term: words.office, detail: office },
              { term: words.period, detail: period },
              { term: words.issued, detail: issuedOn },
            ]}
          />
        </Panel>
        <p class="soft">{words.privacy}</p>
      </>
    ),
  }
}
