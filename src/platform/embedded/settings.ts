export const port = 5432

/**
 * Given on the command line at every start, so that a new release's values hold for an old folder too.
 * Sized for one small machine: web and database together stay under 400 MB.
 */
const always: Readonly<Record<string, string>> = {
  listen_addresses: '',
  port: String(port),
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '64MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  max_wal_size: '256MB',
  max_parallel_workers_per_gather: '0',
  // Three worker processes less; reads of a small database come from memory anyway.
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  // A person's data must not reach the log: neither the statement nor the row that a constraint refused.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
}

/** What a test may do without: it survives no power cut, and need not. */
const throwAway: Readonly<Record<string, string>> = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

export type Durability = 'durable' | 'throw-away'

export function serverArguments(cluster: string, socketDir: string, durability: Durability): string[] {
  const settings = {
    ...always,
    ...(durability === 'throw-away' ? { ...throwAway, max_connections: '200' } : { fsync: 'on' }),
    unix_socket_directories: quoteSocketDir(socketDir),
  }
  return ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
}

/** The setting is a list: a folder's name with a comma or a space is one entry only when quoted. */
function quoteSocketDir(socketDir: string): string {
  return `"${socketDir.replaceAll('"', '""')}"`
}
