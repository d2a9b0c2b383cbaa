import type { FichierDecrit } from '@sssi/domain'
import { and, asc, eq, notInArray } from 'drizzle-orm'
import { coquille } from '../registre/coquille.table.ts'
import { deploiementDeSection, type DeploiementEnregistre } from '../registre/deploiement-de-section.table.ts'
import { versionDeSection } from '../registre/version-de-section.table.ts'
import type { Db } from '../db/db.ts'
import type { EtatDeSection } from './catalogue.ts'
import { enVersionServie, type VersionServie } from './version-servie.ts'

/** De quoi retrouver une version enregistrée. */
export type LireVersion = (section: string, version: string) => Promise<VersionServie | null>

/** @param surIllisible appelé si la version est enregistrée sans qu’on sache la lire ; elle compte alors pour absente */
export async function lireVersion(
  db: Db,
  section: string,
  version: string,
  surIllisible: () => void,
): Promise<VersionServie | null> {
  try {
    const [ligne] = await db
      .select()
      .from(versionDeSection)
      .where(and(eq(versionDeSection.section, section), eq(versionDeSection.version, version)))
    const servie = ligne ? enVersionServie(ligne) : null
    if (ligne && !servie) surIllisible()
    return servie
  } catch (erreur) {
    // Sa description n’est plus du JSON. Une panne de la base, elle, se dit autrement.
    if (!(erreur instanceof SyntaxError)) throw erreur
    surIllisible()
    return null
  }
}

async function lireEtat(lue: DeploiementEnregistre, lire: LireVersion): Promise<EtatDeSection> {
  const { section, revision, activeDepuis, canariGraine, canariDepuis, epingleJusquA } = lue
  const version = async (nom: string | null) => (nom === null ? null : lire(section, nom))
  const [active, enCanari, epinglee] = [
    await version(lue.versionActive),
    await version(lue.canariVersion),
    await version(lue.epingleVersion),
  ]
  return {
    section,
    revision,
    active,
    decidee: active,
    activeDepuis,
    precedente: lue.versionPrecedente,
    canari:
      enCanari && canariGraine !== null && canariDepuis !== null
        ? { version: enCanari, part: lue.canariPart, graine: canariGraine, depuis: canariDepuis }
        : null,
    epingle: epinglee && epingleJusquA !== null ? { version: epinglee, jusquA: epingleJusquA } : null,
  }
}

/** Où en est chaque section, dans l’ordre de leur identifiant. */
export async function lireEtats(db: Db, lire: LireVersion): Promise<ReadonlyMap<string, EtatDeSection>> {
  const lues = await db.select().from(deploiementDeSection).orderBy(asc(deploiementDeSection.section))
  const etats = new Map<string, EtatDeSection>()
  for (const lue of lues) etats.set(lue.section, await lireEtat(lue, lire))
  return etats
}

/** Les constructions du portail que l’on ne connaît pas encore : leur version, et leurs fichiers. */
export async function lireCoquilles(
  db: Db,
  connues: readonly string[],
): Promise<{ readonly version: string; readonly fichiers: readonly FichierDecrit[] }[]> {
  return db
    .select({ version: coquille.version, fichiers: coquille.fichiers })
    .from(coquille)
    .where(connues.length === 0 ? undefined : notInArray(coquille.version, [...connues]))
    .orderBy(asc(coquille.vueLe))
}
