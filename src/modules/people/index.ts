/** What other modules may ask of people: who somebody is, whether her record may be opened, where she is on her path. */
export { consentWording } from './content/consent.ts'
export { initials, startOf } from './domain/appointment.ts'
export { canOpenRecord, type FieldGroup, fieldGroups, type RecordHead } from './domain/record.ts'
export { moveToStage } from './person-store.ts'
export { findOwnRecord, findRecord } from './queries/find-record.ts'
export { findMyLastNote, type PrivateNote } from './queries/list-notes.ts'
export { findMyAround, type MyAround } from './queries/my-around.ts'
export { findAround, findTimeZone, type RecordAround } from './queries/record-around.ts'
