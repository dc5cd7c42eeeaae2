import type { Event as ApplicationEvent } from '../../../applications/index.ts'
import type { NoticeEvent, NoticeState } from '../../../notices/index.ts'
import type { Event as PlacementEvent } from '../../../placements/index.ts'

type Others = Readonly<Record<string, string>>

/** The events of the tables of states: each has words, or the languages do not compile. */
export type TabledEvents = {
  readonly application: Record<ApplicationEvent, string> & Others
  readonly placement: Record<PlacementEvent, string> & Others
  readonly notice: Record<NoticeEvent, string> & Others
}
export type NoticeStates = Record<NoticeState, string>
