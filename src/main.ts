import { openHouse } from '#platform/house.ts'
import { explainStartFailure } from '#platform/start-failure.ts'
import { onStop } from '#platform/stop-signals.ts'

try {
  const house = await openHouse(process.env)
  console.log(house.greeting)
  onStop(house.close)
} catch (error) {
  console.error(explainStartFailure(error))
  process.exit(1)
}
