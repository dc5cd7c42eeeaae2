import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** `isLasting`: its address changes with its content, so that a browser may keep it for good. */
export type Asset = { readonly body: Buffer; readonly type: string; readonly isLasting?: boolean }

export type Assets = {
  /** The address of the style sheet, which changes with its content. */
  readonly style: string
  readonly files: ReadonlyMap<string, Asset>
}

/** The style sheet as built, or as written where nothing was built (tests). */
export function loadAssets(root: string): Assets {
  const body = readStyle(root)
  const style = `/style-${createHash('sha256').update(body).digest('hex').slice(0, 12)}.css`
  return { style, files: new Map([[style, { body, type: 'text/css; charset=utf-8', isLasting: true }]]) }
}

function readStyle(root: string): Buffer {
  const manifest = join(root, 'dist', 'manifest.json')
  if (existsSync(manifest)) {
    const { style } = JSON.parse(readFileSync(manifest, 'utf8')) as { style: string | null }
    if (style !== null && existsSync(join(root, 'dist', style))) return readFileSync(join(root, 'dist', style))
  }
  return readFileSync(join(root, 'src', 'ui', 'style.css'))
}
