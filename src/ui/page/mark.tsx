import type { VNode } from 'preact'

/** The mark: a footbridge in two strokes. Decoration beside the name, so hidden from readers. */
export function Mark(): VNode {
  return (
    <svg class="mark-bridge" viewBox="0 0 36 20" aria-hidden="true" focusable="false">
      <path d="M2 17C8 3 28 3 34 17M2 17h32" />
    </svg>
  )
}
