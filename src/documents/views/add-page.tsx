import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { BackLink, Button, Details, ErrorSummary, FileField, Form, Heading, Select } from '../../ui/index.ts'
import { documentPaths } from '../paths.ts'
import { documentMessages } from './messages.ts'

export type AddModel = {
  readonly language: Language
  readonly csrf: string
  readonly kind: string
  readonly errors: Readonly<Record<string, string>>
}

/** One file: what it is, and the file. A browser cannot be given a file back, all else stays. */
export function addPage({ language, csrf, kind, errors }: AddModel): PageContent {
  const { form, fields, kinds } = documentMessages[language]
  return {
    title: form.title,
    section: 'profile',
    main: (
      <div class="narrow-page">
        <BackLink href={documentPaths.list(language)} language={language} />
        <ErrorSummary language={language} errors={errors} />
        <Heading lede={form.lede}>{form.title}</Heading>
        <Form action={documentPaths.add(language)} csrf={csrf} multipart>
          <Select
            language={language}
            name="kind"
            label={fields.kind}
            hint={form.health}
            error={errors.kind}
            value={kind}
            options={Object.entries(kinds).map(([value, label]) => ({ value, label }))}
          />
          <div class="asked">
            <FileField language={language} name="file" label={fields.file} error={errors.file} />
            <Details summary={form.about}>
              <p>{form.why}</p>
              <p>{form.who}</p>
              <p>{form.kept}</p>
            </Details>
          </div>
          <Button>{form.submit}</Button>
        </Form>
      </div>
    ),
  }
}
