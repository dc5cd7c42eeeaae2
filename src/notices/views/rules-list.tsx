import type { VNode } from 'preact'

import type { PolicyInWords, RuleInWords } from '../../eligibility/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Tag } from '../../ui/index.ts'
import { noticeMessages } from './words.ts'

/** The rules of a policy as sentences, each with its clause, and the documents below. */
export function RulesList({ language, policy }: { language: Language; policy: PolicyInWords }): VNode {
  return (
    <>
      <Rules language={language} rules={policy.rules} />
      <p class="small soft">
        {noticeMessages[language].notice.source}{' '}
        {policy.sources.map(({ title, address }, index) => (
          <>
            {index > 0 && ' · '}
            {address === null ? title : <a href={address}>{title}</a>}
          </>
        ))}
      </p>
    </>
  )
}

function Rules({ language, rules }: { language: Language; rules: readonly RuleInWords[] }): VNode {
  return (
    <ul>
      {rules.map(({ sentence, clause, isPreferred, parts }) => (
        <li>
          {sentence} {isPreferred && <Tag>{noticeMessages[language].notice.preferred}</Tag>}{' '}
          {parts.length === 0 ? <span class="small soft">{clause}</span> : <Rules language={language} rules={parts} />}
        </li>
      ))}
    </ul>
  )
}
