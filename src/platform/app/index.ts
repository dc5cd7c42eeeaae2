import type { Clock } from '../clock/index.ts'
import type { Database } from '../db/index.ts'
import type { FileStore, SealedStore } from '../files/index.ts'
import type { Enqueue } from '../jobs/index.ts'

/** What slices are given to work with; built once, in `assembly.ts`. */
export type App = {
  readonly database: Database
  readonly clock: Clock
  readonly enqueue: Enqueue
  readonly files: FileStore
  /** Health papers, encrypted under a key of their own. */
  readonly healthFiles: SealedStore
  /** Where people reach this installation, without a slash at the end: the start of links in mails. */
  readonly publicUrl: string
}
