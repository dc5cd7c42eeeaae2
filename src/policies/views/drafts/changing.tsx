import type { VNode } from 'preact'

/** A link of few words, whole to those who hear it. */
export function changing(change: string, what: string): VNode {
  return (
    <>
      {change}
      <span class="unseen"> {what}</span>
    </>
  )
}
