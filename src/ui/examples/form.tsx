import type { VNode } from 'preact'

import type { Language } from '../../platform/i18n/languages.ts'
import {
  Button,
  Checkbox,
  Checkboxes,
  DateField,
  FileField,
  FormPage,
  Heading,
  Radios,
  Select,
  SummaryList,
  TaskList,
  TextArea,
  TextField,
  type TagTone,
} from '../index.ts'
import type { ExampleMessages } from './messages.en.ts'

type Say = ExampleMessages['form']

/** A form sent back with what is wrong, each kind of field in it; the list of tasks; the answers to check. */
export function FormExample({ language, say }: { language: Language; say: Say }): VNode {
  const tones: TagTone[] = ['good', 'wait', 'stop', 'plain']
  return (
    <>
      <FormPage
        language={language}
        back="#"
        action="#"
        csrf="token"
        errors={say.errors}
        multipart
        beside={<a href="#">{say.later}</a>}
      >
        <Heading>{say.title}</Heading>
        <Fields language={language} say={say} />
      </FormPage>
      <h2>{say.tasks}</h2>
      <TaskList
        tasks={say.task.map((label, index) => ({
          label,
          href: index === 3 ? null : '#',
          state: say.taskState[index] ?? '',
          tone: tones[index] ?? 'plain',
          hint: index === 3 ? say.taskHint : undefined,
        }))}
      />
      <h2>{say.summary}</h2>
      <SummaryList
        language={language}
        rows={say.answers.map(([term = '', detail = '']) => ({ term, detail, changeHref: '#' }))}
      />
      <Button kind="warning">{say.remove}</Button>
    </>
  )
}

function Fields({ language, say }: { language: Language; say: Say }): VNode {
  const choices = (labels: string[]): { value: string; label: string; hint?: string }[] =>
    labels.map((label, index) => ({ value: String(index), label }))
  return (
    <>
      <TextField
        language={language}
        name="university"
        label={say.university}
        hint={say.universityHint}
        error={say.errors.university}
        autocomplete="organization"
      />
      <Radios
        language={language}
        name="level"
        label={say.level}
        hint={say.levelHint}
        error={say.errors.level}
        options={choices(say.levels)}
      />
      <DateField
        language={language}
        name="graduation"
        label={say.graduation}
        hint={say.dateHint}
        error={say.errors.graduation}
        values={{ 'graduation-day': '31', 'graduation-month': '2' }}
      />
      <Select language={language} name="country" label={say.country} options={choices(say.countries)} optional />
      <Checkboxes
        language={language}
        name="languages"
        label={say.languages}
        options={choices(say.countries).map(option => ({
          ...option,
          hint: say.levelHint,
          error: option.value === '0' ? say.errors.level : undefined,
        }))}
        values={['1']}
      />
      <TextArea language={language} name="why" label={say.why} hint={say.whyHint} />
      <FileField language={language} name="file" label={say.file} />
      <Checkbox name="agree" label={say.agree} />
    </>
  )
}
