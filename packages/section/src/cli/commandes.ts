import type { Commande } from './commande.ts'
import { history, verify } from './commandes/history.ts'
import { keygen } from './commandes/keygen.ts'
import { activate, canary, lock, pin, preview, rollback, unlock, unpin } from './commandes/mouvements.ts'
import { publish } from './commandes/publish.ts'
import { status } from './commandes/status.ts'

/** Les commandes, dans l’ordre où l’aide les présente. */
export const commandes: Readonly<Record<string, Commande>> = {
  publish,
  activate,
  canary,
  preview,
  rollback,
  pin,
  unpin,
  lock,
  unlock,
  status,
  history,
  verify,
  keygen,
}
