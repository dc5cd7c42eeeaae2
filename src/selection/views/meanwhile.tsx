import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import { ButtonLink, Warning } from '../../ui/index.ts'
import { selectionPaths as paths } from '../paths.ts'
import type { FormState } from './form-state.ts'
import { selectionMessages } from './messages.ts'

type MeanwhileProps = { readonly language: Language; readonly applicationId: number; readonly form: FormState }

/** Above a form that comes back because a colleague was faster: what happened, and the way to the case as it is now. */
export function Meanwhile({ language, applicationId, form }: MeanwhileProps): VNode {
  if (form.meanwhile === undefined) return <></>
  return (
    <Warning>
      <p>{form.meanwhile}</p>
      <p>
        <ButtonLink href={paths.case(language, applicationId)} kind="quiet">
          {selectionMessages[language].note.read}
        </ButtonLink>
      </p>
    </Warning>
  )
}
