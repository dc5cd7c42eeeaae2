import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable, Empty, Heading, Success, Tag, type TagTone } from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { partnershipMessages } from './messages.ts'

export type StudentsModel = {
  readonly language: Language
  readonly isSaved: boolean
  readonly applications: readonly {
    readonly id: number
    readonly name: string
    readonly notice: string
    readonly state: string
    readonly reason: string | null
    readonly answerBy: string
    /** The partner's word in a line; null where none is given. */
    readonly word: string | null
    readonly isOver: boolean
  }[]
  readonly placements: readonly {
    readonly name: string
    readonly href: string
    readonly state: string
    readonly tone: TagTone
    readonly office: string
    readonly dates: string
    readonly emergency: string | null
  }[]
}

/** A coordinator's students: where their applications stand, and where they are. */
export function studentsPage(model: StudentsModel): PageContent {
  const { language, isSaved, applications } = model
  const words = partnershipMessages[language].students
  const columns = [words.student, words.state, words.answerBy, words.word].map(label => ({ label }))
  return {
    title: words.title,
    section: 'students',
    wide: true,
    main: (
      <>
        {isSaved && <Success>{words.saved}</Success>}
        <Heading lede={words.lede}>{words.title}</Heading>
        <h2>{words.applications}</h2>
        {applications.length === 0 ? (
          <Empty>
            <p>{words.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={words.applications}
            isUnderHeading
            columns={columns}
            rows={applications.map(application => [
              <>
                <span dir="auto">{application.name}</span>
                <br />
                <span class="soft small">{application.notice}</span>
              </>,
              <>
                {application.state}
                {application.reason !== null && (
                  <>
                    <br />
                    <span class="soft small">{application.reason}</span>
                  </>
                )}
              </>,
              application.answerBy,
              <Word language={language} {...application} />,
            ])}
          />
        )}
        <Placements model={model} />
      </>
    ),
  }
}

type WordProps = { readonly language: Language } & StudentsModel['applications'][number]

function Word({ language, id, name, word, isOver }: WordProps): VNode {
  const words = partnershipMessages[language].students
  return (
    <>
      {word}
      {word !== null && !isOver && <br />}
      {!isOver && (
        <a href={paths.endorsement(language, id)}>
          {word === null ? words.give : words.change}
          <span class="unseen"> {name}</span>
        </a>
      )}
    </>
  )
}

function Placements({ model: { language, placements } }: { model: StudentsModel }): VNode {
  const words = partnershipMessages[language].students
  const columns = [words.student, words.state, words.dates, words.emergency].map(label => ({ label }))
  return (
    <>
      <h2>{words.placements}</h2>
      {placements.length === 0 ? (
        <p>{words.noPlacements}</p>
      ) : (
        <DataTable
          caption={words.placements}
          isUnderHeading
          columns={columns}
          rows={placements.map(({ name, href, state, tone, office, dates, emergency }) => [
            <>
              <a href={href} dir="auto">
                {name}
              </a>
              <br />
              <span class="soft small">{office}</span>
            </>,
            <Tag tone={tone}>{state}</Tag>,
            dates,
            <span dir="auto">{emergency ?? words.noEmergency}</span>,
          ])}
        />
      )}
    </>
  )
}
