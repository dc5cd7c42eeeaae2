import type { UploadRefusal } from '../platform/files/index.ts'
import type { FieldError } from '../platform/forms/index.ts'
import type { Refusal } from '../platform/result/index.ts'

const megabyte = 1024 * 1024
const largestMegabytes = 10

/** What is wrong with a file, beside the field that it was chosen in. */
export function uploadErrors(field: string, { code, params }: Refusal<UploadRefusal>): FieldError[] {
  const max = params.limit === undefined ? largestMegabytes : Math.floor(Number(params.limit) / megabyte)
  return [{ field, code, params: { max } }]
}
