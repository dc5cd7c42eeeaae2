import type { StandInMessages } from './messages.en.ts'

export const fr: StandInMessages = {
  ended: (title, day) =>
    `Aucune version des règles n’est en vigueur le jour de la candidature. La dernière qui l’a été, « ${title} », jusqu’au ${day}, est utilisée à sa place.`,
  toCome: (title, day) =>
    `Aucune version des règles n’est encore en vigueur le jour de la candidature. La première qui le sera, « ${title} », à partir du ${day}, est utilisée à sa place.`,
}
