import type { VNode } from 'preact'

import type { PolicyTold } from '../../eligibility/index.ts'
import { formatList } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { DataTable } from '../../ui/index.ts'
import { Source } from './condition.tsx'
import { policyMessages } from './messages.ts'

/** What a text says beside its conditions, which decides nothing, and of what it says nothing at all. */
export function Besides({ language, policy }: { language: Language; policy: PolicyTold }): VNode | null {
  const { besides: say } = policyMessages[language]
  const { told, notStated } = policy.besides
  if (told.length === 0 && notStated.length === 0) return null
  return (
    <>
      <h2>{say.title}</h2>
      <p>{say.lede}</p>
      {told.length > 0 && (
        <DataTable
          caption={say.title}
          isUnderHeading
          columns={[
            { label: say.columns.subject },
            { label: say.columns.says, isBroad: true },
            { label: say.columns.source },
          ]}
          rows={told.map(term => [term.title, term.text, <Source {...term} />])}
        />
      )}
      {notStated.length > 0 && <p>{say.notStated(formatList(language, notStated))}</p>}
    </>
  )
}
