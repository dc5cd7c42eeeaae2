import { inIsolation } from './isolated.ts'

const largestMegapixels = 50
const jpegQuality = 85

const source = `
const { parentPort, workerData } = require('node:worker_threads')
const libheif = require(workerData.libraries[0])
const jpeg = require(workerData.libraries[1])
const [image] = new libheif.HeifDecoder().decode(workerData.bytes)
if (!image) throw new Error('no picture in it')
const width = image.get_width()
const height = image.get_height()
if (width * height > ${largestMegapixels}e6) throw new Error('more than ${largestMegapixels} megapixels')
image.display({ width, height, data: new Uint8ClampedArray(width * height * 4) }, shown => {
  if (!shown) throw new Error('the picture cannot be decoded')
  parentPort.postMessage(jpeg.encode({ width, height, data: shown.data }, ${jpegQuality}).data)
})
`

/**
 * The first picture of a HEIC file as JPEG, upright, without its metadata (place and time of the photograph): for
 * viewing, where browsers cannot show HEIC. What was uploaded stays what is stored.
 *
 * @throws IsolatedWorkFailed if it is no such picture, has more than 50 megapixels, or takes longer than 20 seconds
 */
export async function toJpeg(heic: Uint8Array): Promise<Uint8Array> {
  const libraries = ['libheif-js/wasm-bundle', 'jpeg-js']
  const answer = await inIsolation({ source, libraries, milliseconds: 20_000, megabytes: 512 }, heic)
  if (!(answer instanceof Uint8Array)) throw new TypeError('expected the bytes of a picture')
  return answer
}
