import type { VNode } from 'preact'

import type { ConditionTold } from '../../eligibility/index.ts'
import { safeHref, Whole } from '../../ui/index.ts'

/** A sentence and, where it is a group, what is in it. */
export function Asks({ condition, withSources }: { condition: ConditionTold; withSources: boolean }): VNode {
  const { sentence, parts } = condition
  return (
    <>
      {sentence}
      {parts.length > 0 && (
        <ul>
          {parts.map(part => (
            <li>
              <Asks condition={part} withSources={withSources} />
              {withSources && part.parts.length === 0 && (
                <>
                  {' '}
                  <bdi class="small soft">
                    <Whole text={part.source} />
                  </bdi>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Document, year and clause; a link where the document has an address. */
export function Source({ source, address }: Pick<ConditionTold, 'source' | 'address'>): VNode {
  const said = (
    <bdi>
      <Whole text={source} />
    </bdi>
  )
  return address === null ? said : <a href={safeHref(address)}>{said}</a>
}
