import { assess, type Policy } from '../eligibility/index.ts'
import { addMonths, type PlainDate } from '../platform/days/index.ts'
import { type Answers, caseOf, endFault, hasSense, isAnswered } from './answers.ts'
import type { Given, Question } from './questions.ts'
import { samplesOf } from './samples.ts'
import { asked, joined, type Reach, type Says, type Tree, treeOf, wantedOf } from './tree.ts'

/** What is checked: the questions that a policy may need, and what is known before the first of them. */
export type Check = { readonly policy: Policy; readonly given: Given; readonly questions: readonly Question[] }

/**
 * The first question, in the order in which a person tells of themselves, whose answer can still turn the verdict.
 * Null where the verdict stands, or where all that could turn it was answered with "I do not know". A start that was left
 * open is any start: what turns the verdict for some day is asked.
 */
export function nextQuestion(check: Check, answers: Answers): Question | null {
  const { verdict, missing } = assess(check.policy, caseOf(check.given, answers))
  if (verdict !== 'needs-information') return null
  const tree = treeOf(check.policy)
  const open = openQuestions(check, answers)
  const tryings = [check.given.startOn, ...startsToTry(check, answers)].map((startOn): Trying => {
    return { check: { ...check, given: { ...check.given, startOn } }, answers, open, known: new Map() }
  })
  const [asItIs, ...starts] = tryings
  const canTurn = (question: Question): boolean => {
    const tried = question.about === 'startOn' ? [] : starts
    return [asItIs!, ...tried].some(trying => turns(tree, trying, { question, wanted: { yes: true, no: true } }))
  }
  return open.find(question => missing.includes(question.fact) && canTurn(question)) ?? null
}

/** One start; `known` keeps what was found by trying, which is asked for again and again. */
type Trying = {
  readonly check: Check
  readonly answers: Answers
  readonly open: readonly Question[]
  readonly known: Map<Tree, Map<Question, readonly (readonly Says[])[]>>
}

function openQuestions({ questions }: Check, answers: Answers): readonly Question[] {
  return questions.filter(question => !isAnswered(question, answers) && hasSense(question, answers))
}

/** While the start is open, a rule may be turned for some start: a few are tried. */
function startsToTry({ given }: Check, { startOn }: Answers): readonly PlainDate[] {
  const isNamed = given.startOn !== null || (startOn !== undefined && startOn !== 'unknown')
  return isNamed ? [] : [0, 3, 12, 23].map(months => addMonths(given.today, months))
}

type Aim = { readonly question: Question; readonly wanted: Reach }

/** Whether two answers to the question make the node come to what is wanted of it, and not. */
function turns(tree: Tree, trying: Trying, { question, wanted }: Aim): boolean {
  if ((!wanted.yes && !wanted.no) || asked(tree, caseOf(trying.check.given, trying.answers)).says !== 'open')
    return false
  if (tree.of === 'rule') {
    const says = saysOf(tree, trying, question)
    return says.some(found => (wanted.yes && isSplit(found, 'yes')) || (wanted.no && isSplit(found, 'no')))
  }
  const reaches = tree.parts.map(part => reachOf(part, trying))
  return tree.parts.some((part, index) =>
    turns(part, trying, { question, wanted: wantedOf(tree.of, wanted, reaches.toSpliced(index, 1)) }),
  )
}

function isSplit(found: readonly Says[], key: Says): boolean {
  return found.includes(key) && found.some(says => says !== key)
}

function reachOf(tree: Tree, trying: Trying): Reach {
  const { says, missing } = asked(tree, caseOf(trying.check.given, trying.answers))
  if (says !== 'open') return { yes: says === 'yes', no: says === 'no' }
  if (tree.of !== 'rule')
    return joined(
      tree.of,
      tree.parts.map(part => reachOf(part, trying)),
    )
  const found = trying.open
    .filter(({ fact }) => missing.includes(fact))
    .flatMap(question => saysOf(tree, trying, question).flat())
  return { yes: found.includes('yes'), no: found.includes('no') }
}

/** What a rule says with each answer to the question, for all answers to the rest of its fact. */
function saysOf(tree: Tree, trying: Trying, question: Question): readonly (readonly Says[])[] {
  const ofTree = trying.known.get(tree) ?? new Map<Question, readonly (readonly Says[])[]>()
  trying.known.set(tree, ofTree)
  const known = ofTree.get(question) ?? sayings(tree, trying, question)
  ofTree.set(question, known)
  return known
}

function sayings(tree: Tree, { check, answers }: Trying, question: Question): readonly (readonly Says[])[] {
  const { given } = check
  if (!asked(tree, caseOf(given, answers)).missing.includes(question.fact)) return []
  const samples = samplesOf(question, given.today)
  return restsOf(check, answers, question).map(rest =>
    samples
      .map(sample => ({ ...answers, ...rest, ...sample }))
      .filter(person => endFault(person, question.nth, given.today) === null)
      .map(person => asked(tree, caseOf(given, person)).says),
  )
}

/** All answers to what else is open of the same fact; of a degree, also that it is the last. */
function restsOf({ questions, given }: Check, answers: Answers, question: Question): readonly Answers[] {
  const others = questions.filter(
    other =>
      other !== question && other.fact === question.fact && other.nth === question.nth && !isAnswered(other, answers),
  )
  const rests = others.reduce<readonly Answers[]>(
    (made, other) => made.flatMap(rest => knownOf(other, given.today).map(sample => ({ ...rest, ...sample }))),
    [{}],
  )
  const following = `status${question.nth + 1}`
  if (question.fact !== 'studies' || answers[following] !== undefined) return rests
  return [...rests, ...rests.map(rest => ({ ...rest, [following]: 'none' }))]
}

function knownOf(question: Question, today: PlainDate): readonly Answers[] {
  return samplesOf(question, today).filter(sample => !Object.values(sample).includes('unknown'))
}
