import type { VNode } from 'preact'

import type { Ask, PageContent } from '../../platform/http/index.ts'
import { ButtonLink, DataTable, Heading, Panel } from '../../ui/index.ts'
import type { Demonstration } from '../queries.ts'
import { setUpMessages } from './messages.ts'

const secondsBetweenLooks = 3

/** How far the demonstration is; at the end, whom one can be in it. */
export function demonstrationPage(ask: Ask, demonstration: Demonstration): PageContent {
  const { isLoaded, progress } = demonstration
  if (isLoaded) return loadedPage(ask, demonstration)
  const messages = setUpMessages[ask.language].demonstration
  if (progress?.kind === 'not-empty') return simplePage(messages.loading, messages.notEmpty)
  const { done, of } = progress?.kind === 'loading' ? progress : { done: 0, of: 1 }
  const percent = Math.floor((100 * done) / of)
  return {
    title: messages.loading,
    refreshAfterSeconds: secondsBetweenLooks,
    main: (
      <div class="narrow-page">
        <Heading lede={messages.loadingLede}>{messages.loading}</Heading>
        <p>
          <label for="progress">{messages.progress(percent)}</label>
        </p>
        <p>
          <progress id="progress" max={of} value={done} />
        </p>
        <p>
          <a href={`/${ask.language}${ask.path}`}>{messages.lookAgain}</a>
        </p>
      </div>
    ),
  }
}

function simplePage(title: string, text: string): PageContent {
  return {
    title,
    main: (
      <div class="narrow-page">
        <Heading>{title}</Heading>
        <p>{text}</p>
      </div>
    ),
  }
}

function loadedPage({ language }: Ask, { progress }: Demonstration): PageContent {
  const messages = setUpMessages[language].demonstration
  return {
    title: messages.loaded,
    main: (
      <div class="narrow-page">
        <Heading lede={messages.loadedLede}>{messages.loaded}</Heading>
        {progress?.kind === 'loaded' ? (
          <Accounts language={language} accounts={progress.accounts} />
        ) : (
          <p>{messages.addressesGone}</p>
        )}
        <Panel title={messages.next}>
          <p>{messages.nextLede}</p>
          <ButtonLink href={`/${language}/`}>{messages.firstPage}</ButtonLink>
        </Panel>
      </div>
    ),
  }
}

type LoadedAccounts = Extract<Demonstration['progress'], { kind: 'loaded' }>['accounts']

function Accounts({ language, accounts }: { language: Ask['language']; accounts: LoadedAccounts }): VNode {
  const messages = setUpMessages[language].demonstration
  return (
    <>
      <p>{messages.signInLede}</p>
      <DataTable
        caption={messages.accounts}
        columns={[{ label: messages.role }, { label: messages.person }]}
        rows={accounts.map(({ role, name, signIn }) => [
          messages.roles[role],
          <a href={inLanguage(language, signIn)} dir="auto">
            {messages.signInAs(name)}
          </a>,
        ])}
      />
    </>
  )
}

/** The address as it was printed names the language of the account; whoever reads this page goes on in theirs. */
function inLanguage(language: Ask['language'], address: string): string {
  return new URL(address).pathname.replace(/^\/[a-z]+(?=\/)/, `/${language}`)
}
