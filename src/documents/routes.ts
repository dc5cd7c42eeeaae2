import { isSelf, personOf } from '../platform/actor/index.ts'
import type { App } from '../platform/app/index.ts'
import { downloadHeaders, IsolatedWorkFailed, toJpeg, uploadKinds } from '../platform/files/index.ts'
import { errorSentences, typed, type FieldError } from '../platform/forms/index.ts'
import {
  bytes,
  idOf,
  notFound,
  page,
  pageWithErrors,
  redirect,
  refused,
  signedIn,
  type Answer,
  type Ask,
  type Route,
} from '../platform/http/index.ts'
import { openHealthPaper } from './actions/open-health-paper.ts'
import { removeDocument } from './actions/remove-document.ts'
import { storeUpload } from './actions/store-upload.ts'
import { parseNewDocument, uploadErrors } from './forms.ts'
import { documentPaths } from './paths.ts'
import { documentById, openingsOf, ownDocuments, type StoredDocument } from './queries.ts'
import { mayOpenDocument, mayRemoveDocument } from './rules.ts'
import { addPage } from './views/add-page.tsx'
import { documentsPage } from './views/documents-page.tsx'
import { documentMessages } from './views/messages.ts'
import { openingPage } from './views/opening-page.tsx'

/** One's own documents; and opening a document that one was given. */
export function documentRoutes(app: App): Route[] {
  return [
    { method: 'GET', path: '/documents', who: signedIn, handle: showList },
    { method: 'GET', path: '/documents/new', who: signedIn, handle: async ask => page(addPage(addModel(ask, []))) },
    { method: 'POST', path: '/documents/new', who: signedIn, handle: ask => add(app, ask), perMinute: 20 },
    { method: 'GET', path: '/documents/:document', who: signedIn, handle: ask => open(app, ask), perMinute: 120 },
    {
      method: 'POST',
      path: '/documents/:document/opening',
      who: signedIn,
      handle: ask => unseal(app, ask),
      perMinute: 60,
    },
    { method: 'POST', path: '/documents/:document/removal', who: signedIn, handle: ask => remove(app, ask) },
  ]
}

async function showList(ask: Ask): Promise<Answer> {
  const { language, csrf, actor } = ask
  const personId = personOf(actor) ?? 0
  const { documents, openings } = await ask.db.read(async tx => ({
    documents: await ownDocuments(tx, personId),
    openings: await openingsOf(tx, personId),
  }))
  return page(
    documentsPage({
      language,
      csrf,
      documents: documents.map(document => ({ ...document, mayRemove: mayRemoveDocument(actor, document) })),
      openings,
      done: ask.query.has('added') ? 'added' : ask.query.has('removed') ? 'removed' : null,
      // The profile comes after documents in the order of slices, so its address is written here and not imported.
      profileHref: `/${language}/profile`,
    }),
  )
}

async function add(app: App, ask: Ask): Promise<Answer> {
  const parsed = parseNewDocument(ask.form)
  if (!parsed.ok) return pageWithErrors(addPage(addModel(ask, parsed.errors)))
  const result = await storeUpload(app, ask.actor, parsed.values, ask.now)
  if (result.ok) return redirect(`${documentPaths.list(ask.language)}?added`)
  if (result.refusal.code === 'not-allowed') return notFound
  return pageWithErrors(addPage(addModel(ask, uploadErrors('file', { ...result.refusal, code: result.refusal.code }))))
}

function addModel(ask: Ask, errors: readonly FieldError[]): Parameters<typeof addPage>[0] {
  const { language, csrf } = ask
  const kind = typed(ask.form, 'kind') || (ask.query.get('kind') ?? '')
  return { language, csrf, kind, errors: errorSentences(errors, documentMessages[language].fields, language) }
}

async function open(app: App, ask: Ask): Promise<Answer> {
  const id = idOf(ask.params.document)
  const document = await ask.db.read(tx => documentById(tx, id))
  if (document === null || !mayOpenDocument(ask.actor, document)) return notFound
  if (document.isSealed) return showOpening(ask, document)
  const content = await app.files.get(document.sha256)
  if (content === null) throw new Error(`the bytes of document ${id} are not in the store`)
  // Who was given a photograph of a telephone gets a picture that opens anywhere; its person gets back what they gave.
  return sendFile(document, content, ask.query.get('as') ?? (isSelf(ask.actor, document.personId) ? null : 'jpeg'))
}

/** A file to be saved. @param as `jpeg` for a picture that browsers cannot show (one that cannot be converted goes as it is); `original` */
async function sendFile(document: StoredDocument, content: Uint8Array, as: string | null): Promise<Answer> {
  if (as !== 'jpeg' || document.mime !== uploadKinds.heic.mime) return bytes(content, downloadHeaders(document))
  try {
    const name = `${document.name.replace(/\.hei[cf]$/i, '')}.jpg`
    return bytes(await toJpeg(content), downloadHeaders({ mime: uploadKinds.jpeg.mime, name }))
  } catch (error) {
    if (!(error instanceof IsolatedWorkFailed)) throw error
    return bytes(content, downloadHeaders(document))
  }
}

async function showOpening(ask: Ask, document: StoredDocument): Promise<Answer> {
  const { language, csrf } = ask
  const isOwn = isSelf(ask.actor, document.personId)
  const all = isOwn ? await ask.db.read(tx => openingsOf(tx, document.personId)) : null
  const openings = all?.filter(opening => opening.documentId === document.id) ?? null
  return page(openingPage({ language, csrf, document, openings }))
}

async function unseal(app: App, ask: Ask): Promise<Answer> {
  const result = await openHealthPaper(app, ask.actor, idOf(ask.params.document), ask.now)
  return result.ok ? sendFile(result.value.document, result.value.bytes, typed(ask.form, 'as')) : notFound
}

async function remove(app: App, ask: Ask): Promise<Answer> {
  const { language } = ask
  const result = await removeDocument(app, ask.actor, idOf(ask.params.document), ask.now)
  if (result.ok) return redirect(`${documentPaths.list(language)}?removed`)
  if (result.refusal.code === 'not-found') return notFound
  return refused(result.refusal, documentMessages[language].refusals['given-away'], documentPaths.list(language))
}
