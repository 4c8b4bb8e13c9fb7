import type { Command } from './command.ts'
import { adminCreate } from './commands/admin-create.ts'
import { auditVerify } from './commands/audit-verify.ts'
import { catalogue } from './commands/catalogue.ts'
import { exportServices } from './commands/export-services.ts'
import { importServices } from './commands/import-services.ts'
import { migrateCommand } from './commands/migrate.ts'
import { web } from './commands/web.ts'
import { worker } from './commands/worker.ts'

/** Everything `maillon` can do, in the order of its help. */
export const commands: Command[] = [web, worker, migrateCommand, adminCreate, auditVerify, importServices, exportServices, catalogue]
