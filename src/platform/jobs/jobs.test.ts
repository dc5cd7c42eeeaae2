import { expect, test } from 'vitest'

import { useApp } from '../../../test/app.ts'
import { system } from '../actor/index.ts'
import { openQueue } from './index.ts'

const world = useApp()
const queue = 'policy-trial'

test('the job of a worker that was killed is taken up again soon, and that of a living one is left to it', async () => {
  const { app, db } = world
  const { boss } = await openQueue(app.database)
  await app.database.as(system).transaction(tx => app.enqueue(tx, queue, [{ trial: 1 }, { trial: 2 }]))
  const [killed, living] = await boss.fetch<{ trial: number }>(queue, { batchSize: 2 })
  await db.owner.query(`update jobs.job set heartbeat_on = now() - interval '31 seconds' where id = $1`, [killed?.id])

  await boss.supervise(queue)

  const { rows } = await db.owner.query('select id, state from jobs.job where name = $1 order by state', [queue])
  await boss.stop({ graceful: false })
  expect(rows).toEqual([
    { id: killed?.id, state: 'retry' },
    { id: living?.id, state: 'active' },
  ])
})
