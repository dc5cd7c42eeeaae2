import type { VNode } from 'preact'

import type { PlainDate } from '../../platform/days/index.ts'
import type { PageContent } from '../../platform/http/index.ts'
import { formatDay, formatDueInWorkingDays } from '../../platform/i18n/format.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { ChosenFilters, DataTable, Empty, FilterForm, Heading, Pagination, Select, TextField } from '../../ui/index.ts'
import type { TagTone } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { Group, QueueChoices, QueueFilter, QueueRow } from '../queries/queue.ts'
import { selectionMessages } from './messages.ts'
import { WorkFrame } from './work-frame.tsx'

export type QueueModel = {
  readonly language: Language
  readonly today: PlainDate
  readonly mayDecide: boolean
  readonly rows: readonly QueueRow[]
  readonly groups: readonly Group[]
  readonly perGroup: number
  readonly filter: QueueFilter
  readonly choices: QueueChoices
  readonly states: Readonly<Record<string, string>>
}

const tones: Partial<Record<Group, TagTone>> = { overdue: 'stop', soon: 'wait', done: 'good' }

/** What waits, by what is due: groups in the order of urgency, the oldest clock first in each. */
export function queuePage(model: QueueModel): PageContent {
  const { language, today, rows, groups, filter } = model
  const say = selectionMessages[language].work
  const firsts = groups.map(group => rows.find(row => row.group === group)).filter(row => row !== undefined)
  const waiting = firsts.filter(({ group }) => group !== 'done').reduce((sum, { inGroup }) => sum + inGroup, 0)
  const isFiltered = filtersOf(model).length > 0
  return {
    title: say.title,
    section: 'work',
    wide: true,
    main: (
      <WorkFrame language={language} current="work" mayDecide={model.mayDecide}>
        <Heading lede={filter.group === null ? say.lede(formatDay(language, today), waiting) : undefined}>
          {filter.group === null ? say.title : say.groups[filter.group]}
        </Heading>
        <Filters model={model} />
        <ChosenFilters language={language} filters={filtersOf(model)} />
        {rows.length === 0 && (
          <Empty>
            <p>{isFiltered ? say.emptyFiltered : say.empty}</p>
          </Empty>
        )}
        {firsts.map(({ group, inGroup }) => (
          <GroupTable model={model} group={group} inGroup={inGroup} />
        ))}
      </WorkFrame>
    ),
  }
}

function GroupTable({ model, group, inGroup }: { model: QueueModel; group: Group; inGroup: number }): VNode {
  const { language, rows, perGroup, filter } = model
  const say = selectionMessages[language].work
  const { name, place, stage, needed, by } = say.columns
  const isAlone = filter.group !== null
  return (
    <>
      <DataTable
        caption={say.groups[group]}
        count={inGroup}
        countTone={tones[group] ?? 'plain'}
        columns={[name, place, stage, needed, by].map(label => ({ label }))}
        rows={rows.filter(row => row.group === group).map(row => cellsOf(model, row))}
      />
      {!isAlone && inGroup > perGroup && (
        <p>
          <a href={hrefOf(model, { group, page: 1 })}>
            {say.showAll(inGroup)}
            <span class="unseen">{`: ${say.groups[group]}`}</span>
          </a>
        </p>
      )}
      {isAlone && (
        <Pagination
          language={language}
          page={filter.page}
          pages={Math.ceil(inGroup / perGroup)}
          href={page => hrefOf(model, { page })}
        />
      )}
    </>
  )
}

function cellsOf({ language, today, states }: QueueModel, row: QueueRow): (VNode | string)[] {
  const say = selectionMessages[language].work
  return [
    <>
      <a href={paths.case(language, row.id)} dir="auto">
        {row.name}
      </a>
      <br />
      <span class="soft small whole">{row.reference}</span>
    </>,
    <>
      <span dir="auto">{row.title ?? row.place ?? say.kinds[row.officeKind ?? '']}</span>
      <br />
      <span class="soft small">{row.title === null ? say.standing : row.place}</span>
    </>,
    states[row.state] ?? row.state,
    say.needs[row.need],
    row.due === null ? say.noClock : <Due language={language} due={row.due} today={today} holidays={row.holidays} />,
  ]
}

type DueProps = {
  readonly language: Language
  readonly due: PlainDate
  readonly today: PlainDate
  readonly holidays?: readonly PlainDate[]
}

/** A day with how far it is in working days of the office: "5 March 2026, in 3 working days". */
export function Due({ language, due, today, holidays = [] }: DueProps): VNode {
  return (
    <>
      <strong>{formatDay(language, due)}</strong>
      {`, ${formatDueInWorkingDays(language, due, today, new Set(holidays))}`}
    </>
  )
}

function Filters({ model }: { model: QueueModel }): VNode {
  const { language, filter, choices, states } = model
  const say = selectionMessages[language].filters
  const options = (list: QueueChoices['notices']): { value: string; label: string }[] =>
    list.map(({ id, label }) => ({ value: String(id), label }))
  const common = { language, empty: say.any }
  return (
    <FilterForm language={language} action={paths.work(language)} submit={say.apply}>
      <TextField language={language} name="q" label={say.text} value={filter.text} type="search" />
      <Select
        {...common}
        name="notice"
        label={say.notice}
        options={options(choices.notices)}
        value={text(filter.notice)}
      />
      <Select
        {...common}
        name="office"
        label={say.office}
        options={options(choices.offices)}
        value={text(filter.office)}
      />
      <Select
        {...common}
        name="state"
        label={say.state}
        value={filter.state}
        options={Object.entries(states).map(([value, label]) => ({ value, label }))}
      />
    </FilterForm>
  )
}

function filtersOf(model: QueueModel): { label: string; hrefWithout: string }[] {
  const { language, filter, choices, states } = model
  const labels = {
    text: filter.text === '' ? null : filter.text,
    notice: choices.notices.find(({ id }) => id === filter.notice)?.label ?? null,
    office: choices.offices.find(({ id }) => id === filter.office)?.label ?? null,
    state: filter.state === null ? null : (states[filter.state] ?? filter.state),
    group: filter.group === null ? null : selectionMessages[language].work.groups[filter.group],
  }
  const without = { text: '', notice: null, office: null, state: null, group: null }
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap(key => {
    const label = labels[key]
    return label === null ? [] : [{ label, hrefWithout: hrefOf(model, { [key]: without[key], page: 1 }) }]
  })
}

/** The address of this list with something changed: all choices are in it, so that it can be sent to a colleague. */
function hrefOf({ language, filter }: QueueModel, change: Partial<QueueFilter>): string {
  const { text: q, notice, office, state, group, page } = { ...filter, ...change }
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ q, notice, office, state, group })) {
    if (value !== null && value !== '') query.set(name, String(value))
  }
  if (page > 1) query.set('page', String(page))
  const search = query.toString()
  return search === '' ? paths.work(language) : `${paths.work(language)}?${search}`
}

function text(id: number | null): string | null {
  return id === null ? null : String(id)
}
