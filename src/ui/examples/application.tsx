import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import {
  BackLink,
  Bullets,
  ButtonLink,
  Cards,
  Details,
  Empty,
  Facts,
  Heading,
  Inset,
  Journey,
  Log,
  Panel,
  Prose,
  Ribbon,
  Success,
  Tag,
  Warning,
} from '../index.ts'
import type { ExampleMessages } from './messages.en.ts'

type Say = ExampleMessages['application']

/** What one person sees of their application, and what a person sees who has none. */
export function ApplicationExample({ language, say }: { language: Language; say: Say }): VNode {
  return (
    <>
      <BackLink href="#" language={language} />
      <Success>
        <p>{say.success}</p>
      </Success>
      <Heading lede={say.lede}>{say.title}</Heading>
      <Journey language={language} steps={say.steps} current={2} after={say.after} />
      <div class="grid">
        <div>
          <Panel title={say.panelTitle}>
            <p>{say.panel}</p>
            <p>
              <ButtonLink href="#">{say.panelAction}</ButtonLink> <Tag>{say.notMet}</Tag>
            </p>
          </Panel>
          <Rules say={say} />
          <h2>{say.happened}</h2>
          <Log entries={say.log.map(title => ({ title, when: '26 2 2026', by: say.by }))} />
        </div>
        <aside>
          <Facts items={say.facts.map(([term = '', detail = '']) => ({ term, detail }))} />
          <ButtonLink href="#" kind="quiet">
            {say.withdraw}
          </ButtonLink>
        </aside>
      </div>
      <h2>{say.places}</h2>
      <Cards
        cards={[say.title, say.title].map(title => ({
          title,
          href: '#',
          lines: [say.placeLines],
          tag: <Tag tone="good">{say.met}</Tag>,
        }))}
      />
      <Empty>
        <p>{say.empty}</p>
        <ButtonLink href="#">{say.emptyAction}</ButtonLink>
      </Empty>
    </>
  )
}

function Rules({ say }: { say: Say }): VNode {
  return (
    <>
      <h2>{say.rules}</h2>
      <p class="finding">
        <Tag tone="good">{say.met}</Tag> {say.graduation}
      </p>
      <p class="finding">
        <Tag tone="wait">{say.aPersonLooks}</Tag> {say.experience}
      </p>
      <p class="finding">
        <Tag tone="stop">{say.notMet}</Tag> {say.experience}
      </p>
      <Ribbon
        title={say.ribbon}
        windows={[{ from: 0.08, to: 0.71 }]}
        mark={0.13}
        months={say.months.map((label, index) => ({ label, at: [0.01, 0.26, 0.52, 0.77][index] ?? 0 }))}
      >
        <p class="small soft">{say.ribbonNote}</p>
      </Ribbon>
      <Warning>
        <p>{say.warning}</p>
      </Warning>
      <Inset>
        <Prose text={say.inset} />
      </Inset>
      <Bullets items={say.log} />
      <Details summary={say.details}>
        <p>{say.detailsText}</p>
      </Details>
    </>
  )
}
