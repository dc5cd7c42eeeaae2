import { formatDay } from '../i18n/format.ts'
import type { ErrorMessages } from './codes.ts'

export const errorMessages: ErrorMessages = {
  missing: () => 'indiquez une réponse',
  'not-chosen': () => 'choisissez une réponse',
  'too-long': ({ max, length }) => `raccourcissez le texte à ${max} caractères au plus ; il en compte ${length}`,
  'too-many': ({ max }) => `indiquez-en ${max} au plus`,
  'not-an-email': () => 'indiquez une adresse électronique comme nom@exemple.org',
  'not-a-day': () => 'indiquez un jour qui existe, par exemple 27 3 1999',
  'not-a-time': () => 'indiquez une heure comme 14:30',
  'too-early': ({ from }) => `indiquez le ${formatDay('fr', String(from))} ou un jour ultérieur`,
  'too-late': ({ to }) => `indiquez le ${formatDay('fr', String(to))} ou un jour antérieur`,
  'not-a-number': () => 'indiquez un nombre entier en chiffres',
  'out-of-range': ({ min, max }) => `indiquez un nombre de ${min} à ${max}`,
  'not-an-amount': () => 'indiquez un montant en chiffres, par exemple 1250,50',
  'not-an-option': () => 'choisissez l’une des réponses de la page',
  'before-start': () => 'indiquez un jour postérieur au premier jour',
  'empty-file': () => 'le fichier est vide ; choisissez-en un autre',
  'too-large': ({ max }) => `le fichier dépasse ${max} Mo ; choisissez-en un plus petit`,
  'type-not-allowed': () => 'le fichier doit être un PDF, un JPEG, un PNG, un HEIC ou un document Word (DOCX)',
  'name-and-content-differ': () =>
    'le nom du fichier annonce un type et son contenu en est un autre ; enregistrez-le de nouveau et choisissez-le',
  damaged: () => 'le fichier ne s’ouvre pas ; enregistrez-le de nouveau et choisissez-le',
  'no-file': () => 'choisissez un fichier',
  'too-short': ({ min }) => `utilisez au moins ${min} caractères`,
  'too-common': () => 'ce mot de passe est parmi les premiers que l’on devine ; choisissez-en un autre',
  different: () => 'les deux saisies diffèrent ; saisissez-les de nouveau',
  taken: () => 'déjà utilisé ; choisissez autre chose',
}
