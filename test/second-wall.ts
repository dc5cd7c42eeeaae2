import { expect } from 'vitest'

import { actorOf } from '../src/accounts/index.ts'
import { system, visitor, type Actor } from '../src/platform/actor/index.ts'
import type { Tx } from '../src/platform/db/index.ts'
import type { TestDatabase } from './database.ts'
import { askers, type Asker, type World } from './world.ts'

/**
 * A write as a program would try it that forgot to ask who may; `by` is the asker's number, 0 for a visitor.
 * @returns a row for each row written
 */
export type Act = (tx: Tx, by: number) => Promise<readonly unknown[]>

/** The asker with the roles of the world. */
export async function actorIn({ database }: TestDatabase, world: World, asker: Asker): Promise<Actor> {
  if (asker === 'visitor') return visitor
  return (await database.as(system).read(tx => actorOf(tx, world.people[asker]))) ?? visitor
}

/** Whether row security, or the rights of the application's role, let the act through. It is undone: each asker meets the same rows. */
export async function isLetIn(db: TestDatabase, world: World, asker: Asker, act: Act): Promise<boolean> {
  const undo = new Error('done')
  const by = asker === 'visitor' ? 0 : world.people[asker]
  const actor = await actorIn(db, world, asker)
  try {
    await db.database.as(actor).transaction(async tx => {
      if ((await act(tx, by)).length > 0) throw undo
    })
  } catch (error) {
    if (error === undo) return true
    expect(String(error)).toMatch(/row-level security|permission denied for table/)
  }
  return false
}

/** Of everybody who could ask, those whom the database lets do it. */
export async function whoMay(db: TestDatabase, world: World, act: Act): Promise<Asker[]> {
  const may: Asker[] = []
  for (const asker of askers) if (await isLetIn(db, world, asker, act)) may.push(asker)
  return may
}
