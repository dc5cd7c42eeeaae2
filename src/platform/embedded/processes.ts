import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process and the moment it began: a number alone is given again to another process one day. */
export type ProcessMark = { readonly pid: number; readonly start: string }

/** What names a process for its whole life. `start` is '0' where the system does not tell. */
export function markOf(pid: number): ProcessMark {
  return { pid, start: startOf(pid) ?? '0' }
}

/** Whether that very process still runs. One that has ended and waits to be collected does not. */
export function runs({ pid, start }: ProcessMark): boolean {
  if (!isAlive(pid)) return false
  const now = start === '0' ? null : startOf(pid)
  return now === null || now === start
}

/** Whether any process has this number, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return linuxStat(pid)?.state !== 'Z'
}

/** The command a process was started with, or null where it cannot be read. */
export function commandOf(pid: number): string | null {
  if (process.platform !== 'linux') return askPs(pid, 'command=')
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return null
  }
}

/** Asks every few milliseconds until the answer is neither null nor false; null when the limit passed first. */
export async function waitFor<T>(ask: () => T | null | false, limitMs: number): Promise<T | null> {
  const end = performance.now() + limitMs
  for (;;) {
    const answer = ask()
    if (answer !== null && answer !== false) return answer
    if (performance.now() >= end) return null
    await sleep(10)
  }
}

function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return askPs(pid, 'lstart=')?.replace(/[^0-9A-Za-z]/g, '') || null
  const stat = linuxStat(pid)
  return stat && `${stat.ticks}x${bootId()}`
}

function linuxStat(pid: number): { state: string; ticks: string } | null {
  if (process.platform !== 'linux') return null
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the command in brackets and may hold spaces and brackets itself.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return { state: fields[0] ?? '', ticks: fields[19] ?? '' }
  } catch {
    return null
  }
}

function bootId(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').slice(0, 8)
  } catch {
    return ''
  }
}

function askPs(pid: number, column: string): string | null {
  try {
    const options = { encoding: 'utf8', env: { PATH: process.env['PATH'], LC_ALL: 'C' }, stdio: 'pipe' } as const
    return execFileSync('ps', ['-ww', '-o', column, '-p', String(pid)], options).trim() || null
  } catch {
    return null
  }
}
