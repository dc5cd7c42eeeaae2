import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { countryChoices } from '../../platform/i18n/codes.ts'
import { Button, ButtonRow, Select, TextArea, TextField } from '../../ui/index.ts'
import { profilePaths } from '../paths.ts'
import { profileMessages } from './messages.ts'
import { Asked, AskedRadios, Day, fieldProps, questionPage, type FieldName, type FormModel } from './question.tsx'

const nationalityFields = ['nationality1', 'nationality2', 'nationality3', 'nationality4', 'nationality5'] as const

/** Who one is: birth, nationalities as many as one has, home, telephone. */
export function identityPage(model: FormModel): PageContent {
  const { language, values } = model
  const { fields, hints, nationality } = profileMessages[language]
  const boxes = nationalityFields.filter(name => values[name] !== undefined)
  const residence = fieldProps(model, 'residence')
  return answersPage(model, 'identity', {
    targets: { birthDate: 'birthDate-day', nationality: 'nationality-some' },
    children: (
      <>
        <Asked language={language} about="birthDate" label={fields.birthDate}>
          <Day model={model} name="birthDate" hint={hints.birthDate} isBirthday />
        </Asked>
        <AskedRadios model={model} name="nationality" about="nationality" words={nationality} />
        {boxes.map(name => (
          <NationalityBox model={model} name={name} hint={name === 'nationality1' ? hints.nationality1 : undefined} />
        ))}
        {boxes.length < nationalityFields.length && (
          <p>
            <Button kind="quiet" name="then" value="more">
              {profileMessages[language].addNationality}
            </Button>
          </p>
        )}
        <Asked language={language} about="residence" label={fields.residence}>
          <Select {...residence} options={countryChoices(language)} />
        </Asked>
        <Asked language={language} about="phone" label={fields.phone}>
          <TextField {...fieldProps(model, 'phone')} hint={hints.phone} type="tel" autocomplete="tel" optional />
        </Asked>
      </>
    ),
  })
}

function NationalityBox({ model, name, hint }: { model: FormModel; name: FieldName; hint: string | undefined }): VNode {
  return <Select {...fieldProps(model, name)} hint={hint} options={countryChoices(model.language)} />
}

/** Who pays, and whether studies ask for the internship. */
export function sponsorshipPage(model: FormModel): PageContent {
  const { yesNo, sponsors } = profileMessages[model.language]
  return answersPage(model, 'sponsorship', {
    targets: {
      scholarship: 'scholarship-yes',
      internshipMandatory: 'internshipMandatory-yes',
      sponsor: 'sponsor-none',
      relevantArea: 'relevantArea-yes',
    },
    children: (
      <>
        <AskedRadios model={model} name="scholarship" about="scholarship" words={yesNo} />
        <AskedRadios model={model} name="internshipMandatory" about="internshipMandatory" words={yesNo} />
        <AskedRadios model={model} name="sponsor" about="sponsor" words={sponsors} />
        <AskedRadios
          model={model}
          name="relevantArea"
          about="relevantArea"
          words={yesNo}
          hint={profileMessages[model.language].hints.relevantArea}
        />
      </>
    ),
  })
}

/** What one would like to work on. */
export function interestsPage(model: FormModel): PageContent {
  const { language } = model
  const { fields, hints, yesNo } = profileMessages[language]
  return answersPage(model, 'interests', {
    targets: { relevantInterest: 'relevantInterest-yes' },
    children: (
      <>
        <Asked language={language} about="areas" label={fields.areas}>
          <TextArea {...fieldProps(model, 'areas')} hint={hints.areas} />
        </Asked>
        <AskedRadios model={model} name="relevantInterest" about="relevantInterest" words={yesNo} />
      </>
    ),
  })
}

type Rest = { readonly targets: Readonly<Record<string, string>>; readonly children: VNode }

function answersPage(model: FormModel, section: 'identity' | 'sponsorship' | 'interests', rest: Rest): PageContent {
  const { language } = model
  const messages = profileMessages[language]
  const [title, lede] = messages.sections[section]
  return questionPage({
    model,
    title,
    lede,
    action: profilePaths.section(language, section),
    back: profilePaths.tasks(language),
    targets: rest.targets,
    children: (
      <>
        {/* Pressing Enter sends by the first button of a form, which must not be the one that adds a box. */}
        <button type="submit" class="unseen" tabindex={-1} aria-hidden="true" />
        {rest.children}
        <ButtonRow>
          <Button>{messages.save}</Button>
          <Button kind="quiet" name="then" value="later">
            {messages.later}
          </Button>
        </ButtonRow>
      </>
    ),
  })
}
