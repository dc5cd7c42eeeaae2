import { filesIn, isTest, linesOf } from './tree.mjs'

const code = /\.(ts|tsx|mjs)$/
const free = /(\.generated\.ts|\/messages\.\w\w\.tsx?)$/
const limits = { source: 300, test: 500 }

/** Files end before a reader does: 300 lines, tests 500. Generated files, messages and pure tables may be longer. */
export function length(root) {
  return filesIn(root, code)
    .filter(file => !free.test(file))
    .flatMap(file => tooLong(file, linesOf(root, file)))
}

function tooLong(file, lines) {
  if (lines[0].trim() === '// table') return tableFaults(file, lines)
  const limit = isTest(file) ? limits.test : limits.source
  const count = lines.at(-1) === '' ? lines.length - 1 : lines.length
  return count > limit ? [{ file, line: limit + 1, message: `${count} lines, of ${limit} at most: split it` }] : []
}

/** The exemption is for data alone. */
function tableFaults(file, lines) {
  const at = lines.findIndex(line => /\bfunction\b|=>/.test(line.replace(/^\s*(\/\/|\*|\/\*).*/, '')))
  return at === -1 ? [] : [{ file, line: at + 1, message: 'a file marked `// table` holds data, no functions' }]
}
