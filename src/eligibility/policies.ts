import iomVacancy from '../../policy/iom-vacancy.json' with { type: 'json' }
import iomWebsite from '../../policy/iom-website.json' with { type: 'json' }

import { inOneLine } from './input-error.ts'
import { type Policy, readPolicy } from './policy.ts'

/**
 * The policy versions that are known, by organisation and day. Imported by name so that they are part of the build.
 * @throws Error at start if one of them is not a policy: naming the file, the path and what is allowed
 */
export const policies: readonly Policy[] = [load('iom-website', iomWebsite), load('iom-vacancy', iomVacancy)]

export function policyById(id: string): Policy | null {
  return policies.find(policy => policy.id === id) ?? null
}

function load(id: string, content: unknown): Policy {
  const read = readPolicy(content)
  const errors = read.ok ? [] : read.errors.map(inOneLine)
  if (read.ok && read.value.id === id) return read.value
  throw new Error(`policy/${id}.json: ${errors[0] ?? 'id: must be the name of the file'}`)
}
