import { relative } from 'node:path'

/** ESLint's findings, one a line: `src/people/actions.ts:12:3  message (rule)`. */
export default function oneLineEach(results) {
  return results
    .flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, message, ruleId }) => {
        const place = `${relative(process.cwd(), filePath)}:${line ?? 1}:${column ?? 1}`
        return `${place}  ${message} (${ruleId ?? 'syntax'})`
      }),
    )
    .join('\n')
}
