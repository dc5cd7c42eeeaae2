export { Page, type NavItem, type PageProps } from './page/page.tsx'
export { favicon } from './page/favicon.ts'
export { Mark } from './page/mark.tsx'
export { Breadcrumb } from './page/breadcrumb.tsx'
export { Form, Hidden } from './form/form.tsx'
export { fieldsOf, type FormText } from './form/fields-of.ts'
export { Field, FieldGroup } from './form/field.tsx'
export { TextArea, TextField } from './form/text-field.tsx'
export { DateField } from './form/date-field.tsx'
export { Checkbox, Checkboxes, FileField, Radios, Select, type Choice } from './form/choices.tsx'
export { Button, ButtonLink, ButtonRow } from './form/buttons.tsx'
export { ErrorSummary } from './form/error-summary.tsx'
export { FormPage, type FormPageProps } from './form/form-page.tsx'
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
export { Whole } from './content/whole.tsx'
export { withName } from './content/with-name.tsx'
export { DataTable, type Column, type Row } from './staff/table.tsx'
export { IdentityBar, Pagination, Tabs, WithSide } from './staff/navigation.tsx'
export { ChosenFilters, FilterForm, type ChosenFilter } from './staff/filter-form.tsx'
export { Board, type BoardCell, type BoardRow } from './staff/board.tsx'
export { BarChart, type Bar } from './report/bar-chart.tsx'
export { Journey } from './journey/journey.tsx'
export { Ribbon, type RibbonMonth } from './journey/ribbon.tsx'
export { renderPage } from './render.ts'
export { safeHref } from './safe-href.ts'
export { uiMessages } from './messages.ts'
