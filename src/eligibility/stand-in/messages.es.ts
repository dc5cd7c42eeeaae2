import type { StandInMessages } from './messages.en.ts'

export const es: StandInMessages = {
  ended: (title, day) =>
    `Ninguna versión de las reglas está en vigor el día de la candidatura. En su lugar se usa la última que lo estuvo, «${title}», hasta el ${day}.`,
  toCome: (title, day) =>
    `Ninguna versión de las reglas está aún en vigor el día de la candidatura. En su lugar se usa la primera que lo estará, «${title}», desde el ${day}.`,
}
