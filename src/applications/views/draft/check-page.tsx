import type { ComponentChildren, VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import {
  BackLink,
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  Heading,
  Hidden,
  Prose,
  SummaryList,
  Warning,
} from '../../../ui/index.ts'
import type { FindingsTold } from '../../findings.ts'
import { applicationPaths as paths, type Step } from '../../paths.ts'
import { FindingsView } from '../findings/findings-view.tsx'
import { draftMessages } from './messages.ts'

export type CheckModel = {
  readonly id: number
  readonly title: string
  readonly answers: readonly { readonly id: string; readonly question: string; readonly answer: string }[]
  readonly told: FindingsTold
  /** What to ask, and only that: the sections of the profile, or the dates, with the way there. */
  readonly missing: readonly { readonly key: string; readonly href: string }[]
  readonly openSteps: readonly Step[]
  readonly obstacle: 'notice-closed' | 'start-passed' | null
}

const stepOfAnswer: Readonly<Record<string, Step>> = {
  proposedStartOn: 'dates',
  proposedMonths: 'dates',
  areas: 'areas',
  coverLetter: 'letter',
  cv: 'documents',
  documents: 'documents',
}

/** All answers with their ways back, what the rules say of them, and the act of sending. */
export function checkPage(ask: Ask, model: CheckModel): PageContent {
  const { language } = ask
  const { check } = draftMessages[language]
  return {
    title: check.title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.application(language, model.id)} language={language} />
        <Heading lede={model.title}>{check.title}</Heading>
        <SummaryList
          language={language}
          rows={model.answers.map(({ id, question, answer }) => {
            const step = stepOfAnswer[id]
            return {
              term: question,
              detail: answer === '' ? <span class="soft">{check.empty}</span> : <Prose text={answer} />,
              changeHref: step === undefined ? undefined : paths.step(language, model.id, step),
            }
          })}
        />
        <h2>{check.rules}</h2>
        <FindingsView told={model.told} />
        <Missing ask={ask} model={model} />
        <Sending ask={ask} model={model} />
      </div>
    ),
  }
}

type Props = { readonly ask: Ask; readonly model: CheckModel }

function Missing({ ask: { language }, model }: Props): VNode | null {
  const { check, missingLinks } = draftMessages[language]
  if (model.missing.length === 0) return null
  return (
    <>
      <h3>{check.missing}</h3>
      <Bullets
        items={model.missing.map(({ key, href }) => (
          <a href={href}>{missingLinks[key as keyof typeof missingLinks]}</a>
        ))}
      />
    </>
  )
}

function Sending({ ask, model }: Props): VNode {
  const { language } = ask
  const { check, tasks, refusals } = draftMessages[language]
  if (model.obstacle !== null)
    return (
      <Warning>
        <p>{refusals[model.obstacle]}</p>
      </Warning>
    )
  if (model.openSteps.length > 0)
    return (
      <>
        <h2>{check.incomplete}</h2>
        <p>{check.incompleteText}</p>
        <Bullets
          items={model.openSteps.map(step => (
            <a href={paths.step(language, model.id, step)}>{tasks.steps[step]}</a>
          ))}
        />
      </>
    )
  return (
    <>
      <h2>{check.sendTitle}</h2>
      {model.told.verdict === 'not-eligible' ? (
        <ButtonLink href={paths.rules(language, model.id)}>{check.continue}</ButtonLink>
      ) : (
        <SendForm ask={ask} id={model.id} />
      )}
    </>
  )
}

function SendForm({ ask, id, children }: { ask: Ask; id: number; children?: ComponentChildren }): VNode {
  const { language, csrf } = ask
  const { check } = draftMessages[language]
  return (
    <Form action={paths.submission(language, id)} csrf={csrf}>
      <p>{check.sendText}</p>
      {children}
      <ButtonRow>
        <Button name="release" value="now">
          {check.sendNow}
        </Button>
        <Button kind="quiet" name="release" value="later">
          {check.sendLater}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Before an application is sent that the rules speak against: which rule, what was compared, what would change it, who decides. */
export function rulesPage(ask: Ask, { id, told }: Pick<CheckModel, 'id' | 'told'>): PageContent {
  const { language } = ask
  const { rules } = draftMessages[language]
  return {
    title: rules.title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.check(language, id)} language={language} />
        <Heading lede={rules.lede}>{rules.title}</Heading>
        <FindingsView told={told} />
        <SendForm ask={ask} id={id}>
          <Hidden name="knows" value="yes" />
        </SendForm>
        <p>
          <a href={paths.application(language, id)}>{rules.wait}</a>
        </p>
      </div>
    ),
  }
}
