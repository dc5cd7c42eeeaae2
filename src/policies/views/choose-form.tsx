import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { Button, Select, type Choice } from '../../ui/index.ts'
import { policyPaths } from '../paths.ts'
import { policyMessages } from './messages.ts'

export type Chosen = {
  readonly first: string | null
  readonly second: string | null
  readonly errors: Readonly<Record<string, string>>
}

/** Two versions to lay side by side; the choice goes into the address, so that the page can be sent to a colleague. */
export function ChooseForm(props: { language: Language; versions: readonly Choice[]; chosen: Chosen }): VNode {
  const { language, versions, chosen } = props
  const { choose } = policyMessages[language]
  return (
    <form method="get" action={policyPaths.comparison(language)} novalidate>
      {(['first', 'second'] as const).map(name => (
        <Select
          language={language}
          name={name}
          label={choose.labels[name]}
          options={versions}
          value={chosen[name]}
          {...(chosen.errors[name] === undefined ? {} : { error: chosen.errors[name] })}
        />
      ))}
      <Button kind="quiet">{choose.show}</Button>
    </form>
  )
}
