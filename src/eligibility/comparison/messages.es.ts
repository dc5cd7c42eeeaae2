import type { ComparisonMessages } from './messages.en.ts'

const casos = (n: number): string => (n === 1 ? '1 caso' : `${n} casos`)

export const es: ComparisonMessages = {
  verdict: {
    eligible: 'Sí',
    'needs-a-person': 'Lo examina una persona',
    'needs-information': 'Faltan datos',
    'not-eligible': 'No por ahora',
  },
  standing: {
    met: 'se cumple',
    'not-met': 'no se cumple',
    unknown: 'no se sabe',
    person: 'decide una persona',
    'not-asked': 'no se pide',
  },
  direction: {
    gains: 'hacia un sí',
    loses: 'en dirección contraria al sí',
    'stays-open': 'pendiente de otra manera',
  },
  fromTo: (from, to) => `${from} → ${to}`,
  because: rules => `(${rules})`,
  together: 'todas las condiciones juntas',
  changed: (changed, of, from, to) =>
    of === changed
      ? `De ${from} a ${to}: de ${casos(of)}, cambian todos.`
      : `De ${from} a ${to}: de ${casos(of)}, ${changed === 0 ? 'no cambia ninguno' : changed === 1 ? 'cambia 1' : `cambian ${changed}`}.`,
  none: 'No había ningún caso.',
  otherDays: n => (n === 1 ? '1 más podría empezar en otros días.' : `${n} más podrían empezar en otros días.`),
  verdicts: 'Resultados, antes → después',
  rules: 'Por regla: los cambios que explica',
}
