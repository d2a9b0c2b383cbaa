import { creerFichier, type Fichier } from '../artefacts/fichier.ts'
import { politiqueDeContenu } from '../http/security-headers.ts'
import { creerAdresses, type PageDeSection } from './adresses.ts'
import { carteDImport, ecrireComposition, integritesDe, type Assemblage } from './composition.ts'
import { rendrePage } from './page.ts'

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
 * Les pages d’un assemblage, rendues une fois chacune : celles des sections, et une pour toutes celles du portail. Leur date d’émission est
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

  function rendre(page: PageDeSection | null, emiseLe: Date): Fichier {
    const cle = page ? `${page.section.section} ${page.nom}` : ''
    const connue = rendues.get(cle)
    if (connue) return connue
    const composition = ecrireComposition(assemblage, emiseLe)
    const html = rendrePage({ shell, composition, integrites, carte, page })
    const rendue = creerFichier('page.html', Buffer.from(html))
    rendues.set(cle, rendue)
    return rendue
  }

  return {
    pour(chemin, maintenant) {
      const courante = Math.floor(maintenant.getTime() / HEURE_MS)
      if (courante !== heure) {
        rendues = new Map()
        heure = courante
      }
      const page = adresses.trouver(chemin)
      const fichier = rendre(page ?? null, new Date(courante * HEURE_MS))
      return { fichier, existe: page !== undefined, politique }
    },
  }
}
