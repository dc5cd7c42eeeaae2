import { inIsolation, IsolatedWorkFailed } from './isolated.ts'

const source = `
const { parentPort, workerData } = require('node:worker_threads')
const { pathToFileURL } = require('node:url')
import(pathToFileURL(workerData.libraries[0]))
  .then(({ getDocumentProxy }) => getDocumentProxy(workerData.bytes, { verbosity: 0, stopAtErrors: true }))
  .then(async document => { await document.getPage(1); parentPort.postMessage('opens') })
  .catch(error => parentPort.postMessage(error?.name === 'PasswordException' ? 'locked' : 'damaged'))
`

/**
 * Whether a reader will open what begins like a PDF. A viewer forgives much; we ask for what every writer leaves: the
 * end (`startxref`, `%%EOF`), without which a broken transfer looks whole, and a first page.
 */
export async function checkPdf(bytes: Uint8Array): Promise<'opens' | 'locked' | 'damaged'> {
  const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1', Math.max(0, bytes.length - 4096))
    .trimEnd()
  if (!/startxref\s+\d+\s+%%EOF/u.test(end)) return 'damaged'

  try {
    const answer = await inIsolation({ source, libraries: ['unpdf'], milliseconds: 10_000, megabytes: 256 }, bytes)
    return answer === 'opens' || answer === 'locked' ? answer : 'damaged'
  } catch (error) {
    if (error instanceof IsolatedWorkFailed) return 'damaged'
    throw error
  }
}
