import type { NoticeEvent, NoticeState } from '../../../notices/index.ts'

type Others = Readonly<Record<string, string>>

/** The events of the table of a notice’s states: each has words, or the languages do not compile. */
export type TabledEvents = {
  readonly notice: Record<NoticeEvent, string> & Others
}
export type NoticeStates = Record<NoticeState, string>
