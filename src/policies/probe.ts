import { readPolicy, type InputError } from '../eligibility/index.ts'
import type { DraftContent } from './draft-content.ts'

/** A finished policy around the place that is looked at, so that nothing else hides what is wrong there. */
const said = { en: '-', fr: '-', es: '-' }
export const source = { in: 'probe', clause: '-' }
export const plain = { rule: 'scholarship', parameters: {}, source }
export const probe = {
  id: 'probe',
  organisation: '-',
  title: said,
  reading: said,
  from: '2020-01-01',
  to: null,
  sources: { probe: { document: '-', year: 2020 } },
  rules: [{ ...plain, weight: 'must' }],
}

/** What the schema says of the part of a policy that lies below a path. */
export function errorsIn(policy: object, prefix: string): readonly InputError[] {
  const read = readPolicy(policy)
  if (read.ok) return []
  return read.errors
    .filter(({ path }) => path.startsWith(prefix))
    .map(({ path, message }) => ({ path: path.slice(prefix.length), message }))
}

/** Whether what something is taken from is one of the draft's sources, and where in it is said: each held against by itself. */
export function writtenErrors(
  { sources }: Pick<DraftContent, 'sources'>,
  written: { readonly in: string; readonly clause: string },
): readonly InputError[] {
  const known = Object.fromEntries(Object.keys(sources).map(key => [key, probe.sources.probe]))
  const taken = (from: object, at: object): readonly InputError[] =>
    errorsIn({ ...probe, sources: from, terms: { documents: { note: said, source: at } } }, 'terms.documents.')
  return [...taken(known, { ...written, clause: '-' }), ...taken(probe.sources, { ...written, in: 'probe' })]
}
