// Puts the no-break spaces into French messages that `npm run check` asks for, and tells which files changed.
import { join } from 'node:path'
import { mendTypography } from './check/typography.mjs'

for (const file of mendTypography(join(import.meta.dirname, '..'))) console.log(file)
