export { Page, type NavItem, type PageProps } from './page/page.tsx'
export { Mark } from './page/mark.tsx'
export { Form, Hidden } from './form/form.tsx'
export { fieldsOf, type FormText } from './form/fields-of.ts'
export { Field, FieldGroup } from './form/field.tsx'
export { TextArea, TextField } from './form/text-field.tsx'
export { DateField } from './form/date-field.tsx'
export { Checkbox, Checkboxes, FileField, Radios, Select, type Choice } from './form/choices.tsx'
export { Button, ButtonLink, ButtonRow } from './form/buttons.tsx'
export { ErrorSummary } from './form/error-summary.tsx'
export {
  BackLink,
  Bullets,
  Details,
  Empty,
  Heading,
  Inset,
  Panel,
  Prose,
  Success,
  Tag,
  Warning,
  type TagTone,
} from './content/content.tsx'
export {
  Cards,
  Facts,
  Log,
  SummaryList,
  TaskList,
  type Card,
  type Fact,
  type LogEntry,
  type SummaryRow,
  type Task,
} from './lists/lists.tsx'
export { DataTable, type Column, type Row } from './staff/table.tsx'
export { ChosenFilters, IdentityBar, Pagination, Tabs, WithSide, type ChosenFilter } from './staff/navigation.tsx'
export { Journey } from './journey/journey.tsx'
export { Ribbon, type RibbonMonth } from './journey/ribbon.tsx'
export { renderPage } from './render.ts'
export { uiMessages } from './messages.ts'
