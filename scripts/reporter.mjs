/** Counts, and ends the run with the line `N passed, N failed`; under scripts/test.mjs it hands the counts over instead. */
export default class ClosingLine {
  onTestRunEnd(modules, unhandledErrors) {
    const counts = countTests(modules, unhandledErrors.length)
    if (process.send) process.send(counts)
    else console.log(closingLine(counts))
  }
}

export function closingLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

/** A file that breaks before its tests are known, and an error outside of any test, count as one failure each. */
export function countTests(modules, unhandled) {
  const counts = { passed: 0, failed: unhandled }
  for (const module of modules) {
    let failedHere = 0
    for (const test of module.children.allTests()) {
      const { state } = test.result()
      if (state === 'passed') counts.passed += 1
      if (state === 'failed') failedHere += 1
    }
    counts.failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere
  }
  return counts
}
