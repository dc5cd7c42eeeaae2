import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, Heading, Inset, Panel, Success, TaskList, type Task } from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import type { SectionName } from '../sections.ts'
import { profileMessages } from './messages.ts'
import { voluntaryMessages } from './voluntary/messages.ts'

export type TasksModel = {
  readonly language: Language
  readonly sections: readonly { readonly section: SectionName; readonly state: 'completed' | 'incomplete' | 'empty' }[]
  /** The section that was just saved. */
  readonly saved: SectionName | null
  /** No application of this person was released: nobody but them reads this. */
  readonly isUnseen: boolean
  readonly documentsHref: string
}

const tones = { completed: 'good', incomplete: 'wait', empty: 'plain' } as const

/** Everything that is asked, with what is done and the one part to go on with. */
export function tasksPage(model: TasksModel): PageContent {
  const { language, sections, saved, isUnseen, documentsHref } = model
  const messages = profileMessages[language]
  const tasks = sections.map(({ section, state }): Task => {
    const [label, hint] = messages.sections[section]
    const href = profilePaths.section(language, section)
    return { label, hint, href, state: messages.states[state], tone: tones[state] }
  })
  const done = sections.filter(({ state }) => state === 'completed').length
  return {
    title: messages.title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        {saved !== null && <Success>{messages.saved(messages.sections[saved][0])}</Success>}
        <Heading lede={messages.lede}>{messages.title}</Heading>
        {isUnseen && <Inset>{messages.nobodySees}</Inset>}
        <NextStep {...model} />
        <h2>{messages.progress(done, sections.length)}</h2>
        <TaskList tasks={tasks} />
        <ul>
          <li>
            <a href={profilePaths.check(language)}>{messages.toCheck}</a>
          </li>
          <li>
            <a href={documentsHref}>{messages.toDocuments}</a>
          </li>
          <li>
            <a href={profilePaths.cv(language)}>{messages.toCv}</a>
          </li>
          <li>
            <a href={profilePaths.voluntary(language)}>{voluntaryMessages[language].link}</a>
          </li>
        </ul>
      </div>
    ),
  }
}

function NextStep({ language, sections }: TasksModel): VNode {
  const messages = profileMessages[language]
  const next = sections.find(({ state }) => state !== 'completed')
  if (next !== undefined)
    return (
      <p>
        <ButtonLink href={profilePaths.section(language, next.section)}>
          {messages.goOn(messages.sections[next.section][0])}
        </ButtonLink>
      </p>
    )
  return (
    <Panel title={messages.allDone}>
      <p>{messages.allDoneLede}</p>
      <ButtonLink href={profilePaths.check(language)}>{messages.toCheck}</ButtonLink>
    </Panel>
  )
}
