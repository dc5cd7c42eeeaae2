import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import * as applications from '../src/applications/states.ts'
import * as notices from '../src/notices/states.ts'
import * as placements from '../src/placements/states.ts'
import { projectRoot } from '../src/platform/config/root.ts'

type Table = {
  readonly states: readonly string[]
  readonly events: Readonly<Record<string, { readonly from: readonly string[]; readonly to: string }>>
}

const tables: Readonly<Record<string, Table>> = { applications, placements, notices }

/** What can be come to from a state, by any number of events. */
function reachable({ events }: Table, from: string): Set<string> {
  const seen = new Set([from])
  for (const state of seen)
    for (const event of Object.values(events)) if (event.from.includes(state)) seen.add(event.to)
  return seen
}

test('every state can be reached from the first, and every event can happen', () => {
  for (const [name, table] of Object.entries(tables)) {
    const [first = ''] = table.states
    expect([name, [...reachable(table, first)].sort()]).toEqual([name, [...table.states].sort()])
    for (const [event, { from }] of Object.entries(table.events))
      expect([event, from.length > 0]).toEqual([event, true])
  }
})

test('nothing leads on from a final state but an event that undoes it', () => {
  const undoing = { applications: ['reopen'], placements: [] }
  for (const name of ['applications', 'placements'] as const) {
    const table: Table = tables[name] as Table
    const final: readonly string[] = { applications, placements }[name].finalStates
    const out = Object.entries(table.events).filter(([, { from }]) => from.some(state => final.includes(state)))
    expect(out.map(([event]) => event)).toEqual(undoing[name])
  }
})

test('the glossary lists the states of applications and placements, in the order of the tables', () => {
  const glossary = readFileSync(join(projectRoot(), 'docs', 'glossary.md'), 'utf8')
  const listed = (title: string): string[] =>
    (glossary.split(`## ${title}`)[1] ?? '')
      .split('\n## ')[0]
      ?.split('·')
      .map(word => word.trim()) ?? []

  expect(listed("An application's states")).toEqual(applications.states)
  expect(listed("A placement's states")).toEqual(placements.states)
})
