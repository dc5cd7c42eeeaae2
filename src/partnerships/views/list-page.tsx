import type { VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { Bullets, ButtonLink, ButtonRow, DataTable, Empty, Heading, Success } from '../../ui/index.ts'
import { partnershipPaths as paths } from '../paths.ts'
import { partnershipMessages } from './messages.ts'

export type PartnerList = {
  readonly language: Language
  readonly isSaved: boolean
  readonly mayManage: boolean
  readonly partners: readonly {
    readonly id: number
    readonly name: string
    readonly about: string
    readonly agreements: readonly { readonly id: number; readonly title: string; readonly term: string }[]
  }[]
}

/** Partners with their agreements: the way into everything else. */
export function partnerListPage({ language, isSaved, mayManage, partners }: PartnerList): PageContent {
  const words = partnershipMessages[language]
  const columns = [words.partnerForm.labels.name, words.agreements].map(label => ({ label }))
  return {
    title: words.title,
    section: 'partnerships',
    wide: true,
    main: (
      <>
        {isSaved && <Success>{words.saved}</Success>}
        <Heading lede={words.lede}>{words.title}</Heading>
        {mayManage && (
          <ButtonRow>
            <ButtonLink href={paths.newPartner(language)}>{words.addPartner}</ButtonLink>
          </ButtonRow>
        )}
        {partners.length === 0 ? (
          <Empty>
            <p>{words.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={words.title}
            columns={columns}
            rows={partners.map(partner => [
              <>
                <span dir="auto">{partner.name}</span>
                <br />
                <span class="soft small">{partner.about}</span>
              </>,
              <Agreements language={language} mayManage={mayManage} partner={partner} />,
            ])}
          />
        )}
      </>
    ),
  }
}

type AgreementsProps = Pick<PartnerList, 'language' | 'mayManage'> & {
  readonly partner: PartnerList['partners'][number]
}

function Agreements({ language, mayManage, partner: { id, name, agreements } }: AgreementsProps): VNode {
  const words = partnershipMessages[language]
  const items = agreements.map(agreement => (
    <>
      <a href={paths.agreement(language, agreement.id)}>{agreement.title}</a>
      <br />
      <span class="soft small">{agreement.term}</span>
    </>
  ))
  return (
    <>
      {agreements.length === 0 ? <p>{words.noAgreement}</p> : <Bullets items={items} />}
      {mayManage && (
        <a href={paths.newAgreement(language, id)}>
          {words.addAgreement}
          <span class="unseen"> {name}</span>
        </a>
      )}
    </>
  )
}
