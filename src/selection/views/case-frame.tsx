import type { ComponentChildren, VNode } from 'preact'

import type { RoleName } from '../../platform/actor/index.ts'
import type { Ask, PageContent } from '../../platform/http/index.ts'
import { formatDay, formatDueInWorkingDays } from '../../platform/i18n/format.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  ButtonRow,
  Details,
  Form,
  Hidden,
  IdentityBar,
  Panel,
  Success,
  Tabs,
  Tag,
  Warning,
} from '../../ui/index.ts'
import { selectionPaths as paths, type CasePage, type CaseStep, type CaseTab } from '../paths.ts'
import type { Case } from '../queries/case.ts'
import type { Act } from '../rules.ts'
import { selectionMessages } from './messages.ts'
import { overrideMessages } from './override/messages.ts'

/** What every tab of a case is given. */
export type CaseModel = {
  readonly ask: Ask
  readonly one: Case
  /** The case as this page shows it: sent along with every form. */
  readonly seen: string
  readonly stateLabel: string
  readonly preparedAt: string | null
  readonly tabs: readonly CaseTab[]
  readonly tab: CaseTab
  readonly acts: readonly Act[]
  readonly mainAct: Act | null
  readonly mayRelease: boolean
  readonly isUndecided: boolean
  /** The rules hold the case back: the role that may say otherwise, and whether the reader has it; null where nothing does. */
  readonly held: { readonly role: RoleName; readonly mayOverride: boolean } | null
}

const pageOf: Partial<Record<Act, CasePage>> = {
  invite: 'invitation',
  offer: 'offer',
  reserve: 'reserve',
  notSelected: 'not-selected',
  notEligible: 'not-eligible',
  withdrawOffer: 'offer-withdrawal',
  closeOffer: 'offer-closing',
  reopen: 'reopening',
}
const stepOf: Partial<Record<Act, CaseStep>> = {
  takeUp: 'screening',
  shortlist: 'shortlisting',
  recommend: 'recommendation',
}

/** Identity, tabs, and what can be done now, the same on every tab. */
export function casePage(model: CaseModel, children: ComponentChildren): PageContent {
  const { ask, one, tabs, tab } = model
  const { language } = ask
  const say = selectionMessages[language].case
  const done = say.done[ask.query.get('done') ?? '']
  return {
    title: `${one.name}, ${one.reference}`,
    section: 'work',
    wide: true,
    main: (
      <>
        <BackLink language={language} href={paths.work(language)} label={selectionMessages[language].section.work} />
        {done !== undefined && <Success>{done}</Success>}
        <IdentityBar name={one.name} facts={identityFacts(model)} tag={<Tag>{model.stateLabel}</Tag>} />
        <Tabs
          label={say.tabsLabel}
          items={tabs.map(name => ({
            href: paths.case(language, one.id, name),
            label: say.tabs[name],
            isCurrent: name === tab,
          }))}
        />
        <div class="grid acts-first">
          <aside>
            {one.asksReview && tab !== 'eligibility' && <AsksReview model={model} />}
            {model.held !== null && <Held model={model} held={model.held} />}
            <Acts model={model} />
          </aside>
          <div>{children}</div>
        </div>
      </>
    ),
  }
}

function identityFacts({ ask: { language, today }, one, isUndecided }: CaseModel): string[] {
  const say = selectionMessages[language].case
  const title = one.titles[language] ?? Object.values(one.titles)[0]
  const clock =
    one.answerBy === null || !isUndecided
      ? []
      : [
          say.answerBy(
            formatDay(language, one.answerBy),
            formatDueInWorkingDays(language, one.answerBy, today, new Set(one.holidays)),
          ),
        ]
  return [
    one.reference,
    ...(title === undefined ? [] : [title]),
    ...(one.officeName === null ? [] : [one.officeName]),
    ...clock,
  ]
}

