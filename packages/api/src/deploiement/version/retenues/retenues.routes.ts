import type { FastifyInstance } from 'fastify'
import type { Catalogue, EtatDeSection } from '../../../core/catalogue/catalogue.ts'
import type { VersionServie } from '../../../core/catalogue/version-servie.ts'
import { rangerRetenues, type VersionRetenue } from '../../../core/compatibilite/versions-retenues.ts'

/** Les versions d’une section que des agents reçoivent, ou recevraient après un retour automatique. */
async function servies(etat: EtatDeSection, catalogue: Catalogue): Promise<VersionServie[]> {
  const { section, active, canari, epingle, precedente } = etat
  const avant = precedente === null ? null : await catalogue.version(section, precedente)
  const toutes = [active, canari?.version ?? null, epingle?.version ?? null, avant]
  return [...new Map(toutes.filter((une) => une !== null).map((une) => [une.version, une])).values()]
}

/**
 * Ce que l’API de demain devra encore servir, pour la chaîne d’intégration qui la prépare. Rien n’y est secret : les versions
 * sont dans chaque page, et les schémas dans le code.
 */
export function enregistrerRetenues(
  app: FastifyInstance,
  { catalogue }: { readonly catalogue: Catalogue },
): void {
  app.get('/deploiement/versions-retenues.json', async (_requete, reponse) => {
    const versions = await Promise.all(catalogue.etats().map((etat) => servies(etat, catalogue)))
    const retenues = versions
      .flat()
      .map(({ section, version, description: { api } }): VersionRetenue => ({ section, version, api }))
    return reponse.header('cache-control', 'no-store').send(rangerRetenues(retenues))
  })
}
