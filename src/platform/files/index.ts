export { downloadHeaders } from './download-headers.ts'
export { DamagedFile, SealBroken, StorageFull } from './faults.ts'
export { folderStore, type FileStore, type FolderStore } from './folder-store.ts'
export { toJpeg } from './heic.ts'
export {
  inspectUpload,
  largestUpload,
  uploadKinds,
  type Inspected,
  type UploadKind,
  type UploadRefusal,
} from './inspect-upload.ts'
export { IsolatedWorkFailed } from './isolated.ts'
export { loadKeys, loadOrCreateKey, type Key, type Keys } from './keys.ts'
export { safeFileName } from './names.ts'
export { sealedStore, type SealedStore } from './sealed-store.ts'