/** What the person asked of the office waits on another tab. */
function AsksReview({ model: { ask, one } }: { model: CaseModel }): VNode {
  const { language } = ask
  const say = selectionMessages[language].case
  return (
    <Warning>
      <p>{say.asksReview}</p>
      <p>
        <ButtonLink href={paths.case(language, one.id, 'eligibility')} kind="quiet">
          {say.readReview}
        </ButtonLink>
      </p>
    </Warning>
  )
}

/** Why the office cannot go on, and the way for who may. */
function Held({ model: { ask, one }, held }: { model: CaseModel; held: NonNullable<CaseModel['held']> }): VNode {
  const { language } = ask
  const say = overrideMessages[language]
  return (
    <Warning>
      <p>{say.held(say.role(held.role))}</p>
      {held.mayOverride && (
        <p>
          <ButtonLink href={paths.override(language, one.id)} kind="quiet">
            {say.open}
          </ButtonLink>
        </p>
      )}
    </Warning>
  )
}

function Acts({ model }: { model: CaseModel }): VNode {
  const { ask, one, acts, mainAct, mayRelease } = model
  const say = selectionMessages[ask.language].case
  if (one.prepared !== null) return <PreparedPanel model={model} />
  if (acts.length === 0) return mayRelease ? <></> : <p class="soft">{say.cannotAct}</p>
  const others = acts.filter(act => act !== mainAct)
  return (
    <Panel title={say.nextTitle} isForScreen>
      {mainAct !== null && (
        <ButtonRow>
          <ActButton model={model} act={mainAct} isMain />
        </ButtonRow>
      )}
      {mainAct === null ? (
        <OtherActs model={model} acts={others} />
      ) : (
        others.length > 0 && (
          <Details summary={say.other}>
            <OtherActs model={model} acts={others} />
          </Details>
        )
      )}
    </Panel>
  )
}

/** Folded away behind the one act that comes next; in sight where none does. */
function OtherActs({ model, acts }: { model: CaseModel; acts: readonly Act[] }): VNode {
  return (
    <>
      {acts.map(act => (
        <ButtonRow>
          <ActButton model={model} act={act} isMain={false} />
        </ButtonRow>
      ))}
    </>
  )
}

function ActButton({ model, act, isMain }: { model: CaseModel; act: Act; isMain: boolean }): VNode {
  const { ask, one, seen } = model
  const label = selectionMessages[ask.language].case.acts[act]
  const kind = isMain ? 'main' : 'quiet'
  const page = pageOf[act]
  if (page !== undefined)
    return (
      <ButtonLink href={paths.casePage(ask.language, one.id, page)} kind={kind}>
        {label}
      </ButtonLink>
    )
  const step = stepOf[act]
  if (step === undefined) return <></>
  return (
    <Form action={paths.casePage(ask.language, one.id, step)} csrf={ask.csrf}>
      <Hidden name="seen" value={seen} />
      <Button kind={kind}>{label}</Button>
    </Form>
  )
}

function PreparedPanel({ model }: { model: CaseModel }): VNode {
  const { ask, one, seen, preparedAt, mayRelease } = model
  const say = selectionMessages[ask.language].case
  const prepared = one.prepared
  if (prepared === null) return <></>
  return (
    <Warning>
      <h2>{say.preparedTitle}</h2>
      <p>{say.prepared(say.kinds[prepared.kind], prepared.byName, preparedAt ?? '')}</p>
      {mayRelease && (
        <ButtonRow>
          <Form action={paths.confirmRelease(ask.language)} csrf={ask.csrf}>
            <Hidden name="chosen" value={`${one.id}-${prepared.id}`} />
            <Button>{say.tellNow}</Button>
          </Form>
          <Form action={paths.casePage(ask.language, one.id, 'taking-back')} csrf={ask.csrf}>
            <Hidden name="seen" value={seen} />
            <Button kind="quiet">{say.takeBack}</Button>
          </Form>
        </ButtonRow>
      )}
    </Warning>
  )
}
