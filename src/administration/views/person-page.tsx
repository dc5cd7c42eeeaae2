import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import { formatDay, formatInstant } from '../../platform/i18n/format.ts'
import { languageName } from '../../platform/i18n/languages.ts'
import { BackLink, Button, ButtonLink, ButtonRow, DataTable, Facts, Form, Heading, Success } from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { PersonAccount } from '../queries/people.ts'
import { Frame } from './frame.tsx'
import { administrationMessages } from './messages.ts'
import { AccountState } from './people-page.tsx'

/** A person's account and roles; of what they applied for, nothing. */
export function personPage(ask: Ask, person: PersonAccount): PageContent {
  const { language } = ask
  const say = administrationMessages[language].person
  const done = Object.entries(say.done).find(([key]) => ask.query.has(key))?.[1]
  return {
    title: person.name,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="people">
        <BackLink href={paths.people(language)} language={language} />
        {done !== undefined && (
          <Success>
            <p>{done}</p>
          </Success>
        )}
        <Heading>{person.name}</Heading>
        <Facts
          items={[
            { term: say.facts.state, detail: <AccountState language={language} account={person} /> },
            { term: say.facts.email, detail: person.email },
            { term: say.facts.language, detail: languageName[person.language] },
            { term: say.facts.created, detail: formatInstant(language, person.createdAt) },
            { term: say.facts.password, detail: person.hasPassword ? say.hasPassword : say.noPassword },
          ]}
        />
        <p>
          <a href={paths.personCorrection(language, person.id)}>{administrationMessages[language].correction.link}</a>
        </p>
        <Roles ask={ask} person={person} />
        <Access ask={ask} person={person} />
        <p>
          <a href={paths.history(language, 'person', person.id)}>{say.history}</a>
        </p>
      </Frame>
    ),
  }
}

function Roles({ ask: { language }, person }: { ask: Ask; person: PersonAccount }): VNode {
  const say = administrationMessages[language]
  const { role: roleLabel, place, since, act } = say.person.columns
  return (
    <>
      <h2>{say.person.roles}</h2>
      {person.roles.length === 0 ? (
        <p>{say.person.noRoles}</p>
      ) : (
        <DataTable
          caption={<span class="unseen">{say.person.roles}</span>}
          columns={[roleLabel, place, since, act].map(label => ({ label }))}
          rows={person.roles.map(held => [
            say.roles[held.role],
            <span dir="auto">{held.place ?? say.person.everywhere}</span>,
            formatDay(language, held.since.slice(0, 10)),
            <a href={paths.roleEnd(language, person.id, held.id)}>
              {say.person.end}
              <span class="unseen">{say.person.endOf(say.roles[held.role])}</span>
            </a>,
          ])}
        />
      )}
      {!person.isDisabled && (
        <p>
          <ButtonLink href={paths.roleWish(language, person.id)}>{say.person.grant}</ButtonLink>
        </p>
      )}
    </>
  )
}

function Access({ ask: { language, csrf }, person }: { ask: Ask; person: PersonAccount }): VNode {
  const say = administrationMessages[language].person
  return (
    <>
      <h2>{say.access}</h2>
      {person.isDisabled ? (
        <Form action={paths.enabling(language, person.id)} csrf={csrf}>
          <Button kind="quiet">{say.enable}</Button>
        </Form>
      ) : (
        <>
          <p class="soft">{say.linkHint}</p>
          <Form action={paths.link(language, person.id)} csrf={csrf}>
            <ButtonRow>
              <Button kind="quiet">{person.hasPassword ? say.sendReset : say.sendInvitation}</Button>
              <a href={paths.disabling(language, person.id)}>{say.disable}</a>
            </ButtonRow>
          </Form>
        </>
      )}
    </>
  )
}
