/** Cases of which all is known, drawn from a seed: the same ones in every run. */
export function casesFrom(seed, count) {
  let state = seed
  const below = n => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) % n
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
