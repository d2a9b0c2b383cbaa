import { instanceTypes, type InstanceType } from '@sssi/domain'
import { check, date, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { parmi } from '../db/parmi.ts'

/** Une réunion du Copil ou du Costrat (SSSI ch. 2 § 1). */
export const instance = pgTable(
  'instance',
  {
    id: uuid('id').primaryKey(),
    type: text('type').$type<InstanceType>().notNull(),
    date: date('date', { mode: 'string' }).notNull(),
  },
  (table) => [
    unique('instance_unique').on(table.type, table.date),
    check('instance_type', parmi(table.type, instanceTypes)),
  ],
)
