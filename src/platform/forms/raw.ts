/** A file as it came: bytes and the name that the sender gave it. Neither is believed. */
export type Upload = { readonly name: string; readonly bytes: Uint8Array }

/** What a form sent, as typed: kept whole, so that a page with errors shows every word again. */
export type RawForm = {
  readonly fields: ReadonlyMap<string, readonly string[]>
  readonly files: ReadonlyMap<string, Upload>
}

export const emptyForm: RawForm = { fields: new Map(), files: new Map() }

/** The first value of a field as typed, or '' where it was not sent. */
export function typed(form: RawForm, name: string): string {
  return form.fields.get(name)?.[0] ?? ''
}

/** All values of a field: ticked boxes, repeated questions. */
export function allTyped(form: RawForm, name: string): readonly string[] {
  return form.fields.get(name) ?? []
}

/** Raw values by field name, to show again; a day's three boxes stay apart (`birthDate-day` …). */
export function typedValues(form: RawForm): Record<string, string> {
  return Object.fromEntries([...form.fields].map(([name, values]) => [name, values[0] ?? '']))
}

/** A known day as its three boxes would have been typed; none where it is not known. */
export function dayBoxes(name: string, day: string | null): Record<string, string> {
  if (day === null) return {}
  const [year = '', month = '', date = ''] = day.split('-')
  return { [`${name}-day`]: unpadded(date), [`${name}-month`]: unpadded(month), [`${name}-year`]: year }
}

function unpadded(digits: string): string {
  return digits.replace(/^0/, '')
}

export function formOf(fields: Readonly<Record<string, string | readonly string[]>>): RawForm {
  const entries = Object.entries(fields).map(
    ([name, value]) => [name, typeof value === 'string' ? [value] : value] as const,
  )
  return { fields: new Map(entries), files: new Map() }
}
