import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, open, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DamagedFile, StorageFull, storageFault } from './faults.ts'
import { folderStore } from './folder-store.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'passerelle-files-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

// printf 'a letter' | sha256sum
const letter = Buffer.from('a letter')
const address = '5bb27fb86c807b2ff46917449e038a93779fe33ceae2ffc4c843c00c718e4183'
const place = (): string => join(folder, address.slice(0, 2), address.slice(2))

test('a file is found again under the digest of what it holds', async () => {
  const store = folderStore(folder)

  expect(await store.put(letter)).toEqual({ sha256: address })

  expect(Buffer.from((await store.get(address)) ?? [])).toEqual(letter)
  expect(await readFile(place(), 'utf8')).toBe('a letter')
  expect((await stat(place())).mode & 0o777).toBe(0o600)
})

test('the same bytes given twice are kept once, and nothing unfinished stays', async () => {
  const store = folderStore(folder)

  await Promise.all([store.put(letter), store.put(letter), store.put(letter)])

  expect(await all(store.list())).toEqual([address])
  expect(await readdir(join(folder, '.incoming'))).toEqual([])
})

test('a file that was removed is gone, and removing it again is no mistake', async () => {
  const store = folderStore(folder)
  await store.put(letter)

  await store.remove(address)
  await store.remove(address)

  expect(await store.get(address)).toBeNull()
})

test('a flipped byte is noticed, and never handed out', async () => {
  const store = folderStore(folder)
  await store.put(letter)
  await writeFile(place(), 'b letter')

  await expect(store.get(address)).rejects.toThrow(DamagedFile)
})

test('giving a damaged file again repairs it', async () => {
  const store = folderStore(folder)
  await store.put(letter)
  await writeFile(place(), 'b letter')

  await store.put(letter)

  expect(Buffer.from((await store.get(address)) ?? [])).toEqual(letter)
})

test('an address that is a path is a mistake of ours', async () => {
  await expect(folderStore(folder).get('../../etc/passwd')).rejects.toThrow(RangeError)
})

test('what an upload cut short has left is swept, what is under way is not', async () => {
  const store = folderStore(folder)
  await mkdir(join(folder, '.incoming'))
  await writeFile(join(folder, '.incoming', 'old'), 'half')
  await writeFile(join(folder, '.incoming', 'new'), 'half')
  await utimes(join(folder, '.incoming', 'old'), 1_000, 1_000)

  expect(await store.sweepUnfinished(new Date('2000-01-01T00:00:00Z'))).toBe(1)

  expect(await readdir(join(folder, '.incoming'))).toEqual(['new'])
})

test('a full disk has a name of its own', async () => {
  const full = await open('/dev/full', 'w')
  const fault = await full.writeFile('x').then(() => null, storageFault)
  await full.close()

  expect(fault).toBeInstanceOf(StorageFull)
})

test('on a disk that is really full nothing half-written stays, and room made is used', async context => {
  const disk = join(folder, 'disk')
  await mkdir(disk)
  if (!mounted(disk)) return context.skip('may not mount a small disk here')

  try {
    const store = folderStore(disk)
    const { sha256 } = await store.put(Buffer.alloc(200_000, 1))

    await expect(store.put(Buffer.alloc(200_000, 2))).rejects.toThrow(StorageFull)
    expect(await readdir(join(disk, '.incoming'))).toEqual([])
    expect(await all(store.list())).toEqual([sha256])

    await store.remove(sha256)
    await store.put(Buffer.alloc(200_000, 2))
  } finally {
    execFileSync('umount', [disk])
  }
})

function mounted(path: string): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', path], { stdio: 'ignore' })
    return true
  } catch {
    return false // needs the right to mount: the test above it checks the translation without
  }
}

async function all(addresses: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = []
  for await (const one of addresses) found.push(one)
  return found
}
