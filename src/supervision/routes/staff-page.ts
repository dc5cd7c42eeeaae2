import { idOf, notFound, page, pageWithErrors, type Answer, type Ask } from '../../platform/http/index.ts'
import { mayReadPlacement, placementOf, placementPage, type Placement } from '../../placements/index.ts'
import { supervisionMessages } from '../messages.ts'

type Tab = Parameters<typeof placementPage>[2]['tab']
type Main = Parameters<typeof placementPage>[3]

/** A placement whose staff pages the asker may read, or null. */
export async function readable(ask: Ask): Promise<Placement | null> {
  const placement = await ask.db.read(tx => placementOf(tx, idOf(ask.params.placement)))
  return placement !== null && mayReadPlacement(ask.actor, placement) ? placement : null
}

/** Shows a tab of the placement asked for, or nothing where it is not the asker's to read. */
export async function tabPage(
  ask: Ask,
  tab: Tab,
  main: (placement: Placement) => Promise<Main | null>,
): Promise<Answer> {
  const placement = await readable(ask)
  const content = placement === null ? null : await main(placement)
  if (placement === null || content === null) return notFound
  return page(
    placementPage(
      ask.language,
      placement,
      { tab, success: ask.query.has('saved') ? supervisionMessages[ask.language].emergency.saved : undefined },
      content,
    ),
  )
}

/** The same tab with what was typed and what is wrong. */
export function tabWithErrors(ask: Ask, placement: Placement, tab: Tab, main: Main): Answer {
  return pageWithErrors(placementPage(ask.language, placement, { tab }, main))
}
