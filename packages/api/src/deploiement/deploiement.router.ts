import { router } from '../core/trpc/trpc.ts'
import { createApercuProcedure } from './apercu/create/create-apercu.router.ts'
import { updateCanariProcedure } from './canari/update/update-canari.router.ts'
import { cleRouter } from './cle/cle.router.ts'
import { listJournalDeDeploiementProcedure } from './journal/list/list-journal-de-deploiement.router.ts'
import { verifyJournalProcedure } from './journal/verify/verify-journal.router.ts'
import { recordRelevesProcedure } from './releve/record/record-releves.router.ts'
import { listSectionsProcedure } from './section/list/list-sections.router.ts'
import { lockSectionProcedure } from './section/lock/lock-section.router.ts'
import { unlockSectionProcedure } from './section/unlock/unlock-section.router.ts'
import { activateVersionProcedure } from './version/activate/activate-version.router.ts'
import { pinVersionProcedure } from './version/pin/pin-version.router.ts'
import { rollbackVersionProcedure } from './version/rollback/rollback-version.router.ts'
import { unpinVersionProcedure } from './version/unpin/unpin-version.router.ts'

export const deploiementRouter = router({
  section: router({
    list: listSectionsProcedure,
    lock: lockSectionProcedure,
    unlock: unlockSectionProcedure,
  }),
  version: router({
    activate: activateVersionProcedure,
    rollback: rollbackVersionProcedure,
    pin: pinVersionProcedure,
    unpin: unpinVersionProcedure,
  }),
  canari: router({ update: updateCanariProcedure }),
  cle: cleRouter,
  apercu: router({ create: createApercuProcedure }),
  journal: router({ list: listJournalDeDeploiementProcedure, verify: verifyJournalProcedure }),
  releve: router({ record: recordRelevesProcedure }),
})
