const names: readonly (readonly string[])[] = [
  ['january', 'janvier', 'enero', 'jan', 'janv', 'ene'],
  ['february', 'fevrier', 'febrero', 'feb', 'fevr', 'fev'],
  ['march', 'mars', 'marzo', 'mar'],
  ['april', 'avril', 'abril', 'apr', 'avr', 'abr'],
  ['may', 'mai', 'mayo'],
  ['june', 'juin', 'junio', 'jun'],
  ['july', 'juillet', 'julio', 'jul', 'juil'],
  ['august', 'aout', 'agosto', 'aug', 'ago'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'sept', 'sep'],
  ['october', 'octobre', 'octubre', 'oct'],
  ['november', 'novembre', 'noviembre', 'nov'],
  ['december', 'decembre', 'diciembre', 'dec', 'dic'],
]

/** 1–12 from "3", "03", "March", "mars", "marzo", "août"; null for anything else. */
export function monthNumber(raw: string): number | null {
  const word = raw
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null
  const index = names.findIndex(spellings => spellings.includes(word))
  return index === -1 ? null : index + 1
}
