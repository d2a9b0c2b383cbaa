import { ajouterJours, jourDe, juger, type Releve } from '@sssi/domain'
import { eq } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { echec, ok, type Erreur } from '../../core/trpc/result.ts'
import type { ContexteDeDeploiement } from '../acteur.ts'
import { changerSection } from '../section/changer-section.ts'
import {
  deploiementDeSection,
  type DeploiementEnregistre,
} from '../../core/registre/deploiement-de-section.table.ts'
import { rendreActive, SANS_CANARI } from '../version/mouvements.ts'
import { versionUtilisable, type ErreurDeVersion } from '../version/utilisable.ts'
import { AUCUN_RELEVE, relevesDepuis } from './releves.ts'

/** Une version fraîchement activée reste sous observation ce temps-là. */
export const OBSERVATION_MS = 24 * 60 * 60 * 1000

/** Jours d’avant la mise en service, où l’on mesure la version de référence. */
const JOURS_DE_REFERENCE = 7

interface Observation {
  readonly quoi: 'canari' | 'active'
  readonly nouvelle: string
  readonly ancienne: string
  readonly depuis: Date
}

/** Les versions que l’on surveille à cet instant, chacune avec celle qu’elle remplace. */
function observations(lue: DeploiementEnregistre, maintenant: Date): Observation[] {
  const { versionActive, versionPrecedente, activeDepuis, canariVersion, canariDepuis } = lue
  const sous: Observation[] = []
  if (canariVersion !== null && versionActive !== null && canariDepuis !== null)
    sous.push({ quoi: 'canari', nouvelle: canariVersion, ancienne: versionActive, depuis: canariDepuis })
  const recente = activeDepuis !== null && maintenant.getTime() - activeDepuis.getTime() < OBSERVATION_MS
  if (recente && versionActive !== null && versionPrecedente !== null)
    sous.push({ quoi: 'active', nouvelle: versionActive, ancienne: versionPrecedente, depuis: activeDepuis })
  return sous
}

async function chiffres(db: Db, section: string, { nouvelle, ancienne, depuis }: Observation) {
  const jour = jourDe(depuis)
  const [recents, anciens] = [
    await relevesDepuis(db, section, jour),
    await relevesDepuis(db, section, ajouterJours(jour, -JOURS_DE_REFERENCE)),
  ]
  return {
    nouvelle: recents.get(nouvelle) ?? AUCUN_RELEVE,
    ancienne: anciens.get(ancienne) ?? AUCUN_RELEVE,
  } satisfies Record<string, Releve>
}

/** Ce qui, dans la section, est nettement pire que ce que cela remplace ; `null` si rien ne l’est. */
async function pire(db: Db, lue: DeploiementEnregistre, maintenant: Date) {
  for (const observation of observations(lue, maintenant)) {
    const releves = await chiffres(db, lue.section, observation)
    if (juger(releves.ancienne, releves.nouvelle) === 'mauvaise') return { ...observation, releves }
  }
  return null
}

const rienDeGrave = {
  type: 'rien_de_grave',
  nature: 'refus',
  message: 'Les relevés ne demandent pas de retour.',
} as const satisfies Erreur

/**
 * Juge ce que la section a sous observation, et revient de soi-même à la version d’avant quand la nouvelle est nettement pire.
 * Un verrou n’y fait pas obstacle : il protège d’un changement, pas d’une panne. Une épingle, si : quelqu’un a choisi.
 *
 * @returns vrai si le portail est revenu en arrière
 */
export async function retournerSiPire(
  contexte: Omit<ContexteDeDeploiement, 'acteur'>,
  section: string,
): Promise<boolean> {
  const ctx: ContexteDeDeploiement = { ...contexte, acteur: { type: 'portail' } }
  const le = ctx.horloge.maintenant()
  const [avant] = await ctx.db
    .select()
    .from(deploiementDeSection)
    .where(eq(deploiementDeSection.section, section))
  // Jugée d’abord sans verrou : presque toujours, il n’y a rien à faire, et les relevés ne s’attendent pas.
  if (!avant || !(await pire(ctx.db, avant, le))) return false
  const resultat = await changerSection<typeof rienDeGrave | ErreurDeVersion>(
    ctx,
    { section, revision: null },
    async (lue, tx) => {
      const jugee = await pire(tx, lue, le)
      if (!jugee) return echec(rienDeGrave)
      const { quoi, nouvelle, ancienne, releves } = jugee
      const changement = {
        fait: 'retour_automatique' as const,
        detail: { de: nouvelle, vers: ancienne, quoi, releves },
      }
      if (quoi === 'canari') return ok({ ...changement, deploiement: SANS_CANARI })
      const utilisable = await versionUtilisable(ctx, tx, section, ancienne)
      if (!utilisable.ok) return utilisable
      const deploiement = { ...rendreActive(lue, ancienne, { par: null, le }), versionPrecedente: null }
      return ok({ ...changement, deploiement })
    },
    { malgreLeVerrou: true },
  )
  if (!resultat.ok && resultat.error.type === 'version_incompatible')
    ctx.journal.warn({ section, raison: resultat.error.message }, 'retour automatique impossible')
  return resultat.ok
}
