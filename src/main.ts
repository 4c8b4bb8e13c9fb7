import { WrongConfig } from '#platform/config.ts'
import { openHouse } from '#platform/house.ts'

try {
  const house = await openHouse(process.env)
  console.log(house.greeting)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await house.close()
      process.exit(0)
    })
  }
} catch (error) {
  const { explainStartFailure } = await import('#platform/start-failure.ts')
  console.error(error instanceof WrongConfig ? error.message : explainStartFailure(error))
  process.exit(1)
}
