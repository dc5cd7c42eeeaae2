import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SealBroken } from './faults.ts'
import { folderStore } from './folder-store.ts'
import { loadKeys, loadOrCreateKey } from './keys.ts'
import { sealedStore } from './sealed-store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-sealed-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const keyPath = (): string => join(folder, 'keys', 'health.key')
const certificate = Buffer.from('fit with conditions')

test('a health paper is read again, and cannot be read in the folder', async () => {
  const files = folderStore(join(folder, 'files'))
  const store = sealedStore(files, await loadKeys(keyPath()))

  const { sha256 } = await store.put(certificate, 'health/d1')

  expect(await store.get(sha256, 'health/d1')).toEqual(certificate)
  const kept = Buffer.from((await files.get(sha256)) ?? [])
  expect(kept.includes('fit')).toBe(false)
  expect(kept.length).toBe(certificate.length + 40)
})

test('the same paper stored twice does not show that it is the same', async () => {
  const store = sealedStore(folderStore(folder), [await loadOrCreateKey(keyPath())])

  const first = await store.put(certificate, 'health/d1')
  const second = await store.put(certificate, 'health/d1')

  expect(first.sha256).not.toBe(second.sha256)
})

test('a paper put in the place of another does not open', async () => {
  const store = sealedStore(folderStore(folder), [await loadOrCreateKey(keyPath())])
  const { sha256 } = await store.put(certificate, 'health/d1')

  await expect(store.get(sha256, 'health/d2')).rejects.toThrow(SealBroken)
})

test.each([0, 6, 20, 30, -1])('a paper changed at byte %i does not open', async at => {
  const files = folderStore(folder)
  const store = sealedStore(files, [await loadOrCreateKey(keyPath())])
  const { sha256 } = await store.put(certificate, 'health/d1')
  const changed = Buffer.from((await files.get(sha256)) ?? [])
  const index = at < 0 ? changed.length + at : at
  changed[index] = (changed[index] ?? 0) ^ 1
  const forged = await files.put(changed)

  await expect(store.get(forged.sha256, 'health/d1')).rejects.toThrow(SealBroken)
})

test('what was never sealed does not pass for a health paper', async () => {
  const files = folderStore(folder)
  const { sha256 } = await files.put(Buffer.from('plain'))

  await expect(sealedStore(files, [await loadOrCreateKey(keyPath())]).get(sha256, 'x')).rejects.toThrow(SealBroken)
})

test('a paper that is not there is null, and an empty one is a paper', async () => {
  const store = sealedStore(folderStore(folder), [await loadOrCreateKey(keyPath())])
  const { sha256 } = await store.put(new Uint8Array(), 'health/d1')

  expect(await store.get(sha256, 'health/d1')).toEqual(Buffer.alloc(0))
  await store.remove(sha256)
  expect(await store.get(sha256, 'health/d1')).toBeNull()
})

test('after a rotation new papers have the new key and old ones still open', async () => {
  const files = folderStore(folder)
  const before = await loadKeys(keyPath())
  const { sha256 } = await sealedStore(files, before).put(certificate, 'health/d1')
  const fresh = randomBytes(32).toString('base64')

  const after = await loadKeys(keyPath(), fresh)

  expect(after.map(key => key.id)).toEqual([expect.not.stringMatching(before[0].id), before[0].id])
  expect(await sealedStore(files, after).get(sha256, 'health/d1')).toEqual(certificate)
  const later = await sealedStore(files, after).put(certificate, 'health/d2')
  await expect(sealedStore(files, before).get(later.sha256, 'health/d2')).rejects.toThrow(SealBroken)
})

test('a key is made once, for its owner only, by however many processes start at once', async () => {
  const keys = await Promise.all([1, 2, 3, 4].map(() => loadOrCreateKey(keyPath())))

  expect(new Set(keys.map(key => key.id)).size).toBe(1)
  expect((await stat(keyPath())).mode & 0o777).toBe(0o600)
  expect((await readFile(keyPath())).length).toBe(32)
})

test('keys of the environment make no file', async () => {
  const [first, second] = [randomBytes(32), randomBytes(32)]

  const keys = await loadKeys(keyPath(), `${first.toString('base64')}, ${second.toString('base64')}`)

  expect(keys.map(key => Buffer.from(key.secret))).toEqual([first, second])
  await expect(stat(keyPath())).rejects.toThrow('ENOENT')
})

test('a key that others can read, or of the wrong length, is not used', async () => {
  await expect(loadKeys(keyPath(), 'c2hvcnQ=')).rejects.toThrow('this one has 5')

  await loadOrCreateKey(keyPath())
  await chmod(keyPath(), 0o644)
  await expect(loadOrCreateKey(keyPath())).rejects.toThrow('can be read by others')

  await chmod(keyPath(), 0o600)
  await writeFile(keyPath(), 'short')
  await expect(loadOrCreateKey(keyPath())).rejects.toThrow('this one has 5')
})
