// The rules of `iom-website` written out as a function that says only yes or no, for cases of which anything may be missing. Days are
// compared as texts, and the first thing that decides ends it.
const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = year => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const two = n => (n < 10 ? `0${n}` : `${n}`)

/** 31 January and a month is the end of February. */
export function monthsAfter(day, months) {
  const index = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + months
  const [year, month] = [Math.floor(index / 12), index % 12]
  const last = month === 1 && isLeap(year) ? 29 : lengths[month]
  return `${year}-${two(month + 1)}-${two(Math.min(+day.slice(8), last))}`
}

/** Compared as a text, 29 February of a common year lies between the day before and 1 March, as it should. */
export const birthday = (birth, age) => `${+birth.slice(0, 4) + age}${birth.slice(4)}`

/** The limit: in the order of the text. */
export function inOrder({ facts, application }) {
  const { appliedOn, startOn, months } = application
  if (startOn === undefined || facts.birthDate === undefined) return false
  if (!studies(facts, appliedOn, startOn) && !isSponsored(facts.sponsor)) return false
  return isOfAge(facts.birthDate, startOn) && speaks(facts.languages) && months >= 2 && months <= 9
}

/** The same, with what is asked most cheaply first: of these cases few come as far as the studies. */
export function cheapestFirst({ facts, application }) {
  const { appliedOn, startOn, months } = application
  if (!(months >= 2 && months <= 9) || startOn === undefined || facts.birthDate === undefined) return false
  if (!isOfAge(facts.birthDate, startOn) || !speaks(facts.languages)) return false
  return isSponsored(facts.sponsor) || studies(facts, appliedOn, startOn)
}

function studies(facts, appliedOn, startOn) {
  for (const { level, status, finalYearFrom, endsOn } of facts.studies ?? []) {
    if (level !== 'bachelor' && level !== 'master' && level !== 'doctorate') continue
    if (status === 'enrolled' && (level !== 'bachelor' || isWithin(appliedOn, finalYearFrom, endsOn))) return true
    if (status === 'graduated' && isWithin(startOn, endsOn, endsOn && monthsAfter(endsOn, 12))) return true
  }
  return false
}

function isSponsored(sponsor) {
  if (sponsor == null || sponsor.relevantArea !== true) return false
  return sponsor.kind === 'government' || sponsor.kind === 'ngo' || sponsor.kind === 'academic'
}

function isOfAge(birth, startOn) {
  return birthday(birth, 19) <= startOn && startOn < birthday(birth, 37)
}

function speaks(languages) {
  for (const { code, level } of languages ?? [])
    if ((code === 'en' || code === 'fr' || code === 'es') && level >= 'B2') return true
  return false
}

function isWithin(day, from, to) {
  return from != null && to != null && from <= day && day <= to
}
