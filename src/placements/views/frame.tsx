import type { ComponentChildren } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { BackLink, IdentityBar, Success, Tabs, Tag, type TagTone } from '../../ui/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { placementMessages } from '../messages.ts'
import { placementPaths as paths } from '../paths.ts'

export const tabs = ['summary', 'clearance', 'agreement', 'goals', 'check-ins', 'evaluation', 'history'] as const
export type Tab = (typeof tabs)[number]

export type FrameModel = {
  readonly language: Language
  readonly id: number
  readonly name: string
  readonly facts: readonly string[]
  readonly state: string
  readonly tone: TagTone
  readonly tab: Tab
  readonly success?: string | undefined
}

/** A tab of one placement, in the frame that is the same on every tab: who, where, when, in what state. */
export function framedPage(model: FrameModel, main: ComponentChildren): PageContent {
  const { language, id, name, facts, state, tone, tab, success } = model
  const { tabs: labels } = placementMessages[language]
  const href = (key: Tab): string => (key === 'summary' ? paths.staff(language, id) : paths.tab(language, id, key))
  return {
    title: `${name}, ${labels[tab]}`,
    section: 'placements',
    wide: true,
    main: (
      <>
        <BackLink href={paths.list(language)} language={language} label={labels.back} />
        {success !== undefined && <Success>{success}</Success>}
        <IdentityBar name={name} facts={facts} tag={<Tag tone={tone}>{state}</Tag>} />
        <Tabs
          label={labels.label}
          items={tabs.map(key => ({ href: href(key), label: labels[key], isCurrent: key === tab }))}
        />
        {main}
      </>
    ),
  }
}
