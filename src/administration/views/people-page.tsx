import type { VNode } from 'preact'

import { roles } from '../../platform/actor/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import {
  ButtonLink,
  DataTable,
  Empty,
  FilterForm,
  Heading,
  Pagination,
  Select,
  Tag,
  TextField,
  type TagTone,
} from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { HeldRole, ListedPerson, PeopleFilter } from '../queries/people.ts'
import { Frame } from './frame.tsx'
import { administrationMessages } from './messages.ts'

type PeopleModel = {
  readonly language: Language
  readonly people: readonly ListedPerson[]
  readonly filter: PeopleFilter
  readonly pages: number
}

/** Everybody with an account, found by name, address or role. */
export function peoplePage({ language, people, filter, pages }: PeopleModel): PageContent {
  const say = administrationMessages[language].people
  const { name, email, roles: held, state } = say.columns
  return {
    title: say.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="people">
        <Heading lede={say.lede}>{say.title}</Heading>
        <p>
          <ButtonLink href={paths.invitation(language)}>{say.invite}</ButtonLink>
        </p>
        <Search language={language} filter={filter} />
        {people.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={say.caption(people[0]?.total ?? 0)}
            columns={[name, email, held, state].map(label => ({ label }))}
            rows={people.map(person => [
              <a href={paths.person(language, person.id)} dir="auto">
                {person.name}
              </a>,
              person.email,
              <RoleNames language={language} roles={person.roles} />,
              <AccountState language={language} account={person} />,
            ])}
          />
        )}
        <Pagination
          language={language}
          page={filter.page}
          pages={pages}
          href={page => hrefOf(language, filter, page)}
        />
      </Frame>
    ),
  }
}

function Search({ language, filter }: { language: Language; filter: PeopleFilter }): VNode {
  const say = administrationMessages[language]
  return (
    <FilterForm language={language} action={paths.people(language)}>
      <TextField language={language} name="q" label={say.people.search} value={filter.text} type="search" />
      <Select
        language={language}
        name="role"
        label={say.people.role}
        empty={say.people.anyRole}
        value={filter.role}
        options={roles.map(value => ({ value, label: say.roles[value] }))}
      />
    </FilterForm>
  )
}

function RoleNames({ language, roles: held }: { language: Language; roles: readonly HeldRole[] }): VNode {
  const say = administrationMessages[language]
  if (held.length === 0) return <span class="soft">{say.people.noRole}</span>
  return (
    <>
      {held.map(({ role, place }) => (
        <div>{place === null ? say.roles[role] : say.people.roleIn(say.roles[role], place)}</div>
      ))}
    </>
  )
}

type Account = { readonly isConfirmed: boolean; readonly isDisabled: boolean }

export function AccountState({ language, account }: { language: Language; account: Account }): VNode {
  const states = administrationMessages[language].accountStates
  const state = account.isDisabled ? 'disabled' : account.isConfirmed ? 'open' : 'invited'
  const tones: Record<typeof state, TagTone> = { disabled: 'stop', open: 'good', invited: 'wait' }
  return <Tag tone={tones[state]}>{states[state]}</Tag>
}

/** The address of this list on another page: the search is in it, so that it can be sent to a colleague. */
function hrefOf(language: Language, { text, role }: PeopleFilter, page: number): string {
  const query = new URLSearchParams({ ...(text === '' ? {} : { q: text }), ...(role === null ? {} : { role }) })
  if (page > 1) query.set('page', String(page))
  const search = query.toString()
  return search === '' ? paths.people(language) : `${paths.people(language)}?${search}`
}
