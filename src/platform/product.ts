import { globSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Act } from './act.ts'
import type { Door } from './door.ts'
import type { HelpFinder } from './help.ts'
import type { Job } from './jobs.ts'
import type { Opening } from './opening.ts'
import type { Page } from './page.ts'
import type { Post } from './post.ts'
import type { WaitingFinder } from './waiting.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

type Declared<Thing> = { thing: Thing; file: string }

/** Everything the product can do and show, found by walking the modules: no list to keep. */
export type Product = {
  acts: Declared<Act>[]
  pages: Declared<Page>[]
  posts: Declared<Post>[]
  doors: Declared<Door>[]
  jobs: Declared<Job>[]
  help: Declared<HelpFinder>[]
  waiting: Declared<WaitingFinder>[]
  openings: Declared<Opening>[]
}

/** Loads every act, page, form address, door and job of the modules. @throws when two share a name or a path. */
export async function loadProduct(): Promise<Product> {
  const product: Product = { acts: [], pages: [], posts: [], doors: [], jobs: [], help: [], waiting: [], openings: [] }
  const files = globSync('src/modules/**/{acts,web,jobs}/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('.test.'))
  for (const file of files.sort()) {
    const exports: unknown[] = Object.values(await import(pathToFileURL(`${root}${file}`).href))
    for (const thing of exports) add(product, thing, relative('.', file))
  }
  unique(product.acts.map(({ thing }) => `act ${thing.name}`))
  unique(product.pages.map(({ thing }) => `page ${thing.name}`))
  const doors = product.doors.flatMap(({ thing }) => thing.methods.map((method) => `${method} ${thing.path}`))
  unique(product.pages.map(({ thing }) => `GET ${thing.path}`).concat(doors))
  unique(product.posts.map(({ thing }) => `POST ${thing.path}`).concat(doors))
  return product
}

function add(product: Product, thing: unknown, file: string): void {
  if (typeof thing !== 'object' || thing === null || !('kind' in thing)) return
  if (thing.kind === 'act') product.acts.push({ thing: thing as Act, file })
  if (thing.kind === 'page') product.pages.push({ thing: thing as Page, file })
  if (thing.kind === 'post') product.posts.push({ thing: thing as Post, file })
  if (thing.kind === 'door') product.doors.push({ thing: thing as Door, file })
  if (thing.kind === 'job') product.jobs.push({ thing: thing as Job, file })
  if (thing.kind === 'help') product.help.push({ thing: thing as HelpFinder, file })
  if (thing.kind === 'waiting') product.waiting.push({ thing: thing as WaitingFinder, file })
  if (thing.kind === 'opening') product.openings.push({ thing: thing as Opening, file })
}

function unique(names: string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) throw new Error(`declared twice: ${twice}`)
}

type Line = { name: string; title: string; who: readonly string[]; file: string }

/** What `maillon catalogue` prints: everything the product can do or show, and for whom. */
export function catalogueOf(product: Product): {
  acts: Line[]
  pages: (Line & { path: string })[]
  doors: (Omit<Line, 'who'> & { path: string; methods: readonly string[] })[]
} {
  return {
    acts: product.acts.map(({ thing: { name, title, who }, file }) => ({ name, title, who, file })),
    pages: product.pages.map(({ thing: { name, path, title, who }, file }) => ({ name, path, title, who, file })),
    doors: product.doors.map(({ thing: { name, path, title, methods }, file }) => ({ name, path, title, methods, file })),
  }
}
