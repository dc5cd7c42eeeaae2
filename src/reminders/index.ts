export { reminderJob, reminderQueue } from './jobs.ts'
