import type { LanguageMessages } from './messages.en.ts'

type Languages = Parameters<LanguageMessages['languages']['met']>[0]

const need = ({ any, all, level, count, isAll, must }: Languages): string => {
  if (level === null) {
    if (count === 1) return must ? `idioma que se pide: ${any}` : `idioma que se prefiere: ${any}`
    if (isAll) return must ? `idiomas que se piden: ${all}` : `idiomas que se prefieren: ${all}`
    return must ? `se piden ${count} de estos idiomas: ${all}` : `se prefieren ${count} de estos idiomas: ${all}`
  }
  const at = must ? `se necesita al menos el nivel ${level}` : `se prefiere al menos el nivel ${level}`
  if (count === 1) return `${at} en ${any}`
  return isAll ? `${at} en ${all}` : `${at} en ${count} de estos idiomas: ${all}`
}

export const es: LanguageMessages = {
  languages: {
    met: p => `Habla ${p.has}; ${need(p)}.`,
    notMet: p =>
      p.has === ''
        ? `No ha indicado ninguno de los idiomas que cuentan; ${need(p)}.`
        : `Ha indicado ${p.has}; ${need(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Todavía no sabemos lo suficiente sobre sus idiomas; ${need(p)}.`
        : `Todavía no sabemos bien cómo habla ${p.has}; ${need(p)}.`,
  },
}
