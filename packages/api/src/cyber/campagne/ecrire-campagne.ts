import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { enTransaction } from '../../core/db/en-transaction.ts'
import { rattacherFichiers } from '../../core/televersement/rattacher-fichiers.ts'
import type { ContexteAgent } from '../../core/trpc/context.ts'
import { echec, ok, type Erreur } from '../../core/trpc/result.ts'
import { conflitDeVersion } from '../erreurs.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { campagneIntrouvable, datesInversees, fichierInconnu } from './campagne.errors.ts'
import type { CampagneSaisie } from './campagne.input.ts'
import { campagne, type CampagneEnregistree } from './campagne.table.ts'
import { OBJET_CAMPAGNE } from './lire-campagne.ts'

export function inscrireCampagne(
  tx: Db,
  ctx: ContexteAgent,
  fait: string,
  objetId: string,
  detail: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  return inscrireAuJournalCyber(tx, {
    objet: OBJET_CAMPAGNE,
    objetId,
    fait,
    detail,
    agent: ctx.agent,
    le: ctx.horloge.maintenant(),
  })
}

/** Les dates et les fichiers d’une campagne ; `null` si tout est en ordre, et les fichiers lui sont alors donnés. */
export async function poserLesFichiers(
  tx: Db,
  ctx: ContexteAgent,
  id: string,
  { debut, fin, fichiers }: Pick<CampagneSaisie, 'debut' | 'fin' | 'fichiers'>,
): Promise<Erreur | null> {
  if (fin < debut) return datesInversees()
  const poses = await rattacherFichiers(tx, {
    ids: fichiers,
    objet: OBJET_CAMPAGNE,
    objetId: id,
    agent: ctx.agent,
  })
  return poses ? null : fichierInconnu()
}

interface Demande {
  readonly id: string
  readonly version: number
}

/** Change une campagne enregistrée, si personne ne l’a changée depuis sa lecture. */
export function changerCampagne(
  ctx: ContexteAgent,
  { id, version }: Demande,
  changer: (tx: Db, lue: CampagneEnregistree) => Promise<Erreur | null>,
) {
  return enTransaction<{ id: string; version: number }, Erreur>(ctx.db, async (tx) => {
    const [lue] = await tx.select().from(campagne).where(eq(campagne.id, id)).for('update')
    if (!lue) return echec(campagneIntrouvable())
    if (lue.version !== version) return echec(await conflitDeVersion(tx, OBJET_CAMPAGNE, id, lue))
    const refus = await changer(tx, lue)
    return refus ? echec(refus) : ok({ id, version: lue.version + 1 })
  })
}
