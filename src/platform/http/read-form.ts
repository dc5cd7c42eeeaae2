import type { FastifyRequest } from 'fastify'

import { emptyForm, type RawForm, type Upload } from '../forms/index.ts'

/** Text as a database can hold it: the null character and halves of surrogate pairs stand for nothing that was typed. */
export function storable(text: string): string {
  return text.toWellFormed().replaceAll('\u0000', '')
}

/** The form of a request, as it was typed; empty for requests that carry none. */
export async function readForm(request: FastifyRequest): Promise<RawForm> {
  if (request.method !== 'POST') return emptyForm
  if (request.isMultipart()) return readParts(request).catch(brokenOff)
  const fields = new Map<string, string[]>()
  for (const [name, value] of Object.entries((request.body ?? {}) as Record<string, unknown>))
    fields.set(
      name,
      [value]
        .flat()
        .filter(item => typeof item === 'string')
        .map(storable),
    )
  return { fields, files: new Map() }
}

/** A form that ends in its middle (a telephone lost its network) is the sender's to send again, no fault of ours. */
function brokenOff(error: unknown): never {
  const isCut = error instanceof Error && /unexpected end of multipart data|Boundary not found/i.test(error.message)
  if (!isCut) throw error
  throw Object.assign(new Error('the form ends in its middle', { cause: error }), { statusCode: 400 })
}

/** A file over the limit is read to its end and kept cut off, one byte too long: the form's own check then refuses it. */
async function readParts(request: FastifyRequest): Promise<RawForm> {
  const fields = new Map<string, string[]>()
  const files = new Map<string, Upload>()
  for await (const part of request.parts()) {
    if (part.type === 'file') {
      const chunks: Buffer[] = []
      for await (const chunk of part.file) chunks.push(chunk as Buffer)
      const name = (part.filename as string | undefined) ?? ''
      const bytes = Buffer.concat(chunks)
      if (name !== '' || bytes.length > 0) files.set(part.fieldname, { name: storable(name), bytes })
    } else if (typeof part.value === 'string')
      fields.set(part.fieldname, [...(fields.get(part.fieldname) ?? []), storable(part.value)])
  }
  return { fields, files }
}
