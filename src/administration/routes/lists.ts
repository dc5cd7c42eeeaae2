import { stringify } from 'csv-stringify/sync'

import { placeOfRole } from '../../accounts/index.ts'
import { roles } from '../../platform/actor/index.ts'
import type { App } from '../../platform/app/index.ts'
import { errorSentences, typed } from '../../platform/forms/index.ts'
import {
  bytes,
  notFound,
  page,
  pageWithErrors,
  redirect,
  type Answer,
  type Ask,
  type Route,
} from '../../platform/http/index.ts'
import type { Language } from '../../platform/i18n/languages.ts'
import { importList, stampOf } from '../actions/import-list.ts'
import { headerOf, listColumns, listKinds, optionalColumns } from '../import/columns.ts'
import { planOf, type List, type Plan, type PlannedLine, type Reason } from '../import/plan.ts'
import { csvLimits, guarded, readCsv, textOf } from '../import/read-csv.ts'
import { administrationPaths as paths } from '../paths.ts'
import { exportRows, knownForImport } from '../queries/known.ts'
import { mayAdminister } from '../rules.ts'
import { blankForm, type FormState } from '../views/frame.tsx'
import { listMessages } from '../views/list-messages.ts'
import { listsPage, previewPage, type PreviewModel } from '../views/lists-page.tsx'
import { answerTo } from './answers.ts'

const root = '/administration'
const who = mayAdminister

/** Lists of offices, units and people: brought in after a look, and taken out. */
export function listRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: `${root}/import`, who, handle: async ask => page(listsPageOf(ask, blankForm)) },
    { method: 'POST', path: `${root}/import`, who, perMinute: 20, handle: handleList },
    { method: 'POST', path: `${root}/import/preview`, who, perMinute: 20, handle: ask => handleConfirmed(app, ask) },
    { method: 'GET', path: `${root}/export/:list`, who, handle: handleExport },
  ]
}

function listsPageOf(ask: Ask, form: FormState): ReturnType<typeof listsPage> {
  const lists = listKinds.map(kind => ({
    kind,
    columns: listColumns[kind],
    optional: listColumns[kind].filter(column => optionalColumns.has(column)),
  }))
  return listsPage(ask, { form, lists, roles })
}

type Given =
  { readonly ok: true; readonly text: string; readonly list: List } | { readonly ok: false; readonly form: FormState }

/** The list of the form, from its file or its text; what cannot be read is said beside the field. */
function givenList(ask: Ask): Given {
  const say = listMessages[ask.language]
  const file = ask.form.files.get('file')
  const field = file === undefined ? 'list' : 'file'
  const no = (sentence: string): Given => ({
    ok: false,
    form: { values: { list: typed(ask.form, 'list') }, errors: { [field]: sentence } },
  })
  if (file !== undefined && file.bytes.length > csvLimits.bytes) return no(say.faults['too-large'])
  const text = file === undefined ? typed(ask.form, 'list') : textOf(file.bytes)
  if (text === null) return no(say.faults['not-text'])
  if (file === undefined && text.trim() === '') return no(say.faults['no-list'])
  const csv = readCsv(text)
  if (!csv.ok) return no(say.faults[csv.fault])
  const [first, ...rows] = csv.rows
  const header = headerOf(first?.cells ?? [])
  if (!header.ok) return no(say.header(header.unknown.join(', ').slice(0, 300)))
  return { ok: true, text, list: { kind: header.kind, at: header.at, rows } }
}

async function handleList(ask: Ask): Promise<Answer> {
  const given = givenList(ask)
  if (!given.ok) return pageWithErrors(listsPageOf(ask, given.form))
  return page(previewPage(ask, await previewOf(ask, given, null)))
}

async function handleConfirmed(app: App, ask: Ask): Promise<Answer> {
  const given = givenList(ask)
  if (!given.ok) return pageWithErrors(listsPageOf(ask, given.form))
  const wish = {
    list: given.list,
    stamp: typed(ask.form, 'stamp'),
    sendInvitations: typed(ask.form, 'invitations') === 'yes',
  }
  const result = await importList(app, ask.actor, wish, ask.now)
  const back = paths.lists(ask.language)
  if (result.ok) return redirect(`${back}?added=${result.value.added}&changed=${result.value.changed}`)
  if (result.refusal.code === 'not-allowed') return answerTo(ask, { code: 'not-allowed', params: {} }, back)
  return pageWithErrors(previewPage(ask, await previewOf(ask, given, listMessages[ask.language].meanwhile)))
}

const shownLines = 500

async function previewOf(ask: Ask, given: Given & { ok: true }, problem: string | null): Promise<PreviewModel> {
  const plan = planOf(given.list, await ask.db.read(knownForImport), placeOfRole)
  const planned: readonly PlannedLine[] = plan.lines
  const count = (outcome: PlannedLine['outcome']): number => planned.filter(line => line.outcome === outcome).length
  const order = ['refuse', 'change', 'add', 'same']
  const first = planned.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome)).slice(0, shownLines)
  return {
    kind: plan.kind,
    lines: first.map(line => ({
      line: line.line,
      what: line.what.slice(0, 200),
      outcome: line.outcome,
      why: line.reason === null ? '' : reasonIn(ask.language, line.reason),
    })),
    counts: { add: count('add'), change: count('change'), same: count('same'), refuse: count('refuse') },
    list: given.text,
    stamp: stampOf(plan satisfies Plan),
    problem,
  }
}

function reasonIn(language: Language, reason: Reason): string {
  const { reasons, fields } = listMessages[language]
  switch (reason.code) {
    case 'field':
      return errorSentences([reason.error], fields, language)[reason.error.field] ?? ''
    case 'repeated':
    case 'differs':
      return reasons[reason.code](reason.line)
    case 'too-many-cells':
      return reasons['too-many-cells']
    case 'disabled':
      return reasons.disabled()
    default:
      return reasons[reason.code](reason.value.slice(0, 120))
  }
}

async function handleExport(ask: Ask): Promise<Answer> {
  const kind = listKinds.find(name => name === ask.params.list)
  if (kind === undefined) return notFound
  const rows = await ask.db.read(tx => exportRows(tx, kind))
  const text = stringify(
    rows.map(row => row.map(cell => guarded(cell ?? ''))),
    { header: true, columns: [...listColumns[kind]], delimiter: ';', bom: true, record_delimiter: '\r\n' },
  )
  return bytes(text, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${kind}.csv"`,
  })
}
