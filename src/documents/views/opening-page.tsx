import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Button, ButtonRow, Form, Heading, Log } from '../../ui/index.ts'
import { documentPaths } from '../paths.ts'
import type { DocumentRow, Opening } from '../queries.ts'
import { openingEntries } from './documents-page.tsx'
import { documentMessages } from './messages.ts'

export type OpeningModel = {
  readonly language: Language
  readonly csrf: string
  readonly document: DocumentRow
  /** Null for readers other than the person: they are not told of each other. */
  readonly openings: readonly Opening[] | null
}

/** A health paper before it is opened: a link could be followed by accident, a button is pressed. */
export function openingPage({ language, csrf, document, openings }: OpeningModel): PageContent {
  const { opening, kinds } = documentMessages[language]
  return {
    title: kinds[document.kind],
    main: (
      <div class="narrow-page">
        <Heading lede={opening.lede}>{kinds[document.kind]}</Heading>
        <p>
          <bdi>{document.name}</bdi>
        </p>
        <Form action={documentPaths.opening(language, document.id)} csrf={csrf}>
          <ButtonRow>
            <Button>{opening.submit}</Button>
            {document.mime === 'image/heic' && (
              <Button kind="quiet" name="as" value="jpeg">
                {opening.asJpeg}
              </Button>
            )}
          </ButtonRow>
        </Form>
        {openings !== null && (
          <>
            <h2>{opening.title}</h2>
            {openings.length === 0 ? <p>{opening.nobody}</p> : <Log entries={openingEntries(language, openings, [])} />}
          </>
        )}
      </div>
    ),
  }
}
