import type { VNode } from 'preact'

/** Stands where the name will: a character that no text has. */
const place = '\uE000'

/**
 * A sentence of ours around a name that somebody typed: the name keeps its own direction, and is not taken for our words.
 *
 * @param say the sentence's pattern; it may name the name more than once
 */
export function withName(say: (name: string) => string, name: string): VNode {
  const [first, ...rest] = say(place).split(place)
  return (
    <>
      {first}
      {rest.map(part => (
        <>
          <bdi>{name}</bdi>
          {part}
        </>
      ))}
    </>
  )
}
