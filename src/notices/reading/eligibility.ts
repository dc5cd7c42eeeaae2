import { numberOf, numberPattern } from './months.ts'
import type { NoticeEligibility, Read } from './notice-reading.ts'
import { knownOrNothing, type Source } from './source.ts'

const age = '(\\d{2})'
/** Ranges that speak of an age in so many words. Numbers near "years" alone are a story, not a rule. */
const ageRanges = [
  `\\b(?:between(?: the ages of)?|aged(?: between)?|ages) ${age}(?: years)? ?(?:and|to|-) ?${age} (?:years (?:old|of age)|at the)`,
  `\\b(?:between the ages of|aged between|ages between) ${age} (?:and|to) ${age}\\b`,
  `\\bagee?s?(?:\\(?e?s?\\)?| )*(?:de|entre) ${age}(?: ans)? (?:a|et) ${age} ans\\b`,
  `\\bentre (?:los )?${age} y (?:los )?${age} anos (?:de edad|al inicio|al momento|cumplidos)`,
].map(body => new RegExp(body, 'dg'))
const agesAtLeast = [
  `\\b(?:at least|minimum of) ${age} years (?:old|of age)`,
  `\\b(?:au moins) ${age} ans (?:revolus|a la date|au debut)`,
  `\\bal menos ${age} anos de edad`,
].map(body => new RegExp(body, 'dg'))

const experience = [
  `\\b(?:less|fewer) than (${numberPattern}) (years?|months?)'? (?:of )?(?:relevant )?(?:work(?:ing)?|professional)? ?experience`,
  `\\bmoins de (${numberPattern}) (ans?|mois) d'experience`,
  `\\bmenos de (${numberPattern}) (anos?|meses) de experiencia`,
].map(body => new RegExp(body, 'dg'))

/** What the notice says of age and experience, and the places where it says something else of the same. */
export function eligibilityIn(source: Source): {
  eligibility?: NoticeEligibility
  disagreeing: readonly Read<number>[]
} {
  const ranges = ageRanges.flatMap(pattern => [...source.folded.matchAll(pattern)])
  const mins = [...ranges, ...agesAtLeast.flatMap(pattern => [...source.folded.matchAll(pattern)])].flatMap(m =>
    years(m, 1),
  )
  const maxs = ranges.flatMap(match => years(match, 2))
  const experiences = experience.flatMap(pattern => [...source.folded.matchAll(pattern)]).flatMap(monthsOf)
  const eligibility = knownOrNothing({
    ageMin: mins[0],
    ageMax: maxs[0],
    experienceMonthsBelow: experiences[0],
  })
  const disagreeing = [mins, maxs, experiences].flatMap(all =>
    all.filter(read => read.value !== all[0]?.value).slice(0, 1),
  )
  return eligibility ? { eligibility, disagreeing } : { disagreeing }
}

function years(match: RegExpExecArray, group: number): Read<number>[] {
  const span = match.indices?.[group]
  return span ? [{ value: Number(match[group]), span }] : []
}

function monthsOf(match: RegExpExecArray): Read<number>[] {
  const span = match.indices?.[0]
  const count = numberOf(match[1] ?? '')
  const perUnit = /^(?:year|an)/.test(match[2] ?? '') ? 12 : 1
  return span && count > 0 ? [{ value: count * perUnit, span }] : []
}
