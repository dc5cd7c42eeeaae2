import type { VNode } from 'preact'

import type { PolicyInWords } from '../../eligibility/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDay } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, Details, Empty, Heading } from '../../ui/index.ts'
import { officeKinds, queryOf } from '../filters.ts'
import { placeLabel } from '../office-label.ts'
import { noticePaths } from '../paths.ts'
import type { OpenOffice } from '../queries/offices.ts'
import { noticeMessages } from './words.ts'
import { RulesList } from './rules-list.tsx'

/** Offices that one may apply to without a notice, by kind. */
export function officesPage(language: Language, offices: readonly OpenOffice[]): PageContent {
  const { offices: messages } = noticeMessages[language]
  return {
    title: messages.title,
    section: 'notices',
    description: messages.lede,
    canonical: noticePaths.offices(language),
    main: (
      <>
        <Heading lede={messages.lede}>{messages.title}</Heading>
        {offices.length === 0 && (
          <Empty>
            <p>{messages.none}</p>
          </Empty>
        )}
        {officeKinds.map(kind => {
          const own = offices.filter(office => office.kind === kind)
          return own.length === 0 ? null : <OfficeGroup language={language} kind={kind} offices={own} />
        })}
      </>
    ),
  }
}

type Group = { language: Language; kind: OpenOffice['kind']; offices: readonly OpenOffice[] }

function OfficeGroup({ language, kind, offices }: Group): VNode {
  const { offices: messages } = noticeMessages[language]
  return (
    <>
      <h2>{messages.groups[kind]}</h2>
      <ul class="card-list">
        {offices.map(office => (
          <li>
            <h3 dir="auto">{office.name}</h3>
            <p>{placeLabel(language, office)}</p>
            <p class="button-row">
              <a href={noticePaths.applyToOffice(language, office.id)}>
                {messages.apply}
                <span class="unseen" dir="auto">
                  {' '}
                  {office.name}
                </span>
              </a>
              {office.openNotices > 0 && (
                <a href={noticePaths.list(language) + queryOf({ words: office.name })}>
                  {messages.open(office.openNotices)}
                  <span class="unseen" dir="auto">
                    {' '}
                    {office.name}
                  </span>
                </a>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The rules of the policy versions that matter to somebody who looks for a place, in words. */
export function whoMayApplyPage(language: Language, policies: readonly PolicyInWords[]): PageContent {
  const { who: messages } = noticeMessages[language]
  const day = (iso: string): string => formatDay(language, iso)
  return {
    title: messages.title,
    section: 'check',
    description: messages.lede,
    canonical: noticePaths.whoMayApply(language),
    main: (
      <>
        <Heading lede={messages.lede}>{messages.title}</Heading>
        <p>{messages.promise}</p>
        <p>
          <ButtonLink href={noticePaths.check(language)}>{messages.check}</ButtonLink>
        </p>
        {policies.map(policy => (
          <section id={policy.id}>
            <h2>{policy.title}</h2>
            <p class="soft">{messages.inForce(day(policy.from), policy.to === null ? null : day(policy.to))}</p>
            <RulesList language={language} policy={policy} />
            <Details summary={messages.reading}>
              <p>{policy.reading}</p>
            </Details>
          </section>
        ))}
        <p>
          <ButtonLink href={noticePaths.list(language)} kind="quiet">
            {messages.find}
          </ButtonLink>
        </p>
      </>
    ),
  }
}
