/** What tests and the demo may ask of referrals: what would leave, what tells it apart, and the wording agreed to. */
export { fingerprintOf, previewOf } from './content-of.ts'
export { sheetWording } from './domain/wording.ts'
