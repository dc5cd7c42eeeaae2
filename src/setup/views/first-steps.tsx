import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { Heading, TaskList } from '../../ui/index.ts'
import { setUpMessages } from './messages.ts'

export type StepName = 'offices' | 'people' | 'agreement' | 'notice'
export type FirstStep = { readonly name: StepName; readonly href: string | null; readonly count: number }

/** What comes after the set-up, in order, and how far each part is. */
export function FirstStepsView({ language, steps }: { language: Language; steps: readonly FirstStep[] }): VNode {
  const { firstSteps: say } = setUpMessages[language]
  return (
    <>
      <Heading lede={say.lede}>{say.title}</Heading>
      <TaskList
        tasks={steps.map(({ name, href, count }) => ({
          ...say[name],
          href,
          state: count === 0 ? say.toDo : say.count(count),
          tone: count === 0 ? ('wait' as const) : ('good' as const),
        }))}
      />
      <p class="soft">{say.mail}</p>
    </>
  )
}
