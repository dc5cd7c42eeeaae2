import type { PageContent } from '../../platform/http/index.ts'
import { fieldsOf, FormPage, Heading, Radios, TextArea, TextField } from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import type { FormText } from './form-pages.tsx'
import { partnershipMessages } from './messages.ts'

export type EndorsementForm = FormText & {
  readonly applicationId: number
  readonly name: string
  readonly reference: string
}

/** What a coordinator says of one student. */
export function endorsementPage(form: EndorsementForm): PageContent {
  const { language, csrf, values, errors, applicationId, name, reference } = form
  const { endorsement: words } = partnershipMessages[language]
  const field = fieldsOf({ ...form, labels: words.labels })
  const yesOrNo = [
    { value: 'yes', label: words.yes },
    { value: 'no', label: words.no },
  ]
  return {
    title: `${words.title(name)}, ${reference}`,
    section: 'students',
    main: (
      <FormPage
        {...{ language, csrf, errors }}
        back={paths.students(language)}
        action={paths.endorsement(language, applicationId)}
        submit={words.submit}
      >
        <Heading lede={words.lede}>{words.title(name)}</Heading>
        <Radios {...field('enrolled')} value={values.enrolled} options={yesOrNo} inline />
        <Radios {...field('funded')} value={values.funded} options={yesOrNo} inline />
        <Radios {...field('nominated')} value={values.nominated} options={yesOrNo} inline />
        <TextField {...field('rank')} hint={words.rankHint} inputMode="numeric" width="narrow" optional />
        <TextArea {...field('note')} hint={words.noteHint} rows={4} optional />
      </FormPage>
    ),
  }
}
