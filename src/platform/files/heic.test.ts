import { decode } from 'jpeg-js'
import { expect, test } from 'vitest'
import { heicFile, jpegFile } from './fixtures/make.ts'
import { toJpeg } from './heic.ts'
import { inspectUpload } from './inspect-upload.ts'
import { inIsolation, IsolatedWorkFailed } from './isolated.ts'

test('an iPhone picture can be looked at as JPEG, with its size and colours', async () => {
  const jpeg = await toJpeg(await heicFile())

  expect(await inspectUpload(jpeg, 'shown.jpg')).toMatchObject({ ok: true, value: { kind: 'jpeg' } })
  const { width, height, data } = decode(jpeg, { useTArray: true })
  expect({ width, height }).toEqual({ width: 64, height: 48 })
  const pixel = (x: number): number[] => [...data.subarray((24 * 64 + x) * 4, (24 * 64 + x) * 4 + 3)]
  expect(far(pixel(10), [11, 92, 122])).toBeLessThan(20)
  expect(far(pixel(54), [242, 176, 53])).toBeLessThan(20)
})

test('what is no such picture fails, with a name', async () => {
  await expect(toJpeg(jpegFile())).rejects.toThrow(IsolatedWorkFailed)
  await expect(toJpeg((await heicFile()).subarray(0, 480))).rejects.toThrow(IsolatedWorkFailed)
})

test('work without an end is ended', async () => {
  const work = { source: 'for (;;);', libraries: [], milliseconds: 300, megabytes: 32 }

  await expect(inIsolation(work, new Uint8Array())).rejects.toThrow('not done after 300 ms')
})

test('many pieces of work at once wait for their turn, and a failed one gives its place on', async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads')
    if (workerData.bytes[0] % 2 === 1) throw new Error('odd')
    parentPort.postMessage(workerData.bytes[0])`
  const work = { source, libraries: [], milliseconds: 10_000, megabytes: 32 }

  const done = await Promise.allSettled(Array.from({ length: 10 }, (_, n) => inIsolation(work, Uint8Array.of(n))))

  expect(done.map(one => (one.status === 'fulfilled' ? one.value : 'failed'))).toEqual([
    0,
    'failed',
    2,
    'failed',
    4,
    'failed',
    6,
    'failed',
    8,
    'failed',
  ])
})

test('work that eats the memory is ended, and we are not', async () => {
  const source = 'const all = []; for (;;) all.push(Array.from({ length: 1e5 }, Math.random))'

  await expect(
    inIsolation({ source, libraries: [], milliseconds: 20_000, megabytes: 32 }, new Uint8Array()),
  ).rejects.toThrow(IsolatedWorkFailed)
})

function far(found: number[], wanted: number[]): number {
  return Math.max(...wanted.map((value, index) => Math.abs(value - (found[index] ?? 0))))
}
