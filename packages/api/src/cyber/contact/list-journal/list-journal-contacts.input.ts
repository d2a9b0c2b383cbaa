import { organismeCodeSchema } from '@sssi/domain'
import * as z from 'zod'

export const listJournalContactsInput = z.strictObject({ organisme: organismeCodeSchema })
export type ListJournalContactsInput = z.output<typeof listJournalContactsInput>
