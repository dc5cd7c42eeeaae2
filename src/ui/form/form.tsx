import type { ComponentChildren, VNode } from 'preact'

export type FormProps = {
  readonly action: string
  /** The session's token; '' for visitors. */
  readonly csrf: string
  /** For pages with a file field. */
  readonly multipart?: boolean
  readonly class?: string
  /** For buttons that stand outside of it. */
  readonly id?: string
  readonly children: ComponentChildren
}

/** A form that is checked on the server only, so that its messages are ours and in the reader's language. */
export function Form({ action, csrf, multipart, children, ...rest }: FormProps): VNode {
  return (
    <form
      method="post"
      action={action}
      novalidate
      enctype={multipart === true ? 'multipart/form-data' : undefined}
      class={rest.class}
      id={rest.id}
    >
      {csrf !== '' && <input type="hidden" name="_csrf" value={csrf} />}
      {children}
    </form>
  )
}

/** A value that the form carries without showing it. */
export function Hidden({ name, value }: { name: string; value: string }): VNode {
  return <input type="hidden" name={name} value={value} />
}
