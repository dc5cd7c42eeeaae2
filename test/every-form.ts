import type { HTMLElement } from 'node-html-parser'

import type { Route } from '../src/platform/http/index.ts'
import type { Client } from './client.ts'

/** A form as a page of the site offers it, filled in as somebody who means well would. */
export type SiteForm = {
  readonly fields: ReadonlyMap<string, string>
  /** The name of its file field; null for a form without one. */
  readonly file: string | null
}

const nothing: SiteForm = { fields: new Map(), file: null }

/** The address of a route in English, its parameters those of the test's records. */
export function addressOf(route: Route, params: Readonly<Record<string, string>>): string {
  const fixed: Record<string, string> = { secret: 'not-a-secret', language: 'en', number: 'CERT-2026-0001' }
  return `/en${route.path.replace(/:(\w+)/g, (_, name: string) => params[name] ?? fixed[name] ?? '1')}`
}

/** Every form that these people meet on the pages of these routes, by the address that it is sent to. */
export async function everyForm(
  routes: readonly Route[],
  params: Readonly<Record<string, string>>,
  clients: readonly Client[],
): Promise<ReadonlyMap<string, SiteForm>> {
  const forms = new Map<string, SiteForm>()
  for (const route of routes.filter(({ method, bare }) => method === 'GET' && bare === undefined))
    for (const { html } of await Promise.all(clients.map(client => client.get(addressOf(route, params))))) {
      const address = addressOf(route, params)
      for (const form of html.querySelectorAll('form[method=post]')) {
        const action = (form.getAttribute('action') ?? '').split('?')[0] || address
        const known = forms.get(action) ?? nothing
        const found = filledIn(form)
        forms.set(action, { fields: new Map([...known.fields, ...found.fields]), file: known.file ?? found.file })
      }
    }
  return forms
}

function filledIn(form: HTMLElement): SiteForm {
  const fields = new Map<string, string>()
  let file: string | null = null
  for (const control of form.querySelectorAll('input, select, textarea, button')) {
    const name = control.getAttribute('name')
    if (name === undefined || name === '' || name === '_csrf') continue
    if (control.getAttribute('type') === 'file') file = name
    else if (!fields.has(name)) fields.set(name, plausible(control, name))
  }
  return { fields, file }
}

function plausible(control: HTMLElement, name: string): string {
  const part = { day: '4', month: '5', year: '2026' }[name.split('-').at(-1) ?? '']
  if (part !== undefined) return part
  if (control.tagName === 'SELECT')
    return (
      control
        .querySelectorAll('option')
        .map(option => option.getAttribute('value') ?? '')
        .find(value => value !== '') ?? ''
    )
  const value = control.getAttribute('value') ?? ''
  if (value !== '') return value
  if (control.getAttribute('type') === 'email') return 'somebody@example.org'
  return control.getAttribute('inputmode') === 'numeric' ? '5' : 'A plausible sentence of some length.'
}
