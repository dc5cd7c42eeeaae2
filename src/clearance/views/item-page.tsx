import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ButtonRow,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Radios,
  Tag,
  TextArea,
  type TagTone,
} from '../../ui/index.ts'
import { clearanceMessages } from '../messages.ts'
import { clearancePaths as paths } from '../paths.ts'
import type { Kind } from '../rules.ts'

type Shown = { readonly label: string; readonly tone: TagTone }

export type ItemModel = {
  readonly language: Language
  readonly csrf: string
  /** The checklist that it belongs to; for who reads no placement, the board. */
  readonly back: { readonly href: string; readonly label: string }
  readonly placementId: number
  readonly itemId: number
  readonly name: string
  readonly kind: Kind
  readonly shown: Shown
  readonly facts: readonly { readonly term: string; readonly detail: string }[]
  /** A health paper whose reader is not the medical officer: the state and nothing else. */
  readonly isHidden: boolean
  /** The paper: a link, or for a health paper a form, since each opening is recorded. */
  readonly document: { readonly href: string; readonly isForm: boolean } | null
  readonly canVerify: boolean
  readonly canRefuse: boolean
  readonly canExcuse: boolean
  readonly healthReasons: readonly { readonly value: string; readonly label: string }[] | null
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** One item for those who verify it. */
export function itemPage(model: ItemModel): PageContent {
  const { language, back, name, kind, shown, facts, isHidden, errors } = model
  const { items, kinds, what } = clearanceMessages[language]
  return {
    title: `${kinds[kind]}, ${name}`,
    section: 'placements',
    wide: true,
    main: (
      <>
        <BackLink href={back.href} language={language} label={back.label} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={what[kind]}>{kinds[kind]}</Heading>
        <p>
          <Tag tone={shown.tone}>{shown.label}</Tag> <bdi>{name}</bdi>
        </p>
        {isHidden ? <p>{items.hidden}</p> : <Facts items={facts} />}
        {!isHidden && <Judging {...model} />}
      </>
    ),
  }
}

function Judging(model: ItemModel): VNode {
  const { language, csrf, placementId, itemId, document, canVerify, canRefuse, canExcuse, values, errors } = model
  const { items } = clearanceMessages[language]
  return (
    <>
      {document === null ? (
        <p>{items.nothingToCheck}</p>
      ) : (
        !document.isForm && (
          <p>
            <a href={document.href}>{items.openDocument}</a>
          </p>
        )
      )}
      <ButtonRow>
        {document?.isForm === true && (
          <Form action={document.href} csrf={csrf}>
            <Button kind="quiet">{items.openDocument}</Button>
          </Form>
        )}
        {canVerify && (
          <Form action={paths.verification(language, placementId, itemId)} csrf={csrf}>
            <Button>{items.verify}</Button>
          </Form>
        )}
      </ButtonRow>
      {canRefuse && <RefuseForm {...model} />}
      {canExcuse && (
        <Form action={paths.excuse(language, placementId, itemId)} csrf={csrf}>
          <h2>{items.excuse}</h2>
          <TextArea
            language={language}
            name="excuse"
            label={items.excuseReason}
            value={values.excuse}
            error={errors.excuse}
            rows={3}
          />
          <Button kind="quiet">{items.excuse}</Button>
        </Form>
      )}
    </>
  )
}

function RefuseForm({ language, csrf, placementId, itemId, healthReasons, values, errors }: ItemModel): VNode {
  const { items } = clearanceMessages[language]
  const common = { language, name: 'why', label: items.refuseReason, value: values.why, error: errors.why }
  return (
    <Form action={paths.refusal(language, placementId, itemId)} csrf={csrf}>
      <h2>{items.refuse}</h2>
      {healthReasons === null ? (
        <TextArea {...common} hint={items.refuseHint} rows={3} />
      ) : (
        <Radios {...common} hint={items.healthReason} options={healthReasons} />
      )}
      <Button kind="warning">{items.refuse}</Button>
    </Form>
  )
}
