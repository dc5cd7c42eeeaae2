/** Cases of which all is known, drawn from a seed: the same ones in every run. */
export function casesFrom(seed, count) {
  const below = drawsFrom(seed)
  const pick = list => list[below(list.length)]
  const two = n => String(n).padStart(2, '0')
  const day = (from, to) => `${from + below(to - from + 1)}-${two(1 + below(12))}-${two(1 + below(28))}`
  const study = (level, status) => ({ level, status, finalYearFrom: day(2024, 2026), endsOn: day(2023, 2027) })
  const one = () => ({
    facts: {
      birthDate: day(1985, 2009),
      nationalities: [pick(['KE', 'FR', 'CO'])],
      languages: [
        { code: pick(['en', 'fr', 'es', 'de', 'sw']), level: pick(['A1', 'B1', 'B2', 'C1', 'C2']) },
        { code: 'sw', level: 'C2' },
      ],
      studies: [
        study('bachelor', pick(['enrolled', 'graduated', 'interrupted'])),
        ...(below(2) === 0 ? [study(pick(['master', 'other']), pick(['enrolled', 'graduated']))] : []),
      ],
      relevantExperienceMonths: below(40),
      relevantInterest: below(2) === 0,
      scholarship: below(2) === 0,
      internshipMandatory: below(2) === 0,
      sponsor: below(2) === 0 ? { kind: 'academic', relevantArea: below(2) === 0 } : null,
      relatives: [],
    },
    application: { appliedOn: day(2025, 2026), startOn: day(2026, 2027), months: 1 + below(11) },
  })
  return Array.from({ length: count }, one)
}

/** The same cases with a fact, a study's or language's day or level, or a part of what is proposed left out here and there. */
export function withGaps(cases, seed) {
  const below = drawsFrom(seed)
  const some = object =>
    Object.fromEntries(Object.entries(object).filter(([key]) => key === 'appliedOn' || below(5) > 0))
  const each = list => list?.map(some)
  return cases.map(given => {
    const { studies, languages, ...others } = some(given.facts)
    const facts = {
      ...others,
      ...(studies && { studies: each(studies) }),
      ...(languages && { languages: each(languages) }),
    }
    return { facts, application: some(given.application) }
  })
}

/** Draws whole numbers below a limit. */
function drawsFrom(seed) {
  let state = seed
  // mulberry32: of a simpler generator the low bits take turns, and a draw of two would be no draw at all.
  return n => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * n)
  }
}
