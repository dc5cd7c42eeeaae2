import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  DateField,
  Details,
  ErrorSummary,
  Facts,
  FileField,
  Form,
  Heading,
  Inset,
  Panel,
  Success,
  TaskList,
  Tag,
  type TagTone,
  type Task,
} from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import type { Kind } from '../rules.ts'

export type PapersModel = {
  readonly language: Language
  readonly placementId: number
  readonly startOn: string
  readonly days: number
  /** The paper or the agreement that is next; null where nothing is for the intern to do. */
  readonly next: { readonly label: string; readonly href: string } | null
  readonly isComplete: boolean
  readonly tasks: readonly Task[]
  readonly notAsked: readonly { readonly label: string; readonly reason: string }[]
  readonly isSaved: boolean
}

/** The intern's checklist: one next step, then every item with its state. */
export function papersPage(model: PapersModel): PageContent {
  const { language, placementId, startOn, days, tasks, notAsked, isSaved } = model
  const { papers } = clearanceMessages[language]
  return {
    title: papers.title,
    section: 'placement',
    main: (
      <>
        <BackLink href={paths.ownPlacement(language, placementId)} language={language} />
        {isSaved && <Success>{papers.handedIn}</Success>}
        <Heading lede={papers.lede(startOn, days)}>{papers.title}</Heading>
        <NextStep {...model} />
        <TaskList tasks={tasks} />
        {notAsked.length > 0 && (
          <Details summary={papers.notAsked}>
            <Facts items={notAsked.map(({ label, reason }) => ({ term: label, detail: reason }))} />
          </Details>
        )}
      </>
    ),
  }
}

function NextStep({ language, next, isComplete, startOn }: PapersModel): VNode {
  const { papers } = clearanceMessages[language]
  if (isComplete)
    return (
      <Panel title={papers.allDone}>
        <p>{papers.allDoneText(startOn)}</p>
      </Panel>
    )
  if (next === null)
    return (
      <Panel title={papers.waiting}>
        <p>{papers.waitingText}</p>
      </Panel>
    )
  return (
    <Panel title={papers.next}>
      <ButtonLink href={next.href}>{next.label}</ButtonLink>
    </Panel>
  )
}

export type PaperModel = {
  readonly language: Language
  readonly csrf: string
  readonly placementId: number
  readonly itemId: number
  readonly kind: Kind
  readonly reason: string
  readonly source: string
  readonly state: { readonly label: string; readonly tone: TagTone }
  readonly why: string | null
  readonly receivedOn: string | null
  readonly period: { readonly startOn: string; readonly endOn: string }
  readonly takesDates: boolean
  readonly isHealth: boolean
  readonly canHandIn: boolean
  readonly isReplacement: boolean
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** One item of the intern's: why it is asked, where it stands, and the form to hand it in. */
export function paperPage(model: PaperModel): PageContent {
  const { language, placementId, kind, reason, source, state, why, receivedOn, isHealth, canHandIn, errors } = model
  const { papers, kinds, what } = clearanceMessages[language]
  return {
    title: kinds[kind],
    section: 'placement',
    main: (
      <>
        <BackLink href={paths.papers(language, placementId)} language={language} label={papers.title} />
        <ErrorSummary language={language} errors={errors} targets={dayTargets} />
        <Heading lede={what[kind]}>{kinds[kind]}</Heading>
        <p>
          <Tag tone={state.tone}>{state.label}</Tag> {receivedOn !== null && papers.received(receivedOn)}
        </p>
        <p>
          {reason} <span class="soft">{source}</span>
        </p>
        {why !== null && (
          <>
            <h2>{papers.whyRefused}</h2>
            <Inset>{why}</Inset>
          </>
        )}
        {isHealth && <p class="soft">{papers.healthNote}</p>}
        {canHandIn && <HandInForm {...model} />}
      </>
    ),
  }
}

const dayTargets = { validFrom: 'validFrom-day', validUntil: 'validUntil-day' }

function HandInForm(model: PaperModel): VNode {
  const { language, csrf, placementId, itemId, period, takesDates, isReplacement, values, errors } = model
  const { papers } = clearanceMessages[language]
  const common = { language, values }
  return (
    <Form action={paths.paper(language, placementId, itemId)} csrf={csrf} multipart>
      {takesDates && (
        <>
          <DateField
            {...common}
            name="validFrom"
            label={papers.validFrom}
            hint={papers.validHint(period.startOn, period.endOn)}
            error={errors.validFrom}
          />
          <DateField {...common} name="validUntil" label={papers.validUntil} error={errors.validUntil} />
        </>
      )}
      <FileField language={language} name="file" label={papers.file} error={errors.file} />
      <Button>{isReplacement ? papers.replace : papers.handIn}</Button>
    </Form>
  )
}
