import type { LanguageMessages } from './messages.en.ts'

type Languages = Parameters<LanguageMessages['languages']['met']>[0]

const need = ({ any, all, level, count, isAll, must }: Languages): string => {
  if (level === null) {
    if (count === 1) return must ? `langue demandée : ${any}` : `langue souhaitée : ${any}`
    if (isAll) return must ? `langues demandées : ${all}` : `langues souhaitées : ${all}`
    return must ? `il faut ${count} de ces langues : ${all}` : `${count} de ces langues sont souhaitées : ${all}`
  }
  const at = must ? `il faut au moins le niveau ${level}` : `il est souhaité d’avoir au moins le niveau ${level}`
  if (count === 1) return `${at} en ${any}`
  return isAll ? `${at} en ${all}` : `${at} dans ${count} de ces langues : ${all}`
}

export const fr: LanguageMessages = {
  languages: {
    met: p => `Langues que vous parlez : ${p.has} ; ${need(p)}.`,
    notMet: p =>
      p.has === ''
        ? `Vous n’avez indiqué aucune des langues attendues ; ${need(p)}.`
        : `Langues que vous avez indiquées : ${p.has} ; ${need(p)}.`,
    unknown: p =>
      p.has === ''
        ? `Nous n’en savons pas encore assez sur vos langues ; ${need(p)}.`
        : `Nous ne connaissons pas assez bien votre niveau dans ces langues : ${p.has} ; ${need(p)}.`,
  },
}
