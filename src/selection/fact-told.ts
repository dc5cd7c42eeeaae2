import { isDeepStrictEqual } from 'node:util'

import type { CheckedFact } from '../applications/index.ts'
import { documentPaths } from '../documents/index.ts'
import { formatInstant } from '../platform/i18n/format.ts'
import type { Language } from '../platform/i18n/languages.ts'
import { factTitle, factWords, type FactKind, type FactValue } from '../profile/index.ts'
import type { AsSent } from './queries/application.ts'
import type { FactTold } from './views/facts/facts-part.tsx'
import { selectionMessages } from './views/messages.ts'

/** Papers that can show a fact, by kind. Of birth and nationality none is asked for before an offer. */
const evidenceOf: Readonly<Record<FactKind, readonly string[]>> = {
  birthDate: [],
  nationalities: [],
  residence: [],
  studies: ['degree-certificate', 'transcript', 'university-letter'],
  languages: ['language-certificate'],
  experience: ['cv'],
  scholarship: ['sponsor-letter', 'university-letter'],
  internshipMandatory: ['university-letter'],
  sponsor: ['sponsor-letter'],
  relevantInterest: ['cv'],
  relatives: [],
  service: ['cv'],
}

/** A fact in the words of one language, with the papers that the applicant gave for it. */
export function factTold(
  language: Language,
  { slot, stated, current, checks }: CheckedFact,
  { documents, href }: { readonly documents: AsSent['documents']; readonly href: string | null },
): FactTold {
  const kinds = selectionMessages[language].sent.kinds
  const isCorrected = !isDeepStrictEqual(stated, current)
  return {
    title: factTitle(language, slot, stated),
    stated: factWords(language, slot, stated),
    current: factWords(language, slot, current),
    state: checks[0]?.outcome ?? 'stated',
    isCorrected,
    checks: checks.map(({ outcome, value, byName: by, at, why }) => ({
      value: outcome === 'corrected' ? factWords(language, slot, value as FactValue | null) : null,
      by,
      on: formatInstant(language, at),
      why,
    })),
    evidence: documents
      .filter(({ kind }) => evidenceOf[slot.kind].includes(kind))
      .map(({ id, kind, name }) => ({
        href: documentPaths.open(language, id),
        label: `${kinds[kind] ?? kinds.other ?? ''}, ${name}`,
      })),
    href,
  }
}
