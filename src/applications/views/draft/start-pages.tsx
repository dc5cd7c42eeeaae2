import type { Ask, PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import { BackLink, Bullets, Button, Facts, Form, Heading, Hidden, Warning, type Fact } from '../../../ui/index.ts'
import { applicationPaths as paths } from '../../paths.ts'
import { questionMessages } from '../../questions/messages.ts'
import { draftMessages } from './messages.ts'

type OfficeKind = 'headquarters' | 'field-mission' | 'country-office'

type OfficeGroup = {
  readonly kind: OfficeKind
  readonly offices: readonly { readonly id: number; readonly label: string }[]
}

/** Where no notice is needed: an office by name, or any of a kind. */
export function officesPage(language: Language, groups: readonly OfficeGroup[]): PageContent {
  const { start } = draftMessages[language]
  return {
    title: start.offices,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={paths.list(language)} language={language} />
        <Heading lede={start.officesLede}>{start.offices}</Heading>
        {groups.map(({ kind, offices }) => (
          <>
            <h2>{start.kind[kind]}</h2>
            <Bullets
              items={[
                <a href={paths.start(language, { kind })}>{questionMessages[language].anyOffice[kind]}</a>,
                ...offices.map(({ id, label }) => <a href={paths.start(language, { office: id })}>{label}</a>),
              ]}
            />
          </>
        ))}
      </div>
    ),
  }
}

export type StartModel = {
  readonly title: string
  readonly place: string | null
  readonly closesOn: string | null
  readonly hearBy: string | null
  readonly standingDays: number
  readonly months: { readonly min: number; readonly max: number } | null
  readonly isExclusive: boolean
  /** Said in place of the button where one can no longer apply. */
  readonly obstacle: 'closed' | 'officeClosed' | null
  readonly field: { readonly name: string; readonly value: string }
  readonly backHref: string
}

/** What one is about to apply for, by when, and what is needed: then a button that begins the draft. */
export function startPage({ language, csrf }: Ask, model: StartModel): PageContent {
  const { start } = draftMessages[language]
  const title = start.title(model.title)
  return {
    title,
    section: 'applications',
    main: (
      <div class="narrow-page">
        <BackLink href={model.backHref} language={language} />
        <Heading>{title}</Heading>
        <Facts items={factsOf(language, model)} />
        {model.isExclusive && <p>{start.exclusive}</p>}
        {model.obstacle !== null ? (
          <Warning>
            <p>{start[model.obstacle]}</p>
          </Warning>
        ) : (
          <>
            <h2>{start.need}</h2>
            <Bullets items={start.needs} />
            <p>{start.saved}</p>
            <Form action={paths.list(language)} csrf={csrf}>
              <Hidden {...model.field} />
              <Button>{start.submit}</Button>
            </Form>
          </>
        )}
      </div>
    ),
  }
}

function factsOf(language: Language, { place, closesOn, hearBy, standingDays, months }: StartModel): Fact[] {
  const { start } = draftMessages[language]
  return [
    ...(place === null ? [] : [{ term: start.place, detail: place }]),
    { term: start.closes, detail: closesOn === null ? start.noClosing : start.closesOn(closesOn) },
    { term: start.hear, detail: hearBy ?? start.hearDays(standingDays) },
    ...(months === null ? [] : [{ term: start.length, detail: start.lengthOf(months.min, months.max) }]),
  ]
}
