import { openHouse } from '#platform/house.ts'
import { explainStartFailure } from '#platform/start-failure.ts'
import { onStop } from '#platform/stop-signals.ts'

const opening = openHouse(process.env)
// Asked to stop while still opening, the house opens first: a database left half-way would be slower to come back to.
onStop(async () => {
  const house = await opening.catch(() => undefined)
  await house?.close()
})

try {
  console.log((await opening).greeting)
} catch (error) {
  console.error(explainStartFailure(error))
  process.exit(1)
}
