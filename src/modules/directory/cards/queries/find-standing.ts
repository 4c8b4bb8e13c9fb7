import type { Tx } from '#platform/database.ts'
import type { ServiceCard, ServiceId } from '../domain/card.ts'
import { findService } from './find-service.ts'

/** The service that stands under this identifier: itself, or the one it gave way to, once or several times over. */
export async function findStandingService(tx: Tx, id: ServiceId): Promise<ServiceCard | undefined> {
  const card = await findService(tx, id)
  return card === undefined || card.mergedInto === null ? card : findStandingService(tx, card.mergedInto)
}
