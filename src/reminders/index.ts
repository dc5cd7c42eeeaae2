export { reminderJob, reminderQueue } from './jobs.ts'
export { reminderFigures } from './queries/runs.ts'
