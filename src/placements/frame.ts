import type { ComponentChildren } from 'preact'

import type { PageContent } from '../platform/http/index.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { placementMessages } from './messages.ts'
import type { Placement } from './queries.ts'
import { placementStateLabels } from './state-labels.ts'
import type { State } from './states.ts'
import { framedPage, type Tab } from './views/frame.tsx'

/** What a state looks like beside its word. */
export function toneOf(state: State): 'plain' | 'good' | 'wait' | 'stop' {
  if (state === 'cleared' || state === 'active' || state === 'extended' || state === 'completed') return 'good'
  return state === 'cancelled' || state === 'ended-early' ? 'stop' : 'wait'
}

/** The staff's page of one placement: what each tab is put into. */
export function placementPage(
  language: Language,
  placement: Placement,
  { tab, success }: { readonly tab: Tab; readonly success?: string | undefined },
  main: ComponentChildren,
): PageContent {
  const { id, name, title, office, startOn, endOn, state } = placement
  const facts = [title, office, placementMessages[language].period(startOn, endOn)]
  const label = placementStateLabels[language].officer[state]
  return framedPage({ language, id, name, facts, state: label, tone: toneOf(state), tab, success }, main)
}
