import type { VNode } from 'preact'

const references = /([A-Z]{2,}-\d{4}-\d+|\b(?:[a-z]\)–[a-z]\)|\d{1,3}–\d{1,3}\b))/

/** A text in which references (PS-2026-0159) and spans of clauses ("a)–c)", "1–4") never break across lines. */
export function Whole({ text }: { text: string }): VNode {
  return (
    <>{text.split(references).map((part, index) => (index % 2 === 1 ? <span class="whole">{part}</span> : part))}</>
  )
}
