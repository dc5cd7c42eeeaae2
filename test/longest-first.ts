import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** From the slowest on: what starts the program again and again, walks through it in a browser, or asks every page. */
const slow = ['test/crash', 'test/journeys/', 'src/platform/embedded/', 'src/ui/examples/', 'test/', 'src/demo/']

/** Long files first: one that begins last leaves the other worker with nothing to do. Of the rest the larger first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const bySize = await super.sort(files)
    return bySize.sort((one, other) => this.rank(one) - this.rank(other))
  }

  private rank({ moduleId }: TestSpecification): number {
    const path = relative(this.ctx.config.root, moduleId)
    const known = slow.findIndex(start => path.startsWith(start))
    return known === -1 ? slow.length : known
  }
}
