import { plural } from '../../../platform/i18n/format.ts'
import type { DecisionMessages } from './messages.en.ts'

export const es: DecisionMessages = {
  decide: {
    words: 'Sus palabras a la persona',
    wordsHint: language => `Van en el mensaje tal como las escribe. Idioma de sus mensajes: ${language}.`,
    preview: 'Ver antes el mensaje',
    previewTitle: 'Esto es lo que leerá la persona',
    now: 'Decidir y comunicar ahora',
    later: 'Decidir ahora, comunicar después',
    laterHint: 'Una decisión por comunicar espera en «Decisiones por comunicar», sola o con otras, y puede retirarse.',
    change: 'Cambiar',
    title: {
      'not-selected': 'No seleccionar',
      'not-eligible': 'No admisible',
      reserve: 'Poner en la lista de reserva',
      offer: 'Hacer una oferta',
    },
    lede: {
      'not-selected': 'Un motivo, y palabras que ayuden a la persona la próxima vez.',
      'not-eligible':
        'Usted confirma, con su nombre, lo que constataron las reglas. Lo que confirme se dice a la persona con su fuente.',
      reserve: 'Las plazas que quedan libres se ofrecen por el orden de la lista.',
      offer: 'La persona responde hasta el día que usted fije.',
    },
    fields: {
      reasonCode: 'El motivo',
      findings: '¿Qué constataciones confirma como no cumplidas?',
      rank: 'Puesto en la lista',
      until: '¿Hasta qué día?',
      startOn: 'Primer día',
      endOn: 'Último día',
      unitId: 'Unidad',
      overallSupervisorId: 'Responsable de la supervisión general',
      directSupervisorId: 'Responsable de la supervisión directa',
      pays: '¿Paga la organización una asignación?',
      amount: 'Importe al mes',
      currency: 'Moneda',
      conditions: 'Condiciones de la oferta',
      otherWording: 'Texto de la otra condición',
      expiresOn: 'Último día para responder',
      reason: 'Sus palabras a la persona',
    },
    noFindings: 'Las reglas no constatan nada incumplido. Para decir que no por otro motivo, use «No seleccionar».',
    rankTaken: 'ese puesto está ocupado en la lista de este aviso; elija otro',
    unitHint:
      'Las unidades de sus oficinas. Una plaza en otra oficina de este tipo la ofrecen los recursos humanos de esa oficina o la persona responsable del programa.',
    unitElsewhere:
      'elija una unidad de una de sus oficinas; una plaza en otra oficina la ofrecen los recursos humanos de esa oficina o la persona responsable del programa',
    length: (min, max) => `Las reglas permiten de ${min} a ${max} meses.`,
    pays: { monthly: 'Sí, cada mes', none: 'No' },
    otherHint: 'Solo si marcó «Otra condición».',
  },
  turnBack: {
    withdrawOffer: {
      title: 'Retirar la oferta',
      lede: 'Se informa de inmediato a la persona, con la causa en sus palabras. Si la oferta se había aceptado, la pasantía en preparación se anula con ella. No se puede deshacer.',
    },
    closeOffer: {
      title: 'Cerrar la oferta vencida',
      lede: 'El último día pasó sin respuesta. Se informa a la persona, con sus palabras.',
    },
    reopen: {
      title: 'Reabrir el expediente',
      lede: 'Un nuevo paso; la decisión anterior queda en el historial. Se informa a la persona, con sus palabras.',
    },
  },
  release: {
    title: 'Decisiones por comunicar',
    lede: 'Cada una está escrita y nadie la conoce aún. Elija, lea quién recibe qué y comuníquelas juntas.',
    empty: 'Ninguna decisión espera ser comunicada.',
    columns: { name: 'Nombre', decision: 'Decisión', by: 'Preparada por', promise: 'Prometida para' },
    submit: 'Seguir con las elegidas',
    nothingChosen: 'Elija al menos una decisión',
    gone: 'La decisión ya no está aquí: alguien la retiró o la comunicó entretanto.',
    othersTicked: 'Las demás personas que había elegido siguen marcadas.',
    confirmTitle: 'Comunicar a estas personas',
    confirmLede: count =>
      plural('es', count, {
        one: n => `Se escribe enseguida a ${n} persona. No se puede deshacer.`,
        other: n => `Se escribe enseguida a ${n} personas. No se puede deshacer.`,
      }),
    count: '¿Cuántas personas hay en esta página?',
    countHint: 'Escriba el número, para que a nadie se informe por descuido.',
    wrongCount: count => `Escriba el número de personas de esta página: ${count}`,
    confirm: 'Comunicar ahora',
    done: count =>
      plural('es', count, { one: n => `Se informó a ${n} persona.`, other: n => `Se informó a ${n} personas.` }),
    mail: name => `Leer el mensaje a ${name}`,
  },
}
