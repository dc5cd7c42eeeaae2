import type { VNode } from 'preact'

import type { Language } from '../../../platform/i18n/languages.ts'
import { agreementMessages } from './messages.ts'
import { AgreementView, type AgreementModel } from './agreement-views.tsx'

/** The agreement for the staff of the placement; null before it is drawn up. */
export function agreementTab(language: Language, model: AgreementModel | null): VNode {
  return model === null ? <p>{agreementMessages[language].sign.none}</p> : <AgreementView {...model} />
}
