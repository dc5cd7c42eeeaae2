/** The disk or the quota is full: nothing was stored. HTTP answers 503 and says that the person's work is kept. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull'
}

/** What the folder holds is no longer what was stored: a flipped bit, a truncated file, a wrong hand. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile'
  readonly sha256: string

  constructor(sha256: string, found: string) {
    super(`file ${sha256} is damaged: its bytes now hash to ${found}`)
    this.sha256 = sha256
  }
}

/** A sealed file cannot be opened: no key of ours made it, or it was stored for another purpose. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}

/** The same fault, named StorageFull when that is what it is. */
export function storageFault(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code !== 'ENOSPC' && code !== 'EDQUOT') return error
  return new StorageFull(`no room left to store a file (${code})`, { cause: error })
}
