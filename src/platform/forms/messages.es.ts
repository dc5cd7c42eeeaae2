import { formatDay } from '../i18n/format.ts'
import type { ErrorMessages } from './codes.ts'

export const errorMessages: ErrorMessages = {
  missing: () => 'escriba una respuesta',
  'not-chosen': () => 'elija una respuesta',
  'too-long': ({ max, length }) => `acorte el texto a ${max} caracteres como máximo; tiene ${length}`,
  'too-many': ({ max }) => `indique ${max} como máximo`,
  'not-an-email': () => 'escriba un correo electrónico como nombre@ejemplo.org',
  'not-a-day': () => 'escriba un día que exista, por ejemplo 27 3 1999',
  'not-a-time': () => 'escriba una hora como 14:30',
  'too-early': ({ from }) => `escriba el ${formatDay('es', String(from))} o un día posterior`,
  'too-late': ({ to }) => `escriba el ${formatDay('es', String(to))} o un día anterior`,
  'not-a-number': () => 'escriba un número entero en cifras',
  'out-of-range': ({ min, max }) => `escriba un número de ${min} a ${max}`,
  'not-an-amount': () => 'escriba un importe en cifras, por ejemplo 1250,50',
  'not-an-option': () => 'elija una de las respuestas de la página',
  'before-start': () => 'escriba un día posterior al primer día',
  'empty-file': () => 'el archivo está vacío; elija otro',
  'too-large': ({ max }) => `el archivo supera ${max} MB; elija uno más pequeño`,
  'type-not-allowed': () => 'el archivo debe ser PDF, JPEG, PNG, HEIC o un documento de Word (DOCX)',
  'name-and-content-differ': () =>
    'el nombre del archivo indica un tipo y su contenido es otro; guárdelo de nuevo y elíjalo',
  damaged: () => 'el archivo no se puede abrir; guárdelo de nuevo y elíjalo',
  'no-file': () => 'elija un archivo',
  'too-short': ({ min }) => `use al menos ${min} caracteres`,
  'too-common': () => 'es una de las contraseñas que se adivinan primero; elija otra',
  different: () => 'los dos textos no coinciden; escríbalos de nuevo',
  taken: () => 'ya está en uso; elija otro',
}
