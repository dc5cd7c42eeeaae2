import { jobsOf } from '../assembly.ts'
import { exit, type CommandIo } from '../platform/command/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { startWorker } from '../platform/jobs/index.ts'
import { toldToStop } from './signals.ts'
import { transportOf } from './transport.ts'
import { refuseUsage } from './usage.ts'
import { withInstallation } from './with-installation.ts'

/** `passerelle worker`: jobs alone, beside any number of servers and other workers, until it is told to stop. */
export async function workerCommand(args: readonly string[], io: CommandIo): Promise<number> {
  if (args.length > 0) return refuseUsage(io, 'worker takes no arguments', 'passerelle worker')
  return withInstallation(io, async ({ app, boss, place }) => {
    const jobs = jobsOf(app, transportOf(readConfig(process.env)))
    const worker = await startWorker(boss, jobs, () => app.clock.now())
    io.stdout.write(`The worker does the jobs of ${place}\n`)
    await toldToStop()
    await worker.stop()
    return exit.done
  })
}
