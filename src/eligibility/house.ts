import type { PlainDate } from '../platform/days/index.ts'
import { type Line, versionOn, type VersionOn } from './in-force.ts'
import { policies } from './policies.ts'

/**
 * The line of versions by which this programme itself goes, where no notice names another. It is said here and not taken from
 * the settings: there an organisation calls itself as it likes, while versions name it as the texts do; and an organisation may
 * have several lines at once, of which one is its general rule. A programme of another organisation names its own.
 */
export const house: Line = { organisation: 'International Organization for Migration', line: 'iom-programme' }

/**
 * The programme's own version that counts on a day, and whether it is in force on it.
 * @throws Error if no version of the house's line is known: the files hold one
 */
export function houseVersionOn(day: PlainDate): VersionOn {
  const found = versionOn(policies(), house, day)
  if (found === null) throw new Error(`no version of ${house.line} of ${house.organisation} is known`)
  return found
}
