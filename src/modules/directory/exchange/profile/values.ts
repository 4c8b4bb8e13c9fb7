import { z } from '#platform/fields.ts'
import {
  hidesText,
  isCountry,
  isCurrency,
  isDay,
  isEmail,
  isLanguage,
  isLatitude,
  isLongitude,
  isMoment,
  isPastDay,
  isPhone,
  isWebAddress,
} from '../domain/checks.ts'

/** Text that says something, and hides nothing. */
export const said = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.trim() !== '', 'says nothing')
    .refine((text) => !hidesText(text), 'hides something')

export const uuid = z.uuid()
export const language = z.string().refine(isLanguage, 'no language has this code')
export const web = z.string().refine(isWebAddress, 'not an address of the web')
export const mail = z.string().refine(isEmail, 'not an e-mail address')
export const phone = z.string().refine(isPhone, 'not a telephone number')
export const latitude = z.number().refine(isLatitude, 'no such latitude')
export const longitude = z.number().refine(isLongitude, 'no such longitude')
export const country = z.string().refine(isCountry, 'no such country')
export const currency = z.string().refine(isCurrency, 'no such currency')

/** A day that exists and that is not further than twenty years from `today`. */
export const someDay = (today: string) =>
  z.string().refine((text) => isDay(text) && Number(text.slice(0, 4)) <= Number(today.slice(0, 4)) + 20, 'not a day of our time')

/** A day that was. */
export const pastDay = (today: string) => z.string().refine((text) => isPastDay(text, today), 'not a day that was')

/** A moment that was. */
export const pastMoment = (today: string) =>
  z.string().refine((text) => isMoment(text) && text.slice(0, 10) <= today, 'not a moment that was')

/** Both or neither: a point of the map has two coordinates. */
export const hasWholePoint = ({ latitude, longitude }: { latitude?: unknown; longitude?: unknown }) =>
  (latitude ?? null) === null ? (longitude ?? null) === null : (longitude ?? null) !== null
