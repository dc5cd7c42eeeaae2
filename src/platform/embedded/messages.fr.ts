import type { Messages } from './messages.en.ts'

export const fr: Messages = {
  dataFolderInUse: (pid, since, dataDir) =>
    `Le processus ${pid} occupe le dossier de données ${dataDir}${since && ` depuis ${since}`}. ` +
    'Un seul peut y écrire. Arrêtez d’abord ce processus, ou indiquez un autre dossier avec DATA_DIR.',
}
