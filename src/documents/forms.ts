import { z } from 'zod'

import type { UploadRefusal } from '../platform/files/index.ts'
import { option, parseForm, type FieldError, type Parsed, type RawForm, type Upload } from '../platform/forms/index.ts'
import type { Refusal } from '../platform/result/index.ts'
import { documentKinds, type DocumentKind } from './kinds.ts'

const megabyte = 1024 * 1024
const largestMegabytes = 10

/** What is wrong with a file, beside the field that it was chosen in. */
export function uploadErrors(field: string, { code, params }: Refusal<UploadRefusal>): FieldError[] {
  const max = params.limit === undefined ? largestMegabytes : Math.floor(Number(params.limit) / megabyte)
  return [{ field, code, params: { max } }]
}

/** What is given, and the file; whether the file may be kept is asked of its bytes, later. */
export function parseNewDocument(form: RawForm): Parsed<{ kind: DocumentKind; upload: Upload }> {
  const parsed = parseForm(z.object({ kind: option(documentKinds) }), form)
  const upload = form.files.get('file')
  const noFile: FieldError = { field: 'file', code: 'no-file', params: {} }
  if (!parsed.ok) return { ok: false, errors: upload === undefined ? [...parsed.errors, noFile] : parsed.errors }
  return upload === undefined ? { ok: false, errors: [noFile] } : { ok: true, values: { ...parsed.values, upload } }
}
