import type { ComponentChildren, VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import {
  BarChart,
  Board,
  Breadcrumb,
  ChosenFilters,
  DataTable,
  FilterForm,
  Heading,
  IdentityBar,
  Pagination,
  Select,
  Tabs,
  Tag,
  TextField,
  WithSide,
  type BoardCell,
} from '../index.ts'
import type { ExampleMessages } from './messages.en.ts'

type Say = ExampleMessages['staff']
type Part = { language: Language; say: Say }

/** What staff see: queues, a case's bar and tabs, the board of papers, a report. */
export function StaffExample({ language, say }: Part): VNode {
  return (
    <WithSide language={language} items={links(say.side)}>
      <Queues language={language} say={say} />
      <IdentityBar name="Amina Diallo" facts={say.identity} tag={<Tag tone="wait">{say.chosen[0]}</Tag>} />
      <Tabs label={say.title} items={links(say.tabs)} />
      <Papers say={say} />
      <Breadcrumb language={language} parents={say.parents.map(label => ({ label, href: '#' }))} />
      <BarChart
        language={language}
        finding={say.chart}
        columns={[say.chartColumns[0] ?? '', say.chartColumns[1] ?? '']}
        bars={say.offices.map((label, index) => {
          const size = [412, 266, 190, 31][index] ?? 0
          return { label, size, shown: String(size), isMain: index < 3 }
        })}
        counted={<p>{say.counted}</p>}
      />
    </WithSide>
  )
}

function Queues({ language, say }: Part): VNode {
  const row = (name: string, index: number): ComponentChildren[] => [
    <a href="#">{name}</a>,
    say.place,
    index === 2 ? <Tag tone="good">{say.rules}</Tag> : say.needed[index % 2],
    say.by[index % 2],
  ]
  const columns = say.columns.map(label => ({ label }))
  return (
    <>
      <Heading lede={say.lede}>{say.title}</Heading>
      <FilterForm language={language} action="#">
        <TextField language={language} name="q" label={say.search} type="search" />
        <Select
          language={language}
          name="stage"
          label={say.stage}
          options={say.chosen.map(label => ({ value: label, label }))}
        />
      </FilterForm>
      <ChosenFilters
        language={language}
        filters={say.chosen.map(label => ({ label, hrefWithout: '#' }))}
        hrefWithoutAll="#"
      />
      <DataTable
        caption={say.due}
        count={2}
        countTone="stop"
        columns={columns}
        rows={['Amina Diallo', 'Wei Chen'].map(row)}
      />
      <DataTable
        caption={say.notLooked}
        count={11}
        columns={columns}
        rows={['Lucía Fernández Aguirre', 'محمد الأمين', 'Nguyễn Thị Minh Khai'].map(row)}
      />
      <Pagination language={language} page={2} pages={7} href={page => `?page=${page}`} />
    </>
  )
}

function Papers({ say }: { say: Say }): VNode {
  const cell = (index: number): BoardCell => ({
    state: say.boardStates[index] ?? '',
    tone: (['good', 'wait', 'stop'] as const)[index] ?? 'plain',
    ...(index === 1 ? { note: say.boardNote } : {}),
  })
  return (
    <Board
      id="papers"
      caption={say.board}
      corner={say.corner}
      columns={say.items}
      rows={[
        { name: 'Amina Diallo', href: '#', about: '4 5 2026', cells: [cell(0), cell(1), cell(2)] },
        { name: 'Wei Chen', href: '#', cells: [null, cell(0), cell(1)] },
      ]}
      notAsked={say.notNeeded}
    />
  )
}

function links(labels: readonly string[]): { href: string; label: string; isCurrent: boolean }[] {
  return labels.map((label, index) => ({ href: '#', label, isCurrent: index === 0 }))
}
