export { queueMail, queueMails, type NewMail } from './queue.ts'
export { mailJob, mailQueue } from './send.ts'
export { folderTransport, smtpTransport, type Transport } from './transports.ts'
export { mailBodies, type MailContent } from './bodies.ts'
