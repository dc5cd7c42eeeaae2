import { roles } from '../../platform/actor/index.ts'
import type { Ask, PageContent } from '../../platform/http/index.ts'
import { languageName, languages } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Button,
  ErrorSummary,
  fieldsOf,
  Form,
  Heading,
  Radios,
  Select,
  TextArea,
  TextField,
} from '../../ui/index.ts'
import { administrationPaths as paths } from '../paths.ts'
import type { PersonAccount } from '../queries/people.ts'
import type { PlaceChoices } from '../queries/places.ts'
import { Frame, type FormState } from './frame.tsx'
import { administrationMessages } from './messages.ts'

/** Who gets an account. */
export function invitationPage({ language, csrf }: Ask, form: FormState): PageContent {
  const say = administrationMessages[language]
  const field = fieldsOf({ language, labels: say.fields, ...form })
  return {
    title: say.invitation.title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="people">
        <BackLink href={paths.people(language)} language={language} />
        <ErrorSummary language={language} errors={form.errors} targets={{ language: 'language-en' }} />
        <Heading lede={say.invitation.lede}>{say.invitation.title}</Heading>
        <Form action={paths.invitation(language)} csrf={csrf}>
          <TextField {...field('givenName')} autocomplete="off" />
          <TextField {...field('familyName')} autocomplete="off" />
          <TextField {...field('email')} type="email" autocomplete="off" />
          <Radios
            {...field('language')}
            inline
            options={languages.map(value => ({ value, label: languageName[value] }))}
          />
          <Button>{say.invitation.submit}</Button>
        </Form>
      </Frame>
    ),
  }
}

/** An account as it is, to be put right: the fields of an invitation, and why. */
export function correctionPage({ language, csrf }: Ask, person: PersonAccount, form: FormState): PageContent {
  const say = administrationMessages[language]
  const field = fieldsOf({ language, labels: say.fields, ...form })
  const title = say.correction.title(person.name)
  return {
    title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="people">
        <BackLink href={paths.person(language, person.id)} language={language} />
        <ErrorSummary language={language} errors={form.errors} targets={{ language: 'language-en' }} />
        <Heading lede={say.correction.lede}>{title}</Heading>
        <Form action={paths.personCorrection(language, person.id)} csrf={csrf}>
          <TextField {...field('givenName')} autocomplete="off" />
          <TextField {...field('familyName')} autocomplete="off" />
          <TextField {...field('email')} type="email" autocomplete="off" />
          <Radios
            {...field('language')}
            inline
            options={languages.map(value => ({ value, label: languageName[value] }))}
          />
          <TextArea {...field('why')} hint={say.whyHint} rows={3} />
          <Button>{say.correction.submit}</Button>
        </Form>
      </Frame>
    ),
  }
}

type GrantModel = { readonly person: PersonAccount; readonly choices: PlaceChoices; readonly form: FormState }

/** Which role, and where. */
export function grantPage({ language, csrf }: Ask, { person, choices, form }: GrantModel): PageContent {
  const say = administrationMessages[language]
  const field = fieldsOf({ language, labels: say.fields, ...form })
  const title = say.grant.title(person.name)
  const hints = { office: say.grant.officeHint, partner: say.grant.partnerHint, fund: say.grant.fundHint }
  return {
    title,
    section: 'administration',
    wide: true,
    main: (
      <Frame language={language} current="people">
        <BackLink href={paths.person(language, person.id)} language={language} />
        <ErrorSummary language={language} errors={form.errors} targets={{ role: `role-${roles[0]}` }} />
        <Heading lede={say.grant.lede}>{title}</Heading>
        <Form action={paths.roleWish(language, person.id)} csrf={csrf}>
          <Radios
            {...field('role')}
            options={roles.map(value => ({ value, label: say.roles[value], hint: say.roleHints[value] }))}
          />
          {(['office', 'partner', 'fund'] as const).map(kind => (
            <Select
              {...field(kind)}
              hint={hints[kind]}
              optional
              options={choices[kind].map(({ id, name }) => ({ value: String(id), label: name }))}
            />
          ))}
          <TextArea {...field('why')} hint={say.whyHint} optional rows={3} />
          <Button>{say.grant.submit}</Button>
        </Form>
      </Frame>
    ),
  }
}
