import type { Page as Tab } from 'playwright-core'
import type { Page } from '#platform/page.ts'
import { hardToRead, type ReadingEase, readingEaseOf, readingGoal } from '#platform/reading-ease/reading-ease.ts'
import { routes } from '#routes'
import type { TestHouse } from '#test/support/house.ts'
import { blocksToRead } from '#test/support/page-reading.ts'
import { swapIn } from '#test/support/swap-in.ts'
import { statesOf, type waysIn } from './page-states.ts'

/** One screen as it reads in French, in the state that is hardest to read. */
export type ScreenRead = { name: string; title: string; path: string; reading: ReadingEase; faults: string[] }

/** The gallery shows the parts of pages to those who build them, the demo its people, and this list its figures: no participant's screens. */
const notForParticipants: readonly string[] = [routes.ui, routes.demo, routes.readingEase]

const isForParticipants = ({ who, path }: Page) =>
  who.some((kind) => ['person', 'account', 'anyone'].includes(kind)) && !notForParticipants.includes(path)

/** Every screen that a participant may come to, read in a browser, in every state we know how to bring it to. */
export async function screensToRead(
  { product }: Pick<TestHouse, 'product'>,
  ways: Awaited<ReturnType<typeof waysIn>>,
  tab: Tab,
  wanted: (path: string) => boolean = () => true,
): Promise<ScreenRead[]> {
  const screens: ScreenRead[] = []
  for (const page of product.pages.map(({ thing }) => thing as Page).filter((each) => isForParticipants(each) && wanted(each.path))) {
    const readings: ReadingEase[] = []
    for (const { body } of await statesOf(page, ways, 'fr')) {
      await swapIn(tab, body)
      readings.push(readingEaseOf(await blocksToRead(tab)))
    }
    const reading = hardest(readings)
    if (reading === undefined) continue
    screens.push({ name: page.name, title: page.title, path: page.path, reading, faults: [...new Set(readings.flatMap(hardToRead))] })
  }
  return screens.sort((one, other) => one.path.localeCompare(other.path))
}

function hardest(readings: readonly ReadingEase[]): ReadingEase | undefined {
  const long = readings.filter(({ words }) => words >= readingGoal.fewestWords)
  return (long.length > 0 ? long : [...readings]).sort((one, other) => one.ease - other.ease)[0]
}

/** The figures as `content/reading-ease.json` keeps them: whole numbers of words, one decimal for the rest. */
export function figuresOf(screens: readonly ScreenRead[]) {
  const round = (figure: number) => Math.round(figure * 10) / 10
  return screens.map(({ name, title, path, reading: { words, ease, mean, longest } }) => ({
    name,
    title,
    path,
    words,
    ease: round(ease),
    mean: round(mean),
    longest,
  }))
}
