import type { Language } from '../platform/i18n/languages.ts'

type Named = {
  readonly titles: Partial<Record<Language, string>> | null
  readonly officeName: string | null
  readonly reference: string
}

/** What the application is for, in a person's language: the notice's title, else the office, else the programme. */
export function whatOf(one: Named, language: Language): string {
  const { titles, officeName, reference } = one
  return titles?.[language] ?? titles?.en ?? titles?.fr ?? titles?.es ?? officeName ?? reference
}
