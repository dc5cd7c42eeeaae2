import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { formatInstant, formatTime } from '../../platform/i18n/format.ts'
import { Button, ButtonLink, ButtonRow, Facts, Form, Prose, Tag } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { Interview, PanelMember } from '../queries/interviews.ts'
import { casePage, type CaseModel } from './case-frame.tsx'
import { ownMessages } from './own/messages.ts'
import { selectionMessages } from './messages.ts'

type InterviewShown = Interview & {
  readonly isUpcoming: boolean
  readonly mayNote: boolean
  readonly hasNoted: boolean
  readonly mayReadNotes: boolean
  readonly mayCancel: boolean
}

/** The interviews of a case, newest first, with the notes that the reader may read. */
export function interviewsTab(model: CaseModel & { readonly interviews: readonly InterviewShown[] }): PageContent {
  const say = selectionMessages[model.ask.language].interviews
  return casePage(
    model,
    <>
      {model.interviews.length === 0 && <p>{say.none}</p>}
      {model.interviews.map(interview => (
        <InterviewItem model={model} interview={interview} />
      ))}
    </>,
  )
}

function InterviewItem({ model, interview }: { model: CaseModel; interview: InterviewShown }): VNode {
  const { language, csrf } = model.ask
  const say = selectionMessages[language].interviews
  const { at, timeZone, minutes, place, panel, mayReadNotes } = interview
  return (
    <section>
      <h2>
        {formatInstant(language, at, timeZone)}{' '}
        {interview.cancelledAt !== null && <Tag tone="stop">{say.calledOff}</Tag>}
      </h2>
      <p class="soft">{`${timeZone} · ${formatTime(language, at, 'UTC')} UTC · ${say.minutes(minutes)}`}</p>
      <Facts
        items={[
          { term: say.where, detail: place },
          ...panel.map(member => ({
            term: member.name,
            detail: <NoteOf member={member} model={model} isShown={mayReadNotes} />,
          })),
        ]}
      />
      {interview.cancelledAt === null && (
        <p>
          <a href={paths.interviewCalendar(language, interview.id)}>{ownMessages[language].interview.toCalendar}</a>
        </p>
      )}
      {!mayReadNotes && <p class="soft">{say.hidden}</p>}
      {interview.mayNote && (
        <ButtonRow>
          <ButtonLink href={paths.notes(language, interview.id)} kind="quiet">
            {say.writeNote}
          </ButtonLink>
        </ButtonRow>
      )}
      {interview.mayCancel && (
        <Form action={paths.cancelInterview(language, interview.id)} csrf={csrf}>
          <Button kind="warning">{say.callOff}</Button>
        </Form>
      )}
    </section>
  )
}

function NoteOf({ member, model, isShown }: { member: PanelMember; model: CaseModel; isShown: boolean }): VNode {
  const say = selectionMessages[model.ask.language].interviews
  const isOwn = model.ask.actor.kind === 'person' && model.ask.actor.personId === member.personId
  if (member.notedAt === null) return <span class="soft">{say.noNote}</span>
  if (!isShown && !isOwn) return <span class="soft">{say.panel}</span>
  return (
    <>
      <strong>{say.score(member.score ?? 0)}</strong>
      <Prose text={member.note} />
    </>
  )
}
