import type { Logger } from 'pino'
import type { Db } from '../../core/db/db.ts'
import type { Horloge } from '../../core/trpc/context.ts'
import { inscrireAuJournal } from '../journal/inscrire-au-journal.ts'
import type { RefusHttp } from '../refus-http.ts'
import type { Signataire } from './verifier-signature.ts'

/** Le journal ne s’efface pas : un inconnu ne doit pas pouvoir le remplir. Au-delà, ses refus ne vont qu’aux traces. */
const INCONNUS_PAR_HEURE = 20
const UNE_HEURE_MS = 60 * 60 * 1000

export interface RefusConstate {
  readonly refus: RefusHttp
  /** `null` tant que la signature n’a pas été vérifiée : on ne sait pas qui publie. */
  readonly signataire: Signataire | null
  readonly version: string | null
}

export type JournaliserRefus = (constat: RefusConstate) => Promise<void>

/** Inscrit au journal des déploiements les publications refusées : la raison, jamais le contenu. */
export function creerJournalDesRefus(contexte: {
  readonly db: Db
  readonly horloge: Horloge
  readonly journal: Logger
}): JournaliserRefus {
  const { db, horloge, journal } = contexte
  let inconnus: number[] = []

  function aInscrire(signataire: Signataire | null, maintenant: number): boolean {
    if (signataire) return true
    inconnus = inconnus.filter((instant) => instant > maintenant - UNE_HEURE_MS)
    if (inconnus.length >= INCONNUS_PAR_HEURE) return false
    inconnus.push(maintenant)
    return true
  }

  return async ({ refus, signataire, version }) => {
    const le = horloge.maintenant()
    const section = signataire?.cle.section ?? null
    journal.warn({ section, version, code: refus.code }, 'publication refusée')
    if (!aInscrire(signataire, le.getTime())) return
    const detail = {
      code: refus.code,
      motif: refus.message,
      ...(refus.details && { details: refus.details }),
      ...(version !== null && { version }),
      ...(signataire && { cle: signataire.cle.id }),
    }
    const auteur = signataire && `${signataire.cle.libelle} (clé ${signataire.cle.id})`
    await db.transaction(async (tx) =>
      inscrireAuJournal(tx, { section, fait: 'publication_refusee', detail, auteur, le }),
    )
  }
}
