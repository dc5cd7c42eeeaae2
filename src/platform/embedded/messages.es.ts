import type { Messages } from './messages.en.ts'

export const es: Messages = {
  dataFolderInUse: (pid, since, dataDir) =>
    `El proceso ${pid} ocupa la carpeta de datos ${dataDir}${since && ` desde ${since}`}. ` +
    'Solo uno puede escribir en ella. Detenga antes ese proceso o indique otra carpeta con DATA_DIR.',
}
