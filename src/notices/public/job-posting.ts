import type { Language } from '../../platform/i18n/languages.ts'
import type { PublicNotice } from '../queries/public-notice.ts'

/** The headings under which the lists of a notice stand, in its own language. */
type Headings = {
  readonly contribution: string
  readonly responsibilities: string
  readonly learning: string
  readonly outputs: string
  readonly qualifications: string
}

/**
 * The notice as a schema.org JobPosting. `description` is HTML, as search engines want it, made here of escaped text.
 * @param publicUrl without a slash at the end
 */
export function jobPosting(
  notice: PublicNotice,
  { headings, publicUrl, path }: { headings: Headings; publicUrl: string; path: string },
): object {
  const { text, organisation, closesOn, publishedOn, startOn } = notice
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: text.title,
    description: descriptionOf(notice, headings),
    inLanguage: text.language satisfies Language,
    identifier: { '@type': 'PropertyValue', name: organisation ?? notice.officeName, value: notice.reference },
    url: publicUrl + path,
    employmentType: 'INTERN',
    totalJobOpenings: notice.positions,
    ...(publishedOn === null ? {} : { datePosted: publishedOn }),
    // The closing day is included: the posting is valid to its end.
    ...(closesOn === null ? {} : { validThrough: `${closesOn}T23:59:59Z` }),
    ...(startOn === null ? {} : { jobStartDate: startOn }),
    hiringOrganization: { '@type': 'Organization', name: organisation ?? notice.officeName },
    jobLocation: {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: notice.city, addressCountry: notice.country },
    },
    directApply: true,
  }
}

function descriptionOf({ text }: PublicNotice, headings: Headings): string {
  const paragraphs = text.background
    .split(/\n{2,}/)
    .filter(part => part.trim() !== '')
    .map(part => `<p>${escape(part)}</p>`)
  return [
    ...paragraphs,
    ...list(headings.contribution, text.contribution),
    ...list(headings.responsibilities, text.responsibilities),
    ...list(headings.learning, text.learningObjectives),
    ...list(headings.outputs, text.outputs),
    ...list(headings.qualifications, text.qualifications),
  ].join('')
}

function list(heading: string, items: readonly string[]): string[] {
  if (items.length === 0) return []
  return [
    `<p><strong>${escape(heading)}</strong></p><ul>${items.map(item => `<li>${escape(item)}</li>`).join('')}</ul>`,
  ]
}

function escape(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
