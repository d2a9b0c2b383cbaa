import type { Artefacts } from '../artefacts/artefacts.ts'
import { creerFichier, type Fichier } from '../artefacts/fichier.ts'
import { rendrePage } from '../artefacts/page.ts'
import type { SectionPubliee } from '../artefacts/section.ts'

export interface Pages {
  /** La page d’une adresse, et si cette adresse existe. La page est la même pour tous : elle ne contient rien d’un agent. */
  pour(chemin: string): { fichier: Fichier; existe: boolean }
}

/** Les pages du portail, rendues une fois chacune : une par section, plus celle du portail. */
export function creerPages({ shell, composition, integrites, carte, adresses }: Artefacts): Pages {
  const rendues = new Map<string, Fichier>()

  function rendre(section: SectionPubliee | null): Fichier {
    const cle = section?.id ?? ''
    const connue = rendues.get(cle)
    if (connue) return connue
    const html = rendrePage({ shell, composition, integrites, carte, section })
    const page = creerFichier('page.html', Buffer.from(html))
    rendues.set(cle, page)
    return page
  }

  return {
    pour(chemin) {
      const section = adresses.trouver(chemin)
      return { fichier: rendre(section ?? null), existe: section !== undefined }
    },
  }
}
