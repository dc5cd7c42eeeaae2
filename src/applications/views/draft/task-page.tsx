import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Heading, TaskList, Warning, type Task } from '../../../ui/index.ts'
import { applicationPaths as paths, type Step } from '../../paths.ts'
import { draftMessages } from './messages.ts'

export type TaskModel = {
  readonly id: number
  readonly reference: string
  readonly title: string
  readonly steps: readonly { readonly step: Step; readonly isDone: boolean }[]
  readonly profile: { readonly href: string; readonly open: number }
  readonly closesOn: string | null
  readonly isClosed: boolean
}

/** A draft: what is done, what is still to do, and that nobody sees it. */
export function taskPage(language: Language, model: TaskModel): PageContent {
  const messages = draftMessages[language]
  const { tasks } = messages
  return {
    title: model.title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.list(language)} language={language} label={messages.list.title} />
        <Heading lede={tasks.lede(model.reference)}>{model.title}</Heading>
        <Warning>
          <p>
            <strong>{messages.nobodySees}</strong>{' '}
            {model.isClosed ? tasks.closed : model.closesOn !== null && tasks.closes(model.closesOn)}
          </p>
        </Warning>
        <TaskList tasks={tasksOf(language, model)} />
        <p>
          <a href={paths.withdrawal(language, model.id)}>{tasks.discard}</a>
        </p>
      </div>
    ),
  }
}

function tasksOf(language: Language, { id, steps, profile, isClosed }: TaskModel): Task[] {
  const { tasks } = draftMessages[language]
  const state = (isDone: boolean): Pick<Task, 'state' | 'tone'> =>
    isDone ? { state: tasks.done, tone: 'good' } : { state: tasks.open, tone: 'wait' }
  const ready = steps.every(({ isDone }) => isDone) && !isClosed
  return [
    ...steps.map(({ step, isDone }) => ({
      label: tasks.steps[step],
      href: paths.step(language, id, step),
      ...state(isDone),
    })),
    {
      label: tasks.steps.profile,
      href: profile.href,
      hint: tasks.profileHint,
      ...(profile.open === 0 ? state(true) : { state: tasks.profileOpen(profile.open), tone: 'plain' }),
    },
    {
      label: tasks.steps.check,
      href: paths.check(language, id),
      ...(ready ? { state: tasks.open, tone: 'wait' } : { state: tasks.later, tone: 'plain' }),
    },
  ]
}
