import type { Section } from '@sssi/section'
import type { ComponentType } from 'react'
import type { SectionComposee } from '../composition/composition.ts'
import { avecDelai, chargerSection, type Chargement, type Reglages } from './load-section.ts'

/** Une page ou une contribution d’une section, désignée comme son manifeste la nomme. */
export interface Piece {
  readonly section: SectionComposee
  readonly genre: 'pages' | 'contributions'
  readonly nom: string
}

export type Composant = ComponentType<object>

/** Charge la section si elle ne l’est pas, puis le code de cette pièce, chacun sous son délai. */
export async function chargerPiece(
  { section, genre, nom }: Piece,
  reglages: Reglages,
): Promise<Chargement<Composant>> {
  const chargee = await chargerSection(section, reglages)
  if (!chargee.ok) return chargee
  const pieces: Section['pages'] | Section['contributions'] = chargee.value[genre]
  const charger = Object.hasOwn(pieces, nom) ? pieces[nom] : undefined
  if (!charger) return { ok: false, raison: 'echec' }
  try {
    const module = await avecDelai((charger as () => Promise<{ default: Composant }>)())
    return module === 'delai' ? { ok: false, raison: 'delai' } : { ok: true, value: module.default }
  } catch {
    return { ok: false, raison: 'echec' }
  }
}
