import type { Fichier } from '../artefacts/fichier.ts'
import type { Catalogue } from './catalogue.ts'

/** Ce que les visiteurs demandent ou demanderont à cet instant : le portail, puis les versions en service. */
export async function* fichiersServis(catalogue: Catalogue): AsyncGenerator<Fichier> {
  yield* catalogue.shell.fichiers.values()
  for (const { active, canari, epingle } of catalogue.etats()) {
    for (const servie of [active, canari?.version, epingle?.version]) {
      if (!servie) continue
      for (const chemin of servie.fichiers.keys()) {
        const fichier = await catalogue.fichier(servie.section, servie.version, chemin).catch(() => null)
        if (fichier) yield fichier
      }
    }
  }
}
