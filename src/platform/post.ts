import type { Act, Moment } from './act.ts'
import type { Language } from './i18n.ts'
import type { Page } from './page.ts'

/** A cookie to set or, with `value: null`, to remove when the act is done. */
export type CookieChange = { name: 'session' | 'language' | 'answer'; value: string | null }

type PostSteps<Input, Value, Reason extends string, PageInput, Data> = {
  path: string
  act: Act<Input, Value, Reason>
  /** The page that holds the form: shown again, with what was typed, when the act cannot be done. */
  page: Page<PageInput, Data>
  /** Where to go once it is done. */
  next: (value: Value, moment: Moment) => string
  /** One sentence to say there. */
  said?: (value: Value, language: Language) => string
  /** A sentence for each reason the act may be refused for; complete by type. */
  refusals: Record<Reason, (language: Language, input: Input) => string>
  /** The form may carry files of `most` bytes each (`multipart/form-data`): the act is given what `#platform/files` made of them. */
  files?: {
    most: number
    /** Files of data to be read (see receive-table.ts); pictures and documents to be kept when absent. */
    takes?: 'tables'
  }
  cookies?: (value: Value) => CookieChange[]
}

export type Post<Input = never, Value = never, Reason extends string = never, PageInput = never, Data = never> = PostSteps<
  Input,
  Value,
  Reason,
  PageInput,
  Data
> & { kind: 'post' }

/** Binds a form's address to the act it asks for. */
export function post<Input, Value, Reason extends string, PageInput, Data>(
  steps: PostSteps<Input, Value, Reason, PageInput, Data>,
): Post<Input, Value, Reason, PageInput, Data> {
  return { kind: 'post', ...steps }
}
