import { plural } from '../../../platform/i18n/format.ts'
import type { NotEligibleMessages } from './messages.en.ts'

export const es: NotEligibleMessages = {
  title: 'Reglas no cumplidas',
  lede: 'Aquí un programa encontró que una regla no se cumple. No rechaza a nadie: lea por qué y confirme en su nombre, o abra el caso y júzguelo de otro modo. Las frases son las que lee la persona.',
  empty: 'De ninguna candidatura abierta dice el programa que una regla no se cumple.',
  columns: { name: 'Nombre', why: 'Por qué', promise: 'Prometida para' },
  more: (shown, total) =>
    `Se muestran las ${shown} más antiguas de ${total}; las demás siguen cuando estas se decidan.`,
  reason: 'Sus palabras a estas personas',
  reasonHint:
    'Una frase para todas las que marque. Figura tal cual en cada correo, debajo de las reglas que no se cumplen y de sus fuentes. El idioma en que cada persona lee sus mensajes está junto al nombre.',
  asksReview: 'Pide una revisión, aún sin respuesta',
  submit: 'Seguir con las elegidas',
  nothingChosen: 'Elija al menos una candidatura',
  confirmTitle: 'Confirmar que una regla no se cumple',
  confirmLede: count =>
    plural('es', count, {
      one: n => `${n} persona. Usted lo confirma en su nombre. Todavía no se informa a nadie.`,
      other: n => `${n} personas. Usted lo confirma en su nombre para cada una. Todavía no se informa a nadie.`,
    }),
  words: 'Sus palabras a estas personas',
  count: '¿Cuántas personas hay en esta página?',
  countHint: 'Escriba el número, para que no se rechace a nadie por descuido.',
  wrongCount: count => `Escriba el número de personas de esta página: ${count}`,
  confirm: 'Confirmar para estas personas',
  prepared: count =>
    plural('es', count, {
      one: n => `Se preparó ${n} decisión. No se informó a nadie: léala aquí y comuníquela.`,
      other: n => `Se prepararon ${n} decisiones. No se informó a nadie: léalas aquí y comuníquelas juntas.`,
    }),
  change: 'Cambiar la selección o las palabras',
  changed: (reference, sentence) => `${reference}. ${sentence} Todavía no se confirmó nada de nadie.`,
  kept: 'Sus palabras siguen aquí, y también las marcas de las candidaturas en las que nada cambió.',
  keptWords: 'Lo que usted había escrito',
  gone: 'Una de las elegidas ya no está aquí para confirmarse: cambiaron los datos, la etapa o la decisión. Todavía no se confirmó nada de nadie.',
}
