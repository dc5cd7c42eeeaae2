// The rules of `iom-website` once more, by hand and in three engines that others keep. Each says only yes or no.
import { ZenEngine } from '@gorules/zen-engine'
import { Environment } from '@marcbachmann/cel-js'
import { Engine } from 'json-rules-engine'

const degrees = ['bachelor', 'master', 'doctorate']
const graduate = ['master', 'doctorate']
const working = ['en', 'fr', 'es']
const enough = ['B2', 'C1', 'C2']

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = year => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const two = n => (n < 10 ? `0${n}` : `${n}`)

/** 31 January and a month is the end of February. */
function monthsAfter(day, months) {
  const index = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months
  const [year, month] = [Math.floor(index / 12), index % 12]
  const last = month === 1 && isLeap(year) ? 29 : lengths[month]
  return `${year}-${two(month + 1)}-${two(Math.min(+day.slice(8), last))}`
}

/** Compared as a text, 29 February of a common year lies between the day before and 1 March, as it should. */
const birthday = (birth, age) => `${+birth.slice(0, 4) + age}${birth.slice(4)}`

/**
 * The limit: the same rules written out, for cases of which anything may be missing; what is asked most cheaply comes first, days
 * are compared as texts, and the first thing that decides ends it.
 */
export function byHand({ facts, application }) {
  const { appliedOn, startOn, months } = application
  if (!(months >= 2 && months <= 9) || startOn === undefined || facts.birthDate === undefined) return false
  if (birthday(facts.birthDate, 19) > startOn || startOn >= birthday(facts.birthDate, 37)) return false
  let speaks = false
  for (const { code, level } of facts.languages ?? [])
    if ((code === 'en' || code === 'fr' || code === 'es') && level >= 'B2') speaks = true
  if (!speaks) return false
  const { sponsor } = facts
  if (sponsor != null && sponsor.relevantArea === true && isInstitution(sponsor.kind)) return true
  for (const { level, status, finalYearFrom, endsOn } of facts.studies ?? []) {
    if (level !== 'bachelor' && level !== 'master' && level !== 'doctorate') continue
    if (status === 'enrolled' && (level !== 'bachelor' || isWithin(appliedOn, finalYearFrom, endsOn))) return true
    if (status === 'graduated' && isWithin(startOn, endsOn, endsOn && monthsAfter(endsOn, 12))) return true
  }
  return false
}

const isInstitution = kind => kind === 'government' || kind === 'ngo' || kind === 'academic'

const isWithin = (day, from, to) => from != null && to != null && from <= day && day <= to

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
