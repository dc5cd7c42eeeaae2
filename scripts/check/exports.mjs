import { codeOf } from './tree.mjs'

/** Files whose exports are for others to find: what a slice shows, and what tools load by name. */
const doors = /(^|\/)index\.tsx?$|\.config\.ts$/

/** Exports of src and policy that no other file imports, tests included: unexport them, or delete what nobody calls. */
export function exports(root) {
  const code = codeOf(root)
  const used = new Set()
  for (const { imports } of code.values()) {
    for (const { to, names } of imports) for (const name of names) used.add(`${to}#${name}`)
  }
  return [...code]
    .filter(([file]) => /^(src|policy)\//.test(file) && !doors.test(file))
    .flatMap(([file, { exports }]) =>
      exports
        .filter(({ name }) => !used.has(`${file}#${name}`) && !used.has(`${file}#*`))
        .map(({ name, line }) => ({ file, line, message: `nobody imports ${name}` })),
    )
}
