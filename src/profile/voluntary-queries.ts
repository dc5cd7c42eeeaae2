import type { ReadTx } from '../platform/db/index.ts'
import type { Gender } from './voluntary.ts'

/** What a person said of themselves for counts; null where they said nothing. Row security shows it to that person alone. */
export async function genderOf(tx: ReadTx, personId: number): Promise<Gender | null> {
  const row = await tx
    .selectFrom('voluntaryAnswers')
    .where('personId', '=', personId)
    .select('gender')
    .executeTakeFirst()
  return (row?.gender as Gender | undefined) ?? null
}
