import type { AgeMessages } from './messages.en.ts'

type Limits = { readonly min: number | null; readonly max: number | null }

const years = (n: number): string => (n === 1 ? '1 año' : `${n} años`)
const have = (is: boolean): string => (is ? 'hay que tener' : 'conviene tener')

const ages = ({ min, max }: Limits): string => {
  if (min !== null && max !== null) return `entre ${min} y ${years(max)}`
  if (min !== null) return `al menos ${years(min)}`
  return max === null ? 'cualquier edad' : `como máximo ${years(max)}`
}

export const es: AgeMessages = {
  age: {
    met: p =>
      `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)} ese día.`,
    notMet: p => `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)} ese día.`,
    noBirthDate: p =>
      p.day === null
        ? `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el primer día.`
        : `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el primer día, en este caso el ${p.day}.`,
    noDay: p => `Todavía no sabemos cuál será su primer día; ${have(p.must)} ${ages(p)} ese día.`,
  },
  ageOnAnyDay: {
    met: p => `Sea cual sea su primer día, tendrá la edad que se pide: ${have(p.must)} ${ages(p)}.`,
    'not-met': p => `Sea cual sea su primer día, habrá superado el límite de edad: ${have(p.must)} ${ages(p)}.`,
  },
  ageUnlimited: 'No hay límite de edad.',
  ageAtEnd: {
    met: p =>
      `Tendrá ${years(p.age ?? 0)} el último día, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)} ese día.`,
    notMet: p => `Tendrá ${years(p.age ?? 0)} el último día, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)} ese día.`,
    noBirthDate: p => `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el último día.`,
    noDay: p => `Todavía no sabemos cuál será su último día; ${have(p.must)} ${ages(p)} ese día.`,
  },
  ageDiffers: p =>
    `El texto dice que ${have(p.must)} ${ages(p)}, pero no en qué fecha: el día de la candidatura y el primer día dan respuestas distintas, así que decide una persona.`,
  ageUnstated: {
    met: p =>
      `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)}. El texto no dice en qué fecha; el día de la candidatura la respuesta es la misma.`,
    notMet: p =>
      `Tendrá ${years(p.age ?? 0)} el primer día, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)}. El texto no dice en qué fecha; el día de la candidatura la respuesta es la misma.`,
    noBirthDate: p =>
      `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)}, y el texto no dice en qué fecha.`,
    noDay: p =>
      `Todavía no sabemos cuál será su primer día; ${have(p.must)} ${ages(p)}, y el texto no dice en qué fecha.`,
  },
  ageAtApplication: {
    met: p =>
      `Tiene ${years(p.age ?? 0)} el día de la candidatura, el ${p.day ?? ''}, lo que está dentro de los límites: ${have(p.must)} ${ages(p)} ese día.`,
    notMet: p =>
      `Tiene ${years(p.age ?? 0)} el día de la candidatura, el ${p.day ?? ''}; ${have(p.must)} ${ages(p)} ese día.`,
    noBirthDate: p =>
      `Todavía no sabemos su fecha de nacimiento; ${have(p.must)} ${ages(p)} el día de la candidatura, el ${p.day ?? ''}.`,
  },
}
