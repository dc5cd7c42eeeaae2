import { jobsOf } from '../assembly.ts'
import { exit, type Command } from '../platform/command/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { startWorker } from '../platform/jobs/index.ts'
import { toldToStop } from './signals.ts'
import { transportOf } from './transport.ts'
import { withoutArguments } from './usage.ts'
import { withInstallation } from './with-installation.ts'

/** `passerelle worker`: jobs alone, beside any number of servers and other workers, until it is told to stop. */
export const workerCommand: Command = withoutArguments('worker', async io => {
  return withInstallation(io, async ({ app, boss, place }) => {
    const jobs = jobsOf(app, transportOf(readConfig(process.env)))
    const worker = await startWorker(boss, jobs, () => app.clock.now())
    io.stdout.write(`The worker does the jobs of ${place}\n`)
    await toldToStop()
    await worker.stop()
    return exit.done
  })
})
