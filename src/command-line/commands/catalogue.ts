import { catalogueOf, loadProduct } from '#platform/product.ts'
import type { Command } from '../command.ts'

/** `maillon catalogue`: every act and page of the product, and who may do or see it. */
export const catalogue: Command = {
  name: 'catalogue',
  title: { fr: 'tout ce que Maillon sait faire et montrer, et pour qui', en: 'everything Maillon can do and show, and for whom' },
  reads: true,
  async run({ json }) {
    const { acts, pages, doors } = catalogueOf(await loadProduct())
    if (json) {
      console.log(JSON.stringify({ acts, pages, doors }, null, 2))
      return 0
    }
    for (const { name, title, who } of acts) console.log(`${name}\n    ${title}\n    ${who.join(', ')}`)
    for (const { path, title, who } of pages) console.log(`GET ${path}\n    ${title}\n    ${who.join(', ')}`)
    for (const { methods, path, title } of doors) console.log(`${methods.join(', ')} ${path}\n    ${title}\n    anyone`)
    return 0
  },
}
