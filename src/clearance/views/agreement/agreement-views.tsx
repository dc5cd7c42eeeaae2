import type { VNode } from 'preact'

import type { PageContent } from '../../../platform/http/index.ts'
import type { Language } from '../../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  Button,
  Checkbox,
  ErrorSummary,
  Facts,
  Form,
  Heading,
  Hidden,
  Success,
  TextField,
} from '../../../ui/index.ts'
import { agreementMessages } from './messages.ts'
import type { AgreementText } from '../../queries/agreements.ts'
import type { Party } from '../../rules.ts'

export type AgreementModel = {
  readonly language: Language
  readonly csrf: string
  readonly version: number
  readonly createdOn: string
  /** The language in which it was drawn up, which is the intern's. */
  readonly written: Language
  readonly text: AgreementText
  readonly signatures: readonly { readonly party: Party; readonly by: { name: string; on: string } | null }[]
  readonly pdfHref: string
  /** Where the reader signs, and for whom; null where it is not theirs, or done. */
  readonly sign: { readonly party: Party; readonly action: string } | null
  readonly isSaved: boolean
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

/** The agreement as it is signed: facts, clauses, signatures, and the reader's own form where they have not signed. */
export function AgreementView(model: AgreementModel): VNode {
  const { language, version, createdOn, written, text, signatures, pdfHref, sign, isSaved, errors } = model
  const words = agreementMessages[language]
  return (
    <>
      {isSaved && <Success>{words.sign.done}</Success>}
      <ErrorSummary language={language} errors={errors} />
      <p class="soft">
        {words.sign.version(version, createdOn)} · <a href={pdfHref}>{words.sign.download}</a>
      </p>
      <div lang={written}>
        <Facts items={text.facts.map(([term, detail]) => ({ term, detail }))} />
        {text.clauses.map(({ heading, text: paragraph, items }) => (
          <>
            <h2>{heading}</h2>
            {paragraph !== undefined && <p>{paragraph}</p>}
            {items !== undefined && <Bullets items={items} />}
          </>
        ))}
      </div>
      <h2>{words.sign.signatures}</h2>
      <Facts
        items={signatures.map(({ party, by }) => ({
          term: words.parties[party],
          detail: by === null ? words.sign.notSigned : words.sign.signed(by.name, by.on),
        }))}
      />
      {sign !== null && <SignForm {...model} sign={sign} />}
    </>
  )
}

function SignForm({
  language,
  csrf,
  version,
  sign,
  values,
  errors,
}: AgreementModel & { sign: { party: Party; action: string } }): VNode {
  const words = agreementMessages[language].sign
  const label = { intern: words.agree, organisation: words.agreeOrganisation, partner: words.agreePartner }[sign.party]
  return (
    <Form action={sign.action} csrf={csrf}>
      <Hidden name="version" value={String(version)} />
      <TextField
        language={language}
        name="typedName"
        label={words.name}
        hint={words.nameHint}
        value={values.typedName}
        error={errors.typedName}
        autocomplete="name"
      />
      {errors.agree !== undefined && <p class="error">{errors.agree}</p>}
      <Checkbox name="agree" label={label} checked={values.agree === 'yes'} />
      <Button>{words.submit}</Button>
    </Form>
  )
}

/** The intern's own page of the agreement. */
export function ownAgreementPage(language: Language, model: AgreementModel | null, backHref: string): PageContent {
  const { sign } = agreementMessages[language]
  return {
    title: sign.title,
    section: 'placement',
    main: (
      <>
        <BackLink href={backHref} language={language} />
        <Heading>{sign.title}</Heading>
        {model === null ? <p>{sign.none}</p> : <AgreementView {...model} />}
      </>
    ),
  }
}

export type PartnerModel = {
  readonly language: Language
  readonly name: string
  readonly title: string
  readonly office: string
  readonly period: { readonly from: string; readonly to: string }
  readonly emergency: { readonly name: string; readonly relation: string; readonly phone: string } | null
  readonly agreement: AgreementModel | null
}

/** What the partner's coordinator sees of a student's placement: office, dates, emergency contact, agreement; nothing medical. */
export function partnerPage({
  language,
  name,
  title,
  office,
  period,
  emergency,
  agreement,
}: PartnerModel): PageContent {
  const words = agreementMessages[language]
  const contact =
    emergency === null ? words.partner.noEmergency : `${emergency.name} (${emergency.relation}), ${emergency.phone}`
  return {
    title: words.partner.title(name),
    section: 'students',
    main: (
      <>
        <Heading lede={title}>{words.partner.title(name)}</Heading>
        <Facts
          items={[
            { term: words.partner.office, detail: office },
            { term: words.partner.dates, detail: words.partner.period(period.from, period.to) },
            { term: words.partner.emergency, detail: contact },
          ]}
        />
        <h2>{words.sign.title}</h2>
        {agreement === null ? <p>{words.sign.none}</p> : <AgreementView {...agreement} />}
      </>
    ),
  }
}
