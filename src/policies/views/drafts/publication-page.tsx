import type { VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { Bullets, Checkbox, DateField, fieldsOf, TextArea } from '../../../ui/index.ts'
import { policyPaths } from '../../paths.ts'
import { BesidesSides } from '../besides-sides.tsx'
import { SidesTable, type Sides } from '../sides-page.tsx'
import { draftFormPage, type FormState } from './draft-form.tsx'
import { draftMessages } from './messages.ts'

type PublicationView = FormState & {
  readonly language: Language
  readonly csrf: string
  readonly draft: number
  readonly revision: number
  readonly labels: Readonly<Record<string, string>>
  /** What is in force on the day that the form asks for, each as a sentence. */
  readonly replaces: readonly string[]
  readonly endsReplaced: boolean
  /** Trials of this draft, the newest first: what came out, and where it is. */
  readonly trials: readonly { readonly text: string; readonly href: string }[]
  /** The version whose differences are shown, and the table of them. */
  readonly differences: Sides | null
}

/** From which day on, what that replaces, what changes, what was tried: then one button. */
export function publicationPage(view: PublicationView): PageContent {
  const { language, csrf, draft, revision, labels, values, errors, replaces, endsReplaced } = view
  const { publication: say } = draftMessages[language]
  const field = fieldsOf({ language, labels, values, errors })
  const content = draftFormPage({
    language,
    csrf,
    back: policyPaths.draft(language, draft),
    title: say.title,
    lede: say.lede,
    action: policyPaths.publication(language, draft),
    revision,
    errors,
    submit: say.submit,
    children: (
      <>
        <DateField {...field('from')} values={values} hint={say.fromHint} />
        <h2 id="replaces">{say.replaces}</h2>
        {replaces.length === 0 ? <p>{say.replacesNothing}</p> : <Bullets items={replaces} />}
        {replaces.length > 0 && <EndBox {...{ language, endsReplaced, error: errors.endsReplaced }} />}
        <TextArea {...field('why')} rows={3} hint={say.whyHint} />
      </>
    ),
    wideBelow: <Around {...view} />,
  })
  return { ...content, wide: true }
}

function EndBox(props: { language: Language; endsReplaced: boolean; error: string | undefined }): VNode {
  const { language, endsReplaced, error } = props
  return (
    <>
      {error !== undefined && (
        <p class="error" id="endsReplaced-error">
          {error}
        </p>
      )}
      <Checkbox name="endsReplaced" label={draftMessages[language].publication.end} checked={endsReplaced} />
    </>
  )
}

function Around({ language, trials, differences }: PublicationView): VNode {
  const { publication: say } = draftMessages[language]
  return (
    <>
      <h2>{say.trial}</h2>
      {trials.length === 0 ? (
        <p>{say.notTried}</p>
      ) : (
        <Bullets
          items={trials.map(({ text, href }) => (
            <a href={href}>{text}</a>
          ))}
        />
      )}
      {differences !== null && (
        <>
          <h2>{say.differences}</h2>
          {saysNothingNew(differences) ? (
            <p>{say.noDifference(differences.first.title)}</p>
          ) : (
            <>
              <p>{say.differencesFrom(differences.first.title)}</p>
              <SidesTable {...differences} />
              <BesidesSides {...differences} />
            </>
          )}
        </>
      )}
    </>
  )
}

/** In its conditions and besides; the days in force, the title and the reading apart. */
function saysNothingNew({ pairs, besides }: Sides): boolean {
  return [...pairs, ...besides].every(({ difference }) => difference === 'same')
}
