// `npm run bench`: bundles bench/pages.ts as the program itself is bundled, and runs it.
import { build } from 'esbuild'
import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const out = join(root, '.cache', 'bench', 'pages.js')
await build({
  entryPoints: [join(root, 'bench/pages.ts')],
  outfile: out,
  bundle: true,
  platform: 'node',
  target: 'node22',
  format: 'esm',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  logLevel: 'warning',
})
const child = spawn(process.execPath, ['--enable-source-maps', out, ...process.argv.slice(2)], { stdio: 'inherit' })
child.on('close', code => (process.exitCode = code ?? 1))
