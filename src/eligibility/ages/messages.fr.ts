import type { AgeMessages } from './messages.en.ts'

type Limits = { readonly min: number | null; readonly max: number | null }

const years = (n: number): string => (n < 2 ? `${n} an` : `${n} ans`)
const must = (is: boolean): string => (is ? 'il faut' : 'il est souhaité d’')
/** « il faut avoir » et « il est souhaité d’avoir » : l’élision est dans le verbe qui précède. */
const have = (is: boolean): string => (is ? `${must(true)} avoir` : `${must(false)}avoir`)

const ages = ({ min, max }: Limits): string => {
  if (min !== null && max !== null) return `entre ${min} et ${years(max)}`
  if (min !== null) return `au moins ${years(min)}`
  return max === null ? 'un âge quelconque' : `au plus ${years(max)}`
}

export const fr: AgeMessages = {
  age: {
    met: p =>
      `Vous aurez ${years(p.age ?? 0)} au premier jour du stage, le ${p.day ?? ''}, ce qui est dans les limites : ${have(p.must)} ${ages(p)} ce jour-là.`,
    notMet: p =>
      `Vous aurez ${years(p.age ?? 0)} au premier jour du stage, le ${p.day ?? ''} ; ${have(p.must)} ${ages(p)} ce jour-là.`,
    noBirthDate: p =>
      p.day === null
        ? `Nous ne connaissons pas encore votre date de naissance ; ${have(p.must)} ${ages(p)} au premier jour du stage.`
        : `Nous ne connaissons pas encore votre date de naissance ; ${have(p.must)} ${ages(p)} au premier jour du stage, ici le ${p.day}.`,
    noDay: p =>
      `Nous ne connaissons pas encore le premier jour de votre stage ; ${have(p.must)} ${ages(p)} ce jour-là.`,
  },
  ageOnAnyDay: {
    met: p => `Quel que soit le premier jour du stage, vous aurez l’âge voulu : ${have(p.must)} ${ages(p)}.`,
    'not-met': p =>
      `Quel que soit le premier jour du stage, vous aurez dépassé la limite d’âge : ${have(p.must)} ${ages(p)}.`,
  },
  ageUnlimited: 'Il n’y a pas de limite d’âge.',
  ageAtEnd: {
    met: p =>
      `Vous aurez ${years(p.age ?? 0)} au dernier jour du stage, le ${p.day ?? ''}, ce qui est dans les limites : ${have(p.must)} ${ages(p)} ce jour-là.`,
    notMet: p =>
      `Vous aurez ${years(p.age ?? 0)} au dernier jour du stage, le ${p.day ?? ''} ; ${have(p.must)} ${ages(p)} ce jour-là.`,
    noBirthDate: p =>
      `Nous ne connaissons pas encore votre date de naissance ; ${have(p.must)} ${ages(p)} au dernier jour du stage.`,
    noDay: p =>
      `Nous ne connaissons pas encore le dernier jour de votre stage ; ${have(p.must)} ${ages(p)} ce jour-là.`,
  },
  ageDiffers: p =>
    `Le texte dit qu’${have(p.must)} ${ages(p)}, mais pas à quelle date : au jour de la candidature et au premier jour du stage, la réponse n’est pas la même ; une personne décide.`,
  ageUnstated: {
    met: p =>
      `Vous aurez ${years(p.age ?? 0)} au premier jour du stage, le ${p.day ?? ''}, ce qui est dans les limites : ${have(p.must)} ${ages(p)}. Le texte ne dit pas à quelle date ; au jour de la candidature, la réponse est la même.`,
    notMet: p =>
      `Vous aurez ${years(p.age ?? 0)} au premier jour du stage, le ${p.day ?? ''} ; ${have(p.must)} ${ages(p)}. Le texte ne dit pas à quelle date ; au jour de la candidature, la réponse est la même.`,
    noBirthDate: p =>
      `Nous ne connaissons pas encore votre date de naissance ; ${have(p.must)} ${ages(p)}, et le texte ne dit pas à quelle date.`,
    noDay: p =>
      `Nous ne connaissons pas encore le premier jour de votre stage ; ${have(p.must)} ${ages(p)}, et le texte ne dit pas à quelle date.`,
  },
  ageAtApplication: {
    met: p =>
      `Vous avez ${years(p.age ?? 0)} au jour de la candidature, le ${p.day ?? ''}, ce qui est dans les limites : ${have(p.must)} ${ages(p)} ce jour-là.`,
    notMet: p =>
      `Vous avez ${years(p.age ?? 0)} au jour de la candidature, le ${p.day ?? ''} ; ${have(p.must)} ${ages(p)} ce jour-là.`,
    noBirthDate: p =>
      `Nous ne connaissons pas encore votre date de naissance ; ${have(p.must)} ${ages(p)} au jour de la candidature, le ${p.day ?? ''}.`,
  },
}
