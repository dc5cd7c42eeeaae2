import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../../platform/http/index.ts'
import { nameOfLanguage } from '../../../platform/i18n/format.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  Button,
  ErrorSummary,
  Form,
  Heading,
  Hidden,
  Log,
  Prose,
  TextArea,
} from '../../../ui/index.ts'
import { selectionPaths as paths } from '../../paths.ts'
import type { Case } from '../../queries/case.ts'
import type { FormState } from '../form-state.ts'
import { Meanwhile } from '../meanwhile.tsx'
import { overrideMessages } from './messages.ts'

type OverrideModel = {
  readonly ask: Ask
  readonly one: Case
  readonly seen: string
  readonly findings: readonly string[]
  readonly form: FormState
}

/** What is overridden stands above the one question: why. */
export function overridePage({ ask, one, seen, findings, form }: OverrideModel): PageContent {
  const { language, csrf } = ask
  const say = overrideMessages[language]
  return {
    title: `${say.title}, ${one.reference}`,
    section: 'work',
    wide: true,
    main: (
      <div class="narrow-page">
        <BackLink language={language} href={paths.case(language, one.id, 'eligibility')} label={one.name} />
        <ErrorSummary language={language} errors={form.errors} />
        <Heading lede={say.lede}>{say.title}</Heading>
        <Meanwhile language={language} applicationId={one.id} form={form} />
        <h2>{say.findings}</h2>
        <Bullets items={findings} />
        <Form action={paths.override(language, one.id)} csrf={csrf}>
          <Hidden name="seen" value={seen} />
          <TextArea
            language={language}
            name="reason"
            label={say.reason}
            hint={say.reasonHint(nameOfLanguage(language, one.language))}
            value={form.values.reason}
            error={form.errors.reason}
          />
          <Button>{say.submit}</Button>
        </Form>
      </div>
    ),
  }
}

export type OverrideTold = {
  readonly by: string
  readonly on: string
  readonly reason: string
  readonly findings: readonly string[]
}

/** Where people went on against the rules: who, when, why, and which findings. */
export function Overrides(props: { language: Language; overrides: readonly OverrideTold[] }): VNode {
  const { language, overrides } = props
  const say = overrideMessages[language]
  if (overrides.length === 0) return <></>
  return (
    <>
      <h2>{say.shown}</h2>
      <Log
        entries={overrides.map(({ by, on, reason, findings }) => ({
          title: say.by(by, on),
          when: null,
          note: (
            <>
              <Prose text={reason} />
              {findings.map(finding => (
                <p class="soft small">{finding}</p>
              ))}
            </>
          ),
        }))}
      />
    </>
  )
}
