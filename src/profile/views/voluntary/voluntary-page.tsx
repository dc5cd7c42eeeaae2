import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Button, ButtonRow, ErrorSummary, Form, Heading, Radios, Success } from '../../../ui/index.ts'
import { profilePaths } from '../../paths.ts'
import { voluntaryMessages } from './messages.ts'

export type VoluntaryModel = {
  readonly language: Language
  readonly csrf: string
  /** What is chosen: `unsaid` where nothing was said. */
  readonly chosen: string
  readonly error: string | null
  readonly isSaved: boolean
}

/** One question that nobody has to answer, with what becomes of the answer. */
export function voluntaryPage({ language, csrf, chosen, error, isSaved }: VoluntaryModel): PageContent {
  const say = voluntaryMessages[language]
  const errors: Record<string, string> = error === null ? {} : { gender: error }
  const options = Object.entries(say.options).map(([value, label]) => ({ value, label }))
  return {
    title: say.title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink href={profilePaths.tasks(language)} language={language} label={say.back} />
        {isSaved && <Success>{say.saved}</Success>}
        <ErrorSummary language={language} errors={errors} targets={{ gender: 'gender-woman' }} />
        <Heading lede={say.lede}>{say.title}</Heading>
        <Form action={profilePaths.voluntary(language)} csrf={csrf}>
          <Radios
            language={language}
            name="gender"
            label={say.gender}
            hint={say.who}
            options={options}
            value={chosen}
            error={errors.gender}
          />
          <ButtonRow>
            <Button>{say.save}</Button>
          </ButtonRow>
        </Form>
      </div>
    ),
  }
}
