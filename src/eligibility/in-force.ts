import type { PlainDate } from '../platform/days/index.ts'
import { lineOf } from './lines.ts'
import type { Policy } from './policy.ts'

/** Versions that succeed one another: those of one organisation that name one line. */
export type Line = { readonly organisation: string; readonly line: string }

/** A version, and whether it is in force on the day that was asked about, or stands in for one that is not there. */
export type VersionOn = { readonly policy: Policy; readonly standing: 'in-force' | 'ended' | 'to-come' }

/**
 * The version of a line that counts on a day: the one in force; in a gap or after the last, the latest that ended; before the
 * first, the next to come. Both ends of a version are days on which it is in force.
 * @returns null where the line has no version at all
 */
export function versionOn(versions: readonly Policy[], { organisation, line }: Line, on: PlainDate): VersionOn | null {
  const ofLine = versions
    .filter(version => version.organisation === organisation && lineOf(version) === line)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const begun = ofLine.findLast(({ from }) => from <= on)
  const [first] = ofLine
  if (begun !== undefined)
    return { policy: begun, standing: begun.to === null || on <= begun.to ? 'in-force' : 'ended' }
  return first === undefined ? null : { policy: first, standing: 'to-come' }
}
