export { advice, type Advice, adviceText } from './advice/advice.ts'
export { assess, type Assessment } from './assess.ts'
export { type Case, type Facts, type FormerService, type Paper, readCase } from './case.ts'
export { type CaseChange, changeOf } from './comparison/case-change.ts'
export { type Direction, directions, verdicts } from './comparison/names.ts'
export { comparisonMessages } from './comparison/report.ts'
export { titleOfCondition } from './comparison/words.ts'
export type { Finding, GroupFound } from './finding.ts'
export { factsReadBy, type FactRead } from './facts-read.ts'
export { explain, headingOf, missingText, titleOfRule, verdictText } from './explain.ts'
export { house, houseVersionOn } from './house.ts'
export { type RuleName, ruleNames, type Verdict } from './names.ts'
export { nearWindows } from './near-windows.ts'
export { type ParameterField, parameterFields } from './parameter-fields.ts'
export { type GroupKind, groupKinds } from './group-kinds.ts'
export { policiesInOrder } from './in-order.ts'
export { conditionInWords, policyInWords, type PolicyInWords, type RuleInWords } from './in-words/policy-in-words.ts'
export { type ConditionTold, type PolicyTold, tellPolicy } from './in-words/policy-told.ts'
export { besidesInWords, type BesidesTold, paymentInWords, subjectInWords } from './in-words/terms/terms-in-words.ts'
export { type InputError } from './input-error.ts'
export { type Leaf, leavesOf } from './leaves.ts'
export { lineOf, overlapsOf } from './lines.ts'
export { type Choosing, isOffered } from './offered.ts'
export { installPolicies, policies, policyById, type PublishedVersion, versionsWith, WrongPolicy } from './policies.ts'
export { citationOf, membersOf, type Policy, type PolicyNode, readPolicy, subjectsStated } from './policy.ts'
export {
  type PaymentKind,
  paymentFields,
  paymentKinds,
  remarkFields,
  termFields,
  type TermName,
  termNames,
} from './term-fields.ts'
export { type Subject, subjects, subjectsOf } from './subjects.ts'
export { dayOfYearIn, paperIn, ruleNamesIn } from './rules/sentences.ts'
export { standInText } from './stand-in/stand-in.ts'
