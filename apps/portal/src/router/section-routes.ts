import type { SectionComposee } from '../composition/composition.ts'
import { adresseDeSection } from '../sections/section-address.ts'
import type { Etape, RepereDeRoute } from './route-handle.ts'

/** Une page de section telle que le routeur la reçoit. */
export interface RouteDeSection {
  readonly nom: string
  readonly chemin: string
  readonly permission: string
  readonly repere: RepereDeRoute
}

/** Fil d’Ariane d’une page de section : la section, puis la page dont elle dépend. */
function filDe(section: SectionComposee, nom: string): Etape[] {
  const { pages, titre, prefixe } = section.manifest
  const page = pages[nom]
  if (!page || page.chemin === '') return []
  const parent = page.parent ? pages[page.parent] : undefined
  const accueil: Etape[] = [{ libelle: titre, adresse: prefixe }]
  return parent && parent.chemin !== ''
    ? [...accueil, { libelle: parent.libelle, adresse: adresseDeSection(section, parent.chemin) }]
    : accueil
}

/** Les routes d’une section, d’après son seul manifeste. */
export const routesDeSection = (section: SectionComposee): RouteDeSection[] =>
  Object.entries(section.manifest.pages).map(([nom, page]) => ({
    nom,
    chemin: adresseDeSection(section, page.chemin),
    permission: page.permission,
    repere: { titre: page.libelle, section: section.manifest.titre, fil: filDe(section, nom) },
  }))
