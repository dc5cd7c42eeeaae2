import { formatDay } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { countryName } from '../platform/i18n/names.ts'
import type { FactSlot, FactValue, FactValues } from './fact-slots.ts'
import type { Relative, Service, Spoken, Study } from './sections.ts'
import { relativeWords, serviceWords, spokenWords, studyWords } from './summary.ts'
import { profileMessages } from './views/messages.ts'

/** What a fact is called; of an entry, by what it is an entry of. */
export function factTitle(language: Language, { kind, section }: FactSlot, stated: FactValue | null): string {
  const { fields, sections } = profileMessages[language]
  switch (kind) {
    case 'nationalities':
      return fields.nationality1
    case 'experience':
      return fields.months
    case 'studies':
      return stated === null ? sections[section][0] : studyWords(language, stated as Study).title
    case 'languages':
      return stated === null ? sections[section][0] : spokenWords(language, stated as Spoken).title
    case 'service':
      return sections[section][0]
    case 'relatives':
      return stated === null ? sections[section][0] : relativeWords(language, stated as Relative).title
    default:
      return fields[kind]
  }
}

/** A fact in words; '' where there is nothing: not answered, or an entry that is left out. */
export function factWords(language: Language, { kind }: FactSlot, value: FactValue | null): string {
  const { yesNo, summary, sponsors, nationality: words, levels } = profileMessages[language]
  if (value === null) return ''
  switch (kind) {
    case 'birthDate':
      return formatDay(language, value as string)
    case 'nationalities': {
      const { nationality, nationalities } = value as FactValues['nationalities']
      if (nationality !== 'some') return nationality === null ? '' : words[nationality]
      return nationalities.map(code => countryName(language, code)).join(', ')
    }
    case 'residence':
      return countryName(language, value as string)
    case 'experience':
      return summary.months(value as number)
    case 'sponsor': {
      const { sponsor, relevantArea } = value as FactValues['sponsor']
      const area =
        relevantArea === null ? [] : [`${profileMessages[language].fields.relevantArea} ${yesNo[relevantArea]}`]
      return sponsor === null ? '' : [sponsors[sponsor], ...area].join('. ')
    }
    case 'studies': {
      const study = value as Study
      return `${levels[study.level]}, ${studyWords(language, study).detail}`
    }
    case 'languages':
      return spokenWords(language, value as Spoken).detail
    case 'service': {
      const { title, detail } = serviceWords(language, value as Service)
      return `${title}, ${detail}`
    }
    case 'relatives':
      return relativeWords(language, value as Relative).detail
    default:
      return yesNo[value as FactValues['scholarship']]
  }
}
