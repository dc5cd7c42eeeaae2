/** Ends when the process is told to: Ctrl-C, or SIGTERM of a service manager. */
export function toldToStop(): Promise<void> {
  return new Promise(resolve => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
