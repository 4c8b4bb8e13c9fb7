/**
 * The wording of the consent of a referral (messages/sheet-consent.ts). It is kept with each sheet: any change of those sentences
 * takes a new version.
 */
export const sheetWording = '2026-11-23'
