import type { InEveryLanguage, Language } from '../platform/i18n/languages.ts'
import { countryName } from '../platform/i18n/names.ts'

type Place = { readonly city: string; readonly country: string; readonly servesCountry: string | null }

const serving: InEveryLanguage<(place: string, country: string) => string> = {
  en: (place, country) => `${place} (serving ${country})`,
  fr: (place, country) => `${place} (au service de ce pays\u00a0: ${country})`,
  es: (place, country) => `${place} (al servicio de este país: ${country})`,
}

/** Where an office sits, and whom it serves where that is another country: "Nairobi, Kenya (serving Somalia)". */
export function placeLabel(language: Language, { city, country, servesCountry }: Place): string {
  const place = `${city}, ${countryName(language, country)}`
  if (servesCountry === null || servesCountry === country) return place
  return serving[language](place, countryName(language, servesCountry))
}

/** An office with its place: "Somalia support office, Nairobi, Kenya (serving Somalia)". */
export function officeLabel(language: Language, office: Place & { readonly name: string }): string {
  return `${office.name}, ${placeLabel(language, office)}`
}
