export const en = {
  dataFolderInUse: (pid: string, since: string, dataDir: string): string =>
    `Process ${pid} keeps the data folder ${dataDir}${since && ` since ${since}`}. ` +
    'Two cannot write to it. Stop that process first, or name another folder with DATA_DIR.',
}

export type Messages = typeof en
