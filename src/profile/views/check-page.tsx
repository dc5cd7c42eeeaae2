import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { languages, type Language } from '../../platform/i18n/languages.ts'
import { BackLink, Heading, Success, SummaryList, Warning } from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import type { SectionName } from '../sections.ts'
import type { SummaryGroup } from '../summary.ts'
import { profileMessages } from './messages.ts'

export type CheckModel = {
  readonly language: Language
  readonly groups: readonly SummaryGroup[]
  readonly hrefOf: (section: SectionName, key?: string) => string
  readonly saved: SectionName | null
}

/** All answers on one page, each with its way back to the question; from there one returns here. */
export function checkPage(model: CheckModel): PageContent {
  const { language, groups, saved } = model
  const messages = profileMessages[language]
  return {
    title: messages.check.title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink href={profilePaths.tasks(language)} language={language} label={messages.toProfile} />
        {saved !== null && <Success>{messages.saved(messages.sections[saved][0])}</Success>}
        <Heading lede={messages.check.lede}>{messages.check.title}</Heading>
        {groups.map(group => (
          <Group model={model} group={group} />
        ))}
        <h2>{messages.cv.title}</h2>
        <p>{messages.check.cvLede}</p>
        <ul>
          {languages.map(code => (
            <li>
              <a href={profilePaths.cv(code)}>{messages.check.cv[code]}</a>
            </li>
          ))}
        </ul>
      </div>
    ),
  }
}

function Group({ model, group }: { model: CheckModel; group: SummaryGroup }): VNode {
  const { language, hrefOf } = model
  const { check } = profileMessages[language]
  return (
    <section>
      <h2>{group.title}</h2>
      {group.rows.length > 0 && (
        <SummaryList
          language={language}
          rows={group.rows.map(({ term, detail, key }) => ({
            term,
            detail,
            changeHref: hrefOf(group.section, key),
          }))}
        />
      )}
      {!group.isComplete && (
        <Warning>
          <p>
            {check.incomplete} <a href={hrefOf(group.section)}>{check.finish(group.title)}</a>
          </p>
        </Warning>
      )}
    </section>
  )
}
