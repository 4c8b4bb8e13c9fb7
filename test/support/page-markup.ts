import { HtmlValidate, StaticConfigLoader } from 'html-validate'

// Each line says why the standard preset's rule does not speak of our documents; nothing else is switched off.
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    extends: ['html-validate:standard'],
    rules: {},
  }),
)

/** What html-validate finds in a document as it was served. */
export async function markupFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html, 'page.html')
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `html ${ruleId} ${line}:${column} ${message}`),
  )
}
