import type { Agent, OrganismeCode } from '@sssi/domain'
import { and, eq, inArray, isNull, ne } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { attendreSonTour } from '../../core/direct/annoncer.ts'
import { versionDeChaine } from '../chaine/version-de-chaine.table.ts'
import { inscrireAuJournalCyber } from '../journal/inscrire-au-journal-cyber.ts'
import { alerte, appel, suiviDOrganisme, type AlerteEnregistree } from './alerte.table.ts'
import { annoncerAcquittement } from './annonces.ts'
import { avancer } from './avancer.ts'
import { OBJET_ALERTE, type ContexteDAlerte } from './contexte.ts'

export interface Acquittement {
  readonly organisme: OrganismeCode
  readonly nom: string
  readonly voie: 'portail' | 'courriel'
  /** `null` par le lien d’un courriel : on sait quelle boîte l’a reçu, pas qui le lit. */
  readonly agent: Agent | null
  /** Les appels que cet acquittement éteint. */
  readonly appelIds: readonly string[]
}

const SECONDE_MS = 1_000

/** L’alerte à changer, tenue jusqu’à la fin de la transaction. */
export async function tenirAlerte(tx: Db, id: string): Promise<AlerteEnregistree | null> {
  const [lue] = await tx.select().from(alerte).where(eq(alerte.id, id)).for('share')
  return lue ?? null
}

/** Vrai s’il ne reste personne dont le HFDS doive répondre. */
async function hfdsEstQuitte(
  tx: Db,
  lue: AlerteEnregistree,
  niveauxDuHfds: readonly number[],
): Promise<boolean> {
  if (niveauxDuHfds.length === 0) return true
  const [reste] = await tx
    .select({ organisme: suiviDOrganisme.organisme })
    .from(suiviDOrganisme)
    .where(
      and(
        eq(suiviDOrganisme.alerteId, lue.id),
        ne(suiviDOrganisme.etat, 'acquitte'),
        inArray(suiviDOrganisme.niveau, [...niveauxDuHfds]),
      ),
    )
    .limit(1)
  return !reste
}

/** Acquitte pour un organisme. Le premier arrête la chaîne ; les suivants s’inscrivent, sans rien changer d’autre. */
export async function acquitter(
  tx: Db,
  ctx: ContexteDAlerte,
  lue: AlerteEnregistree,
  { organisme, nom, voie, agent, appelIds }: Acquittement,
): Promise<void> {
  const [lu] = await tx
    .select({ suivi: suiviDOrganisme, definition: versionDeChaine.definition })
    .from(suiviDOrganisme)
    .innerJoin(alerte, eq(alerte.id, suiviDOrganisme.alerteId))
    .innerJoin(versionDeChaine, eq(versionDeChaine.numero, alerte.chaine))
    .where(and(eq(suiviDOrganisme.alerteId, lue.id), eq(suiviDOrganisme.organisme, organisme)))
    .for('update', { of: suiviDOrganisme })
  if (!lu) return
  const eteints =
    appelIds.length === 0
      ? []
      : await tx
          .update(appel)
          .set({ acquitteLe: ctx.maintenant, voie })
          .where(and(inArray(appel.id, [...appelIds]), isNull(appel.acquitteLe)))
          .returning({ id: appel.id })
  const inscrire = (fait: string) =>
    inscrireAuJournalCyber(tx, {
      objet: OBJET_ALERTE,
      objetId: lue.id,
      fait,
      detail: {
        organisme,
        nom,
        voie,
        delai: Math.round((ctx.maintenant.getTime() - lue.lanceeLe.getTime()) / SECONDE_MS),
      },
      agent,
      le: ctx.maintenant,
    })
  if (lu.suivi.etat === 'acquitte') {
    if (eteints.length > 0) await inscrire('appel_acquitte')
    return
  }
  // Acquitter n’appelle personne : il n’y a pas à lire l’annuaire.
  await avancer(tx, ctx, lue, { definition: lu.definition, joignables: () => [] }, lu.suivi, {
    type: 'acquittement',
  })
  await tx
    .update(suiviDOrganisme)
    .set({ acquitteLe: ctx.maintenant, acquittePar: nom })
    .where(and(eq(suiviDOrganisme.alerteId, lue.id), eq(suiviDOrganisme.organisme, organisme)))
  await inscrire('alerte_acquittee')
  const niveauxDuHfds = lu.definition.niveaux.flatMap(({ appelle }, rang) =>
    appelle === 'hfds' ? [rang] : [],
  )
  const parLeHfds = niveauxDuHfds.includes(lu.suivi.niveau)
  // Deux derniers acquittements ensemble se croiraient chacun l’avant-dernier : on ne compte qu’une fois son tour venu d’annoncer.
  if (parLeHfds) await attendreSonTour(tx)
  await annoncerAcquittement(tx, lue, organisme, {
    nom,
    hfdsQuitte: parLeHfds && (await hfdsEstQuitte(tx, lue, niveauxDuHfds)),
  })
}
