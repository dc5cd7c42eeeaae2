// The rules of `iom-website` once more, in three engines that others keep. Each says only yes or no.
import { ZenEngine } from '@gorules/zen-engine'
import { Environment } from '@marcbachmann/cel-js'
import { Engine } from 'json-rules-engine'

import { birthday, monthsAfter } from './by-hand.mjs'

const degrees = ['bachelor', 'master', 'doctorate']
const graduate = ['master', 'doctorate']
const working = ['en', 'fr', 'es']
const enough = ['B2', 'C1', 'C2']

export function inCel() {
  const environment = new Environment({ unlistedVariablesAreDyn: true })
    .registerFunction('monthsAfter(string, int): string', (day, months) => monthsAfter(day, Number(months)))
    .registerFunction('birthday(string, int): string', (birth, age) => birthday(birth, Number(age)))
  const list = words => `[${words.map(word => `"${word}"`).join(', ')}]`
  return environment.parse(`
    (facts.studies.exists(s, s.status == "enrolled" && s.level in ${list(degrees)}
        && s.finalYearFrom <= application.appliedOn && application.appliedOn <= s.endsOn)
      || facts.studies.exists(s, s.status == "enrolled" && s.level in ${list(graduate)})
      || facts.studies.exists(s, s.status == "graduated" && s.level in ${list(degrees)}
        && s.endsOn <= application.startOn && application.startOn <= monthsAfter(s.endsOn, 12))
      || (facts.sponsor != null && facts.sponsor.relevantArea))
    && birthday(facts.birthDate, 19) <= application.startOn && application.startOn < birthday(facts.birthDate, 37)
    && facts.languages.exists(l, l.code in ${list(working)} && l.level in ${list(enough)})
    && application.months >= 2.0 && application.months <= 9.0`)
}

export function inZen() {
  const list = words => `[${words.map(word => `'${word}'`).join(', ')}]`
  const value = `
    (some(facts.studies, #.status == 'enrolled' and #.level in ${list(degrees)}
        and d(#.finalYearFrom) <= d(application.appliedOn) and d(application.appliedOn) <= d(#.endsOn))
      or some(facts.studies, #.status == 'enrolled' and #.level in ${list(graduate)})
      or some(facts.studies, #.status == 'graduated' and #.level in ${list(degrees)}
        and d(#.endsOn) <= d(application.startOn) and d(application.startOn) <= d(#.endsOn).add(12, 'month'))
      or (facts.sponsor != null and facts.sponsor.relevantArea))
    and d(facts.birthDate).add(19, 'year') <= d(application.startOn)
    and d(application.startOn) < d(facts.birthDate).add(37, 'year')
    and some(facts.languages, #.code in ${list(working)} and #.level in ${list(enough)})
    and application.months >= 2 and application.months <= 9`
  const nodes = [
    { id: 'in', type: 'inputNode', name: 'in', content: {} },
    {
      id: 'rules',
      type: 'expressionNode',
      name: 'rules',
      content: { expressions: [{ id: 'yes', key: 'yes', value: value.replaceAll(/\s+/g, ' ').trim() }] },
    },
    { id: 'out', type: 'outputNode', name: 'out', content: {} },
  ]
  const edges = [
    { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
    { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
  ]
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify({ nodes, edges })))
  return async given => (await decision.evaluate(given)).result.yes
}

export function inJsonRules() {
  const engine = new Engine()
  engine.addOperator('finalYear', ({ facts, application }, levels) =>
    facts.studies.some(
      ({ level, status, finalYearFrom, endsOn }) =>
        status === 'enrolled' &&
        levels.includes(level) &&
        finalYearFrom <= application.appliedOn &&
        application.appliedOn <= endsOn,
    ),
  )
  engine.addOperator('enrolled', ({ facts }, levels) =>
    facts.studies.some(({ level, status }) => status === 'enrolled' && levels.includes(level)),
  )
  engine.addOperator('graduated', ({ facts, application: { startOn } }, { levels, months }) =>
    facts.studies.some(
      ({ level, status, endsOn }) =>
        status === 'graduated' && levels.includes(level) && endsOn <= startOn && startOn <= monthsAfter(endsOn, months),
    ),
  )
  engine.addOperator('aged', ({ facts, application: { startOn } }, { min, max }) => {
    return birthday(facts.birthDate, min) <= startOn && startOn < birthday(facts.birthDate, max + 1)
  })
  engine.addOperator('speaks', ({ facts }, { of, level: least }) =>
    facts.languages.some(({ code, level }) => of.includes(code) && level >= least),
  )
  const whole = (operator, value) => ({ fact: 'case', operator, value })
  engine.addRule({
    conditions: {
      all: [
        {
          any: [
            whole('finalYear', degrees),
            whole('enrolled', graduate),
            whole('graduated', { levels: degrees, months: 12 }),
            { fact: 'case', path: '$.facts.sponsor.relevantArea', operator: 'equal', value: true },
          ],
        },
        whole('aged', { min: 19, max: 36 }),
        whole('speaks', { of: working, level: 'B2' }),
        { fact: 'case', path: '$.application.months', operator: 'greaterThanInclusive', value: 2 },
        { fact: 'case', path: '$.application.months', operator: 'lessThanInclusive', value: 9 },
      ],
    },
    event: { type: 'yes' },
  })
  return async given => (await engine.run({ case: given })).events.length > 0
}
