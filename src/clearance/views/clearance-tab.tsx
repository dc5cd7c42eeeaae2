import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import {
  Bullets,
  Button,
  ButtonLink,
  ButtonRow,
  DataTable,
  Form,
  Panel,
  Success,
  Tag,
  Warning,
  type TagTone,
} from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import type { Kind } from '../rules.ts'

type Shown = { readonly label: string; readonly tone: TagTone }

export type TabModel = {
  readonly language: Language
  readonly csrf: string
  readonly id: number
  readonly canOpen: boolean
  readonly canStart: boolean
  readonly canPostpone: boolean
  readonly canExtend: boolean
  readonly isOpened: boolean
  readonly openKinds: readonly Kind[]
  /** The extension was granted a moment ago. */
  readonly wasExtended: boolean
  /** An extended internship with papers open: the last day that they cover; null where nothing holds it back. */
  readonly heldBack: { readonly on: string; readonly isPast: boolean; readonly endHref: string | null } | null
  readonly rows: readonly {
    readonly id: number
    readonly kind: Kind
    readonly reason: string
    readonly shown: Shown
    readonly valid: string
    readonly by: string
    readonly isReadable: boolean
  }[]
}

/** The checklist of one placement for its staff, with the one act that its state asks for. */
export function clearanceTab(model: TabModel): VNode {
  const { language, csrf, id, canOpen, isOpened } = model
  const { items } = clearanceMessages[language]
  return (
    <>
      <HeldBack {...model} />
      {!isOpened && <p>{items.notOpened}</p>}
      {canOpen && (
        <Form action={paths.opening(language, id)} csrf={csrf}>
          <Button>{items.open}</Button>
        </Form>
      )}
      <StartPanel {...model} />
      {isOpened && <Checklist {...model} />}
      <ButtonRow>
        {model.canPostpone && (
          <ButtonLink kind="quiet" href={paths.postponement(language, id)}>
            {items.postpone}
          </ButtonLink>
        )}
        {model.canExtend && (
          <ButtonLink kind="quiet" href={paths.extension(language, id)}>
            {items.extend}
          </ButtonLink>
        )}
      </ButtonRow>
    </>
  )
}

function HeldBack({ language, wasExtended, heldBack, openKinds }: TabModel): VNode | null {
  const { items, kinds } = clearanceMessages[language]
  if (heldBack === null) return wasExtended ? <Success>{items.extended}</Success> : null
  const { on, isPast, endHref } = heldBack
  return (
    <Warning>
      {wasExtended && <p>{items.extended}</p>}
      <p>{isPast ? items.notCovered(on) : items.coveredUntil(on)}</p>
      <Bullets items={openKinds.map(kind => kinds[kind])} />
      {isPast && endHref !== null && (
        <p>
          <a href={endHref}>{items.endThen}</a>
        </p>
      )}
    </Warning>
  )
}

function StartPanel({ language, csrf, id, canStart, openKinds, isOpened }: TabModel): VNode | null {
  const { items, kinds } = clearanceMessages[language]
  if (!isOpened || !canStart) return null
  return (
    <Panel title={items.start}>
      {openKinds.length > 0 ? (
        <>
          <p>{items.startOpen}</p>
          <Bullets items={openKinds.map(kind => kinds[kind])} />
        </>
      ) : (
        <Form action={paths.start(language, id)} csrf={csrf}>
          <Button>{items.start}</Button>
        </Form>
      )}
    </Panel>
  )
}

function Checklist({ language, id, rows }: TabModel): VNode {
  const { items, kinds } = clearanceMessages[language]
  return (
    <DataTable
      caption={items.caption}
      columns={[items.item, items.state, items.valid, items.settled, items.why].map(label => ({ label }))}
      rows={rows.map(row => [
        row.isReadable ? <a href={paths.item(language, id, row.id)}>{kinds[row.kind]}</a> : kinds[row.kind],
        <Tag tone={row.shown.tone}>{row.shown.label}</Tag>,
        row.valid,
        row.by,
        row.reason,
      ])}
    />
  )
}
