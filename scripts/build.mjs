// Bundles src/main.ts, and what is started as a thread (*-worker.ts), into dist/. Several processes may build at once: every file but
// those and the manifest carries its content's hash in its name, and these are renamed into place last, whole.
import { build } from 'esbuild'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { basename, join, relative } from 'node:path'

const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const sources = ['src', 'policy', 'package.json', 'tsconfig.json', 'scripts/build.mjs']
const style = 'src/ui/style.css'
const buildsKept = 3

const args = process.argv.slice(2)
const say = args.includes('--quiet') ? () => {} : text => console.log(text)

if (args.includes('--force') || isStale()) await buildAll().catch(tellWhy)
else say('dist is up to date')

/** esbuild has said by then where the source is wrong; a service's own user may not write what its owner installed. */
function tellWhy(error) {
  const notAllowed = ['EACCES', 'EPERM', 'EROFS'].includes(error.code)
  if (!error.errors && !notAllowed) throw error
  if (notAllowed) console.error(`passerelle: ${dist} must be built anew, by a user who may write there: npm run build`)
  process.exitCode = 1
}

/** Newer source, or a folder that lost a file: the launcher asks the same with `find`. */
function isStale() {
  const built = statSync(join(dist, 'main.js'), { throwIfNoEntry: false })
  return !built || sources.some(source => newestIn(join(root, source)) > built.mtimeMs)
}

function newestIn(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return 0
  if (!stat.isDirectory()) return stat.mtimeMs
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => newestIn(join(path, name))))
}

async function buildAll() {
  const started = performance.now()
  // What changes while the build runs must make its result stale.
  const readAt = Date.now() / 1000
  const files = [...(await bundleProgram()), ...(await bundleStyle())]
  mkdirSync(dist, { recursive: true })
  const fresh = mkdtempSync(join(dist, '.building-'))
  try {
    for (const file of files) writeFileSync(join(fresh, file.name), file.contents)
    writeManifest(
      fresh,
      files.map(file => file.name),
    )
    utimesSync(join(fresh, 'main.js'), readAt, readAt)
    putInPlace(fresh)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  forgetOldBuilds()
  say(`built dist in ${((performance.now() - started) / 1000).toFixed(2)} s`)
}

/** Split, so that a command loads the packages it needs and not those of the others. */
function bundleProgram() {
  return bundle({
    entryPoints: { main: join(root, 'src/main.ts'), ...threads() },
    platform: 'node',
    target: 'node22',
    format: 'esm',
    splitting: true,
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    chunkNames: '[name]-[hash]',
  })
}

/** By the name under which they lie in dist/. */
function threads() {
  const files = globSync('src/**/*-worker.ts', { cwd: root })
  return Object.fromEntries(files.map(file => [basename(file, '.ts'), join(root, file)]))
}

async function bundleStyle() {
  if (!existsSync(join(root, style))) return []
  return bundle({ entryPoints: [join(root, style)], minify: true, entryNames: '[name]-[hash]' })
}

/** All files side by side: a module finds what lies beside package.json from `dist/` whichever chunk it ends in. */
async function bundle(options) {
  const result = await build({
    bundle: true,
    write: false,
    outdir: dist,
    sourcemap: 'linked',
    logLevel: 'warning',
    absWorkingDir: root,
    ...options,
  })
  return result.outputFiles.map(file => ({ name: relative(dist, file.path), contents: file.contents }))
}

/** `style`: the file that pages link to. `builds`: files of the latest builds, newest first. */
function writeManifest(outdir, files) {
  const before = (readManifest()?.builds ?? []).filter(build => build.join() !== files.join())
  const manifest = {
    style: files.find(file => file.startsWith('style-') && file.endsWith('.css')) ?? null,
    builds: [files, ...before].slice(0, buildsKept),
  }
  writeFileSync(join(outdir, 'manifest.json'), JSON.stringify(manifest, null, 2) + '\n')
}

function readManifest() {
  const file = join(dist, 'manifest.json')
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

function putInPlace(fresh) {
  const last = ['manifest.json', 'main.js']
  const first = readdirSync(fresh).filter(file => !last.includes(file))
  for (const file of [...first, ...last]) renameSync(join(fresh, file), join(dist, file))
}

/** A server that runs on an older build still loads its chunks and links to its style sheet: the latest builds stay. */
function forgetOldBuilds() {
  const kept = new Set([...readManifest().builds.flat(), 'manifest.json'])
  const anHourAgo = Date.now() - 3_600_000
  for (const file of readdirSync(dist)) {
    const path = join(dist, file)
    const stat = statSync(path, { throwIfNoEntry: false })
    if (stat && !kept.has(file) && stat.mtimeMs < anHourAgo) rmSync(path, { recursive: true, force: true })
  }
}
