// Reads each line as JSON and prints it again: what any program over such a file has to do at least.
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

let piece = ''
for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  piece += `${JSON.stringify(JSON.parse(line))}\n`
  if (piece.length < 65_536) continue
  if (!process.stdout.write(piece)) await once(process.stdout, 'drain')
  piece = ''
}
process.stdout.write(piece)
