import { typed, type RawForm } from './raw.ts'

/**
 * What was typed into a form, for a page that can no longer show the form: only fields in which words or days are written,
 * and only where something was.
 *
 * @param labels names by field, in the order of the page; a day's three boxes become one line
 */
export function typedWords(
  form: RawForm,
  labels: Readonly<Record<string, string>>,
): { readonly label: string; readonly text: string }[] {
  return Object.entries(labels)
    .map(([name, label]) => ({ label, text: typed(form, name) === '' ? dayTyped(form, name) : typed(form, name) }))
    .filter(({ text }) => text.trim() !== '')
}

function dayTyped(form: RawForm, name: string): string {
  return ['day', 'month', 'year']
    .map(part => typed(form, `${name}-${part}`))
    .filter(part => part !== '')
    .join(' ')
}
