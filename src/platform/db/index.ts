export { askAsSystem, openDatabase, type Database, type Db, type Tx, type ReadTx } from './database.ts'
export type { DB } from './schema.generated.ts'
export { migrate, pendingMigrations, type MigrationReport } from './migrate.ts'
export { violatedConstraint } from './errors.ts'
