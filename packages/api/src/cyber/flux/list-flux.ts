import { asc } from 'drizzle-orm'
import type { Db } from '../../core/db/db.ts'
import { catalogueExploite } from '../exploitation/exploitation.table.ts'
import { flux } from './flux.table.ts'

/** Les sources relevées, et la version du catalogue des vulnérabilités exploitées qu’on en tient. */
export async function listFlux(db: Db) {
  const lignes = await db.select().from(flux).orderBy(asc(flux.libelle), asc(flux.id))
  const [catalogue] = await db.select().from(catalogueExploite)
  return {
    flux: lignes.map((ligne) => ({
      id: ligne.id,
      libelle: ligne.libelle,
      adresse: ligne.adresse,
      intervalleMinutes: ligne.intervalleMinutes,
      actif: ligne.actif,
      releveLe: ligne.releveLe?.toISOString() ?? null,
      resultat: ligne.resultat,
      enEchec: ligne.enEchec,
      prochaineLe: ligne.prochaineLe?.toISOString() ?? null,
      version: ligne.version,
    })),
    catalogue: catalogue
      ? {
          version: catalogue.version,
          nombre: catalogue.nombre,
          importeLe: catalogue.importeLe.toISOString(),
          importePar: catalogue.importePar,
        }
      : null,
  }
}
