import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Heading, withName } from '../../ui/index.ts'
import { siteMessages } from '../messages.ts'

/** @param organisation null before the installation is set up */
export function helpPage(language: Language, organisation: { name: string; contactEmail: string } | null): PageContent {
  const { help, siteName } = siteMessages[language]
  return {
    title: help.title,
    main: (
      <>
        <Heading lede={withName(help.lede, organisation?.name ?? siteName)}>{help.title}</Heading>
        {organisation !== null && (
          <p>
            {help.write} <a href={`mailto:${organisation.contactEmail}`}>{organisation.contactEmail}</a>
          </p>
        )}
        <h2>{help.where}</h2>
        <p>{help.whereText}</p>
        <h2>{help.trouble}</h2>
        <p>{help.troubleText}</p>
      </>
    ),
  }
}

export function dataPage(language: Language): PageContent {
  const { data } = siteMessages[language]
  return {
    title: data.title,
    main: (
      <>
        <Heading lede={data.lede}>{data.title}</Heading>
        {data.parts.map(([title, text]) => (
          <>
            <h2>{title}</h2>
            <p>{text}</p>
          </>
        ))}
      </>
    ),
  }
}

export function accessibilityPage(language: Language): PageContent {
  const { accessibility } = siteMessages[language]
  return {
    title: accessibility.title,
    main: (
      <>
        <Heading lede={accessibility.lede}>{accessibility.title}</Heading>
        <p>{accessibility.text}</p>
      </>
    ),
  }
}
