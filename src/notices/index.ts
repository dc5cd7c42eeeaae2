export { noticePaths } from './paths.ts'
export { noticeForApplying, type NoticeForApplying, type OfficeKind } from './queries/for-applying.ts'
export { officeLabel, placeLabel } from './office-label.ts'
export { mayWriteNoticesOf } from './rules.ts'
