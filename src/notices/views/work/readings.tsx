import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { formatInstant } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Button, DataTable, Form, Heading } from '../../../ui/index.ts'
import { noticePaths } from '../../paths.ts'
import type { Reading } from '../../queries/readings.ts'
import { workMessages } from './words.ts'

/** What a reading is called: the title typed last, else the first line that says something. */
function titleOfReading(language: Language, { typed, source }: Reading): string {
  const first = source.split('\n').find(line => line.trim() !== '') ?? ''
  const title = (typed.title ?? '').trim() === '' ? first.trim() : (typed.title ?? '')
  return title === '' ? workMessages[language].untitled : [...title].slice(0, 100).join('')
}

/** What the reader has begun and not saved, to go on with or to discard. */
export function Readings({ language, readings }: { language: Language; readings: readonly Reading[] }): VNode {
  const { readings: say } = workMessages[language]
  return (
    <DataTable
      caption={say.title}
      count={readings.length}
      columns={say.columns.map(label => ({ label }))}
      rows={readings.map(reading => [
        <a href={noticePaths.reading(language, reading.id)} dir="auto">
          {titleOfReading(language, reading)}
        </a>,
        formatInstant(language, reading.begunAt),
        <a href={noticePaths.readingDiscarding(language, reading.id)}>
          {say.discard}
          <span class="unseen">{`: ${titleOfReading(language, reading)}`}</span>
        </a>,
      ])}
    />
  )
}

/** To put aside what was begun: a page that says what follows. */
export function discardReadingPage({ language, csrf }: Ask, reading: Reading): PageContent {
  const { readings: say } = workMessages[language]
  return {
    title: say.discardTitle,
    section: 'noticesAdmin',
    main: (
      <>
        <BackLink href={noticePaths.reading(language, reading.id)} language={language} />
        <Heading lede={say.discardLede}>{say.discardTitle}</Heading>
        <p dir="auto">
          <strong>{titleOfReading(language, reading)}</strong>
        </p>
        <Form action={noticePaths.readingDiscarding(language, reading.id)} csrf={csrf}>
          <Button kind="warning">{say.discardSubmit}</Button>
        </Form>
      </>
    ),
  }
}
