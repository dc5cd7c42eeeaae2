import { assess } from '../eligibility/index.ts'
import { addDays } from '../platform/days/index.ts'
import { type Answers, caseOf, faultIn, isAnswered } from './answers.ts'
import type { Check, Question } from './questions.ts'
import { samplesOf } from './samples.ts'
import { asked, decidedBy, leavesOf, type Goal, type Tree, treeOf } from './tree.ts'

/** Two people who answered alike so far and differ in one answer, of whom the rules say something else each. */
export type Turning = readonly [Answers, Answers]

/** Such people are made up, a few for each rule that the question could settle, and asked about: what is found is sure. */
const mostAttempts = 12
/** How often a rule's own answers are guessed before it is left as it is. */
const mostGuesses = 10
/** So many answers to the question itself are tried at once. */
const mostSamples = 24

type Search = {
  readonly check: Check
  readonly question: Question
  readonly random: (below: number) => number
}

/**
 * Proof that an answer to a question can still turn the verdict; null where none was found. Where the start is left open, the
 * days on which it would be a yes are a part of the verdict.
 */
export function turningOf(check: Check, answers: Answers, question: Question): Turning | null {
  const search: Search = { check, question, random: randomFrom(7) }
  const tree = treeOf(check.policy)
  const open = leavesOf(tree).filter(leaf => {
    const { says, missing } = asked(leaf, caseOf(check.given, answers))
    return says === 'open' && missing.includes(question.fact)
  })
  for (let attempt = 0; attempt < mostAttempts; attempt += 1)
    for (const leaf of open) {
      const person = withRest(search, leaf, answers, attempt)
      // What no answer to it moves in the rule itself moves nothing beyond it.
      const found = isSwayed(search, leaf, person) ? besideOthers(search, leaf, person) : null
      if (found !== null) return found
    }
  return null
}

/** With the other rules as they would have to be for this one to decide. */
function besideOthers(search: Search, leaf: Tree, answers: Answers): Turning | null {
  const tree = treeOf(search.check.policy)
  const pick = (parts: readonly Tree[]): Tree => parts[search.random(parts.length)]!
  for (const areOthersMet of [false, true]) {
    const goals = decidedBy(tree, leaf, { areOthersMet, pick }) ?? []
    const found = differing(
      search,
      goals.reduce((so, goal) => reached(search, so, goal), answers),
    )
    if (found !== null) return found
  }
  return null
}

function isSwayed({ check, question, random }: Search, leaf: Tree, answers: Answers): boolean {
  const said = new Set<string>()
  const all = question.about === 'startOn' ? startsOf(check, leaf, answers) : samplesOf(question, check.given.today)
  for (const sample of thin(all, random)) {
    const person = { ...answers, ...sample }
    const { says, startWindows } = asked(leaf, caseOf(check.given, person))
    said.add(JSON.stringify([says, isStartOpen(check, person) && startWindows]))
    if (said.size > 1) return true
  }
  return false
}

/** The answers, and more of them by which a rule says what is wanted; as they were where no such were guessed. */
function reached(search: Search, answers: Answers, { leaf, says }: Goal): Answers {
  const { given } = search.check
  const now = asked(leaf, caseOf(given, answers))
  if (now.says !== 'open') return answers
  for (let guess = 0; guess < mostGuesses; guess += 1) {
    const person = guessed(search, answers, { leaf, missing: now.missing })
    const then = asked(leaf, caseOf(given, person))
    const isOnSomeDay = says === 'yes' && then.says === 'open' && then.startWindows.length > 0
    if (then.says === says || (isOnSomeDay && isStartOpen(search.check, person))) return person
  }
  return answers
}

/** What else the rule itself needs to know, also once the question is answered, guessed; at first nothing. */
function withRest(search: Search, leaf: Tree, answers: Answers, attempt: number): Answers {
  if (attempt === 0) return answers
  const { check, question, random } = search
  const samples = samplesOf(question, check.given.today)
  const once = { ...answers, ...samples[random(samples.length)] }
  const missing = [answers, once].flatMap(so => asked(leaf, caseOf(check.given, so)).missing)
  return guessed(search, answers, { leaf, missing })
}

type Lacking = { readonly leaf: Tree; readonly missing: readonly Question['fact'][] }

/** Answers to the open questions of some facts. A list of degrees or services mostly ends with what was told of. */
function guessed({ check, question, random }: Search, answers: Answers, { leaf, missing }: Lacking): Answers {
  const { questions, given } = check
  return questions
    .filter(other => other !== question && missing.includes(other.fact) && !isAnswered(other, answers))
    .reduce<Answers>((so, other) => {
      const isAnother = other.nth > 1 && (other.about === 'status' || other.about === 'service')
      if (isAnother && random(4) > 0) return { ...so, [other.id]: 'none' }
      const samples = other.about === 'startOn' ? startsOf(check, leaf, so) : samplesOf(other, given.today)
      const next = { ...so, ...samples[random(samples.length)] }
      return faultIn(other, next, given.today) === null ? next : so
    }, answers)
}

/** Starts on either side of the days on which a node holds, and some others. */
function startsOf({ questions, given }: Check, node: Tree, answers: Answers): readonly Answers[] {
  const { startWindows } = asked(node, caseOf(given, { ...answers, startOn: 'unknown' }))
  const edges = startWindows.slice(0, 6).flatMap(({ from, to }) => [from, to, addDays(from, -1), addDays(to, 1)])
  const question = questions.find(({ about }) => about === 'startOn')
  const others = question === undefined ? [] : samplesOf(question, given.today)
  const thinned = others.filter((_, index) => index % 20 === 0)
  return [...edges.filter(day => day >= given.today).map(startOn => ({ startOn })), ...thinned]
}

/** Of the people who differ in the question alone, two of whom the rules say something else. */
function differing({ check, question, random }: Search, answers: Answers): Turning | null {
  const all =
    question.about === 'startOn'
      ? startsOf(check, treeOf(check.policy), answers)
      : samplesOf(question, check.given.today)
  let first: { readonly person: Answers; readonly said: string } | null = null
  for (const sample of thin(all, random)) {
    const person = { ...answers, ...sample }
    if (!isPossible(check, question, person)) continue
    const said = saidOf(check, person)
    if (first === null) first = { person, said }
    else if (said !== first.said) return [first.person, person]
  }
  return null
}

/** A fault may show at what was answered after the question, and only there. */
function isPossible({ questions, given }: Check, { fact, nth }: Question, answers: Answers): boolean {
  const near = questions.filter(other => other.fact === fact && other.nth === nth)
  return near.every(other => faultIn(other, answers, given.today) === null)
}

function thin(all: readonly Answers[], random: Search['random']): readonly Answers[] {
  if (all.length <= mostSamples) return all
  const step = all.length / mostSamples
  return Array.from({ length: mostSamples }, (_, index) => all[Math.floor(index * step) + random(Math.floor(step))]!)
}

/** The verdict; where the start is left open, also the days for which it is a yes. */
function saidOf(check: Check, answers: Answers): string {
  const { verdict, startWindows } = assess(check.policy, caseOf(check.given, answers))
  return JSON.stringify([verdict, isStartOpen(check, answers) && startWindows])
}

function isStartOpen({ given }: Check, { startOn = 'unknown' }: Answers): boolean {
  return given.startOn === null && startOn === 'unknown'
}

/** Numbers that look drawn and are the same each time: the same answers lead to the same question. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
