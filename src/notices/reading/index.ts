export { noticeCommand, type NoticeCommandIo } from './command.ts'
export { fileToText, type FileRefusal } from './file-to-text.ts'
export { readNotice } from './read-notice.ts'
export { lintNotice, type NoticeLack, type NoticeRemark } from './lint-notice.ts'
export type {
  MonthlyStipend,
  NoticeEligibility,
  NoticeFields,
  NoticeReading,
  NoticeSections,
  NoticeWarning,
  Read,
  Span,
  StartValue,
  WarningCode,
} from './notice-reading.ts'
