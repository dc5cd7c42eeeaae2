import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Journey,
  Log,
  Panel,
  Prose,
  Success,
  TaskList,
  TextField,
  Warning,
  type Fact,
  type Task,
} from '../../ui/index.ts'
import { supervisionMessages } from '../messages.ts'
import { supervisionPaths as paths } from '../paths.ts'

export type OwnModel = {
  readonly language: Language
  readonly title: string
  readonly state: string
  readonly step: number
  readonly isEnded: boolean
  /** Completed, ended or cancelled: nothing follows. */
  readonly isOver: boolean
  readonly next: { readonly text: string; readonly action: { readonly label: string; readonly href: string } | null }
  /** What holds the internship back, and from which day; null where nothing does. */
  readonly warning: string | null
  readonly tasks: readonly Task[]
  readonly facts: readonly Fact[]
  readonly talksAhead: readonly string[]
  /** Newest first. */
  readonly talksHeld: readonly { readonly title: string; readonly note: string }[]
  readonly goals: readonly string[]
  /** While the intern may still withdraw by themselves. */
  readonly withdrawalHref: string | null
  readonly success: string | null
}

/** The intern's own page: where the internship stands, the one next step, then everything else. */
export function ownPage({
  language,
  title,
  state,
  step,
  isEnded,
  isOver,
  next,
  warning,
  tasks,
  facts,
  talksAhead,
  talksHeld,
  goals,
  withdrawalHref,
  success,
}: OwnModel): PageContent {
  const { own } = supervisionMessages[language]
  return {
    title: own.title,
    section: 'placement',
    main: (
      <>
        {success !== null && <Success>{success}</Success>}
        <Heading lede={state}>{title}</Heading>
        <Journey language={language} steps={own.steps} current={step} isEnded={isEnded} />
        {warning !== null && <Warning>{warning}</Warning>}
        <Panel title={isOver ? own.over : own.next}>
          <p>{next.text}</p>
          {next.action !== null && <ButtonLink href={next.action.href}>{next.action.label}</ButtonLink>}
        </Panel>
        {tasks.length > 0 && <TaskList tasks={tasks} />}
        <h2>{own.facts}</h2>
        <Facts items={facts} />
        <Listed title={own.talks} items={talksAhead} />
        {talksHeld.length > 0 && (
          <Details summary={own.talksHeld(talksHeld.length)}>
            <Log entries={talksHeld.map(({ title, note }) => ({ title, when: null, note: <Prose text={note} /> }))} />
          </Details>
        )}
        <Listed title={own.goals} items={goals} />
        {withdrawalHref !== null && <Withdrawal href={withdrawalHref} label={own.withdraw} />}
      </>
    ),
  }
}

function Withdrawal({ href, label }: { href: string; label: string }): VNode {
  return (
    <p>
      <ButtonLink kind="quiet" href={href}>
        {label}
      </ButtonLink>
    </p>
  )
}

function Listed({ title, items }: { title: string; items: readonly ComponentChildren[] }): VNode | null {
  if (items.length === 0) return null
  return (
    <>
      <h2>{title}</h2>
      <Bullets items={items} />
    </>
  )
}

/** For somebody without an internship. */
export function noPlacementPage(language: Language): PageContent {
  const { own } = supervisionMessages[language]
  return {
    title: own.title,
    section: 'placement',
    main: (
      <>
        <Heading>{own.title}</Heading>
        <Empty>
          <p>{own.none}</p>
        </Empty>
      </>
    ),
  }
}

export type ContactModel = {
  readonly language: Language
  readonly csrf: string
  readonly placementId: number
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** Whom to call. */
export function contactPage({ language, csrf, placementId, values, errors }: ContactModel): PageContent {
  const words = supervisionMessages[language].emergency
  const field = (
    name: 'name' | 'relation' | 'phone',
  ): { language: Language; name: string; label: string; value: string | undefined; error: string | undefined } => ({
    language,
    name,
    label: words[name],
    value: values[name],
    error: errors[name],
  })
  return {
    title: words.title,
    section: 'placement',
    main: (
      <>
        <BackLink href={paths.ownOne(language, placementId)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={words.lede}>{words.title}</Heading>
        <Form action={paths.emergencyContact(language, placementId)} csrf={csrf}>
          <TextField {...field('name')} autocomplete="off" />
          <TextField {...field('relation')} hint={words.relationHint} autocomplete="off" />
          <TextField {...field('phone')} type="tel" autocomplete="off" />
          <Button>{words.submit}</Button>
        </Form>
      </>
    ),
  }
}
