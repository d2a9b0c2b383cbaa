import { estUnDeclassement, niveauxTlp, type Tlp } from '@sssi/domain/cyber'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '../../../core/db/db.ts'
import { avis } from '../../avis/avis.table.ts'
import { journalCyber } from '../../journal/journal-cyber.table.ts'
import type { BulletinEnregistre } from '../bulletin.table.ts'
import { OBJET_BULLETIN, type FaitDeBulletin } from '../faits.ts'

const decisions: readonly FaitDeBulletin[] = ['bulletin_diffuse', 'declassement_approuve']

/** Vrai si ce niveau ouvrirait à plus de monde l’avis dont le bulletin est tiré. */
export async function ouvreSonAvis(tx: Db, avisId: string | null, tlp: Tlp): Promise<boolean> {
  const niveau = await niveauDeLAvis(tx, avisId)
  return niveau !== null && estUnDeclassement(niveau, tlp)
}

/** La même question d’un bulletin qui existe : on a pu décider, lui, de l’ouvrir plus que son avis. */
export async function ouvreSonAvisSansDecision(
  tx: Db,
  { id, avisId, tlp }: Pick<BulletinEnregistre, 'id' | 'avisId' | 'tlp'>,
): Promise<boolean> {
  const niveau = await niveauDeLAvis(tx, avisId)
  if (niveau === null || !estUnDeclassement(niveau, tlp)) return false
  const auMoinsFermes = niveauxTlp.slice(niveauxTlp.indexOf(niveau))
  const auMoinsOuverts = niveauxTlp.slice(0, niveauxTlp.indexOf(tlp) + 1)
  const [decide] = await tx
    .select({ id: journalCyber.id })
    .from(journalCyber)
    .where(
      and(
        eq(journalCyber.objet, OBJET_BULLETIN),
        eq(journalCyber.objetId, id),
        inArray(journalCyber.fait, [...decisions]),
        inArray(sql`${journalCyber.detail} ->> 'de'`, auMoinsFermes),
        inArray(sql`${journalCyber.detail} ->> 'vers'`, auMoinsOuverts),
      ),
    )
    .limit(1)
  return decide === undefined
}

async function niveauDeLAvis(tx: Db, avisId: string | null): Promise<Tlp | null> {
  if (avisId === null) return null
  const [lu] = await tx.select({ tlp: avis.tlp }).from(avis).where(eq(avis.id, avisId))
  return lu?.tlp ?? null
}
