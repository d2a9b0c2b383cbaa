import { creerFichier, type Fichier } from '../artefacts/fichier.ts'
import { politiqueDeContenu } from '../http/security-headers.ts'
import { creerAdresses } from './adresses.ts'
import { carteDImport, ecrireComposition, integritesDe, type Assemblage } from './composition.ts'
import { rendrePage } from './page.ts'
import type { VersionServie } from './version-servie.ts'

/** Une page du portail, prête à servir. */
export interface PageRendue {
  readonly fichier: Fichier
  /** Faux : l’adresse n’est celle de rien, et la page le dit. */
  readonly existe: boolean
  /** La politique de contenu qui admet la carte d’import de cette page, et elle seule. */
  readonly politique: string
}

export interface Pages {
  pour(chemin: string, maintenant: Date): PageRendue
}

const HEURE_MS = 60 * 60 * 1000

/**
 * Les pages d’un assemblage, rendues une fois chacune : une par section, plus celle du portail. Leur date d’émission est
 * celle de l’heure : au tour suivant, elles sont rendues de nouveau.
 */
export function creerPages(assemblage: Assemblage): Pages {
  const { shell, sections } = assemblage
  const integrites = integritesDe(assemblage)
  const carte = carteDImport(integrites)
  const politique = politiqueDeContenu(carte)
  const adresses = creerAdresses(shell, sections)
  let rendues = new Map<string, Fichier>()
  let heure = -1

  function rendre(section: VersionServie | null, emiseLe: Date): Fichier {
    const cle = section?.section ?? ''
    const connue = rendues.get(cle)
    if (connue) return connue
    const composition = ecrireComposition(assemblage, emiseLe)
    const html = rendrePage({ shell, composition, integrites, carte, section })
    const page = creerFichier('page.html', Buffer.from(html))
    rendues.set(cle, page)
    return page
  }

  return {
    pour(chemin, maintenant) {
      const courante = Math.floor(maintenant.getTime() / HEURE_MS)
      if (courante !== heure) {
        rendues = new Map()
        heure = courante
      }
      const section = adresses.trouver(chemin)
      const fichier = rendre(section ?? null, new Date(courante * HEURE_MS))
      return { fichier, existe: section !== undefined, politique }
    },
  }
}
