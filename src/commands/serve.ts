import pino from 'pino'

import { jobsOf, serverOf } from '../assembly.ts'
import { exit, type Command } from '../platform/command/index.ts'
import { readConfig, WrongSetting, type Config } from '../platform/config/index.ts'
import type { Server } from '../platform/http/index.ts'
import { startWorker, type Worker } from '../platform/jobs/index.ts'
import { setUpAddress } from '../setup/index.ts'
import { CannotOpen, openInstallation, type Opened } from './open.ts'
import { toldToStop } from './signals.ts'
import { transportOf } from './transport.ts'
import { withoutArguments } from './usage.ts'

/** `passerelle serve`: the web application and its worker, until it is told to stop. */
export const serve: Command = withoutArguments('serve', async io => {
  try {
    const config = readConfig(process.env)
    const running = await start(config)
    io.stdout.write(`Passerelle is at ${config.publicUrl}/\n`)
    const setUp = await setUpAddress(running.opened.app)
    if (setUp !== null) io.stdout.write(`Set it up here, within a day, once: ${setUp}\n`)
    await toldToStop()
    await stop(running)
    return exit.done
  } catch (error) {
    if (!isExpected(error)) throw error
    io.stderr.write(`passerelle: ${error.message}\n`)
    return exit.failed
  }
})

type Running = { readonly opened: Opened; readonly worker: Worker; readonly server: Server }

async function start(config: Config): Promise<Running> {
  const opened = await openInstallation(config, { exclusive: true })
  try {
    const worker = await startWorker(opened.boss, jobsOf(opened.app, transportOf(config)), () => opened.app.clock.now())
    const server = await serverOf(opened.app, {
      log: logOf(config),
      isHttps: config.publicUrl.startsWith('https:'),
      trustProxy: config.trustProxy,
      isQueueReady: worker.isReady,
    })
    await server.listen({ port: config.port, host: config.host })
    return { opened, worker, server }
  } catch (error) {
    await opened.close()
    throw error
  }
}

/** JSON lines on standard error; a person who looks on at a terminal is shown only what went wrong. */
function logOf({ logLevel }: Config): pino.Logger {
  const level = logLevel ?? (process.stderr.isTTY ? 'warn' : 'info')
  return pino({ level, redact: ['req.headers'] }, pino.destination({ dest: 2, sync: false }))
}

/** Web first, then jobs, then the database: what was begun is finished, nothing new is taken. */
async function stop({ server, worker, opened }: Running): Promise<void> {
  server.server.closeIdleConnections()
  await server.close()
  await worker.stop()
  await opened.close()
}

function isExpected(error: unknown): error is Error {
  if (error instanceof CannotOpen || error instanceof WrongSetting) return true
  return (
    error instanceof Error && 'code' in error && ['EADDRINUSE', 'EACCES', 'EADDRNOTAVAIL'].includes(String(error.code))
  )
}
