/** The words around a version that is shown on the terminal. */
export const en = {
  inForce: (from: string, to: string | null): string =>
    to === null ? `In force from ${from}` : `In force from ${from} to ${to}`,
  reading: 'How the text was read',
  conditions: 'Conditions',
  must: 'must',
  should: 'should',
  exceptions: 'Exceptions',
  besides: 'What the text says besides',
  told: (title: string, text: string): string => `${title}: ${text}`,
  notStated: 'Not stated, which is not the same as no limit',
  sources: 'Sources',
}

export type ShowMessages = typeof en
