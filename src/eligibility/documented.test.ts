import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { z } from 'zod'
import { catalogue } from './catalogue.ts'
import { ruleNames } from './names.ts'
import { subjects } from './subjects.ts'

const whole = readFileSync(join(import.meta.dirname, '../../docs/eligibility.md'), 'utf8')

const rules = whole.slice(whole.indexOf('## The rules'))

/** The row of a table that begins with this code. */
function rowOf(code: string): string {
  return rules.split('\n').find(line => line.startsWith(`| \`${code}\``)) ?? ''
}

test('every rule stands in the documents with all that it can be set to', () => {
  for (const name of ruleNames) {
    const schema = z.toJSONSchema(catalogue[name].parameters) as { properties?: Record<string, unknown> }
    // Where somebody lives is set like what they are a national of, and the row says so.
    const row = rowOf(name === 'residence' ? 'nationality' : name)
    expect(rowOf(name), name).not.toBe('')
    for (const parameter of Object.keys(schema.properties ?? {})) expect(row, name).toContain(`\`${parameter}\``)
  }
})

test('every subject is named there', () => {
  for (const subject of subjects) expect(whole).toContain(subject)
})
