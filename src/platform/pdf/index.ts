export type { Block, Fact } from './blocks.ts'
export { certificatePdf, type CertificatePdf } from './certificate-pdf.ts'
export { documentPdf, type Check, type DocumentPdf } from './document-pdf.ts'
export type { Column } from './table.ts'
