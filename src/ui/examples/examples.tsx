import type { VNode } from 'preact'

import type { InEveryLanguage, Language } from '../../platform/i18n/languages.ts'
import { Page, renderPage, uiMessages } from '../index.ts'
import { ApplicationExample } from './application.tsx'
import { FormExample } from './form.tsx'
import { en, type ExampleMessages } from './messages.en.ts'
import { es } from './messages.es.ts'
import { fr } from './messages.fr.ts'
import { StaffExample } from './staff.tsx'

const messages: InEveryLanguage<ExampleMessages> = { en, fr, es }

export const exampleNames = ['application', 'form', 'staff'] as const
export type ExampleName = (typeof exampleNames)[number]

/** Every component on three pages, as a whole document. @param styleHref where the style sheet is */
export function examplePage(name: ExampleName, language: Language, styleHref: string): string {
  const say = messages[language]
  const { help, yourData, accessibility } = uiMessages[language]
  const main = {
    application: <ApplicationExample language={language} say={say.application} />,
    form: <FormExample language={language} say={say.form} />,
    staff: <StaffExample language={language} say={say.staff} />,
  }
  const item = (label: string, index = 0): { href: string; label: string; isCurrent: boolean } => ({
    href: '#',
    label,
    isCurrent: index === 2,
  })
  return renderPage(
    <Page
      language={language}
      title={say[name].title}
      siteName={say.siteName}
      home="#"
      styleHref={styleHref}
      alternates={{ en: `${name}.en.html`, fr: `${name}.fr.html`, es: `${name}.es.html` }}
      nav={(name === 'staff' ? say.staffNav : say.nav).map(item)}
      account={<SignOut label={say.signOut} />}
      footer={[help, yourData, accessibility].map(label => item(label))}
      hasErrors={name === 'form'}
      wide={name === 'staff'}
      isPrivate
      notice={{ text: say.notice, link: { href: '#main', label: say.siteName, isCurrent: false } }}
    >
      {main[name]}
    </Page>,
  )
}

function SignOut({ label }: { label: string }): VNode {
  return (
    <form method="post" action="#">
      <button type="submit">{label}</button>
    </form>
  )
}
