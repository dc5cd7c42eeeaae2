import type { ComponentChildren, VNode } from 'preact'

import type { PageContent } from '../../platform/http/index.ts'
import { formatInstant } from '../../platform/i18n/format.ts'
import { languageName, type Language } from '../../platform/i18n/languages.ts'
import { BackLink, DataTable, Empty, Facts, Heading, Pagination, Tag, Warning, type TagTone } from '../../ui/index.ts'
import { outboxPaths as paths } from '../paths.ts'
import type { ListedMail, MailState, WholeMail } from '../queries.ts'
import { outboxMessages } from './messages.ts'

const tones: Record<MailState, TagTone> = { queued: 'wait', sent: 'good', failed: 'stop' }

type ListModel = {
  readonly language: Language
  readonly mails: readonly ListedMail[]
  readonly page: number
  readonly pages: number
}

/** The latest mails of the demonstration, to anybody. */
export function mailListPage({ language, mails, page, pages }: ListModel): PageContent {
  const say = outboxMessages[language]
  const { subject, to, language: inLanguage, when, state } = say.columns
  return {
    title: say.title,
    section: 'mail',
    wide: true,
    main: (
      <>
        <Heading lede={say.lede}>{say.title}</Heading>
        {mails.length === 0 ? (
          <Empty>
            <p>{say.empty}</p>
          </Empty>
        ) : (
          <DataTable
            caption={say.caption}
            columns={[subject, to, inLanguage, when, state].map(label => ({ label }))}
            rows={mails.map(mail => [
              <a href={paths.mail(language, mail.id)} lang={mail.language}>
                {mail.subject}
              </a>,
              mail.to,
              <span lang={mail.language}>{languageName[mail.language]}</span>,
              formatInstant(language, mail.queuedAt),
              <Tag tone={tones[mail.state]}>{say.states[mail.state]}</Tag>,
            ])}
          />
        )}
        <Pagination
          language={language}
          page={page}
          pages={pages}
          href={number => `${paths.list(language)}?page=${number}`}
        />
      </>
    ),
  }
}

/** One mail as its reader gets it, its links into this installation to be followed. */
export function mailPage(language: Language, mail: WholeMail, publicUrl: string): PageContent {
  const say = outboxMessages[language]
  return {
    title: mail.subject,
    section: 'mail',
    main: (
      <>
        <BackLink href={paths.list(language)} language={language} label={say.back} />
        <h1 lang={mail.language}>{mail.subject}</h1>
        <Facts
          items={[
            { term: say.columns.to, detail: mail.to },
            { term: say.columns.when, detail: formatInstant(language, mail.queuedAt) },
            {
              term: say.columns.state,
              detail: <Tag tone={tones[mail.state]}>{say.states[mail.state]}</Tag>,
            },
          ]}
        />
        <Warning>
          <p>{say.links}</p>
        </Warning>
        <div class="inset prose" lang={mail.language} dir="auto">
          {mail.text.split(/\n{2,}/).map(paragraph => (
            <p>
              <WithLinks text={paragraph} publicUrl={publicUrl} />
            </p>
          ))}
        </div>
      </>
    ),
  }
}

/** Only addresses of ours become links: what else stands in a mail may have been typed by anybody. */
function WithLinks({ text, publicUrl }: { text: string; publicUrl: string }): VNode {
  const parts: ComponentChildren[] = text.split(/(https?:\/\/\S+)/).map(part => {
    const path = part.startsWith(`${publicUrl}/`) ? part.slice(publicUrl.length) : null
    return path === null || path.startsWith('//') ? part : <a href={path}>{part}</a>
  })
  return <>{parts}</>
}
