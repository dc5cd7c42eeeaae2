import type { Ask, PageContent, Problem } from '../../platform/http/index.ts'
import { ButtonLink, Heading } from '../../ui/index.ts'
import { siteMessages } from '../messages.ts'
import { sitePaths } from '../paths.ts'
import { KeptWords } from './kept-words.tsx'

/** What went wrong, what became of one's work, one way on. */
export function renderProblem(ask: Ask, problem: Problem): PageContent {
  const { language } = ask
  const messages = siteMessages[language]
  const [title, text] = messages.problems[problem.kind] ?? ['', '']
  const back = problem.kind === 'refused' ? problem.back : undefined
  return {
    title,
    main: (
      <>
        <Heading>{title}</Heading>
        <p>{problem.kind === 'refused' ? problem.sentence : text}</p>
        {problem.kind === 'refused' && problem.kept.length > 0 && (
          <KeptWords language={language} items={problem.kept} />
        )}
        {problem.kind === 'fault' && (
          <p>
            <bdi>{problem.request}</bdi>
          </p>
        )}
        <p>
          <ButtonLink href={back ?? sitePaths.home(language)} kind="quiet">
            {back === undefined ? messages.backToStart : messages.backToPage}
          </ButtonLink>
        </p>
      </>
    ),
  }
}
