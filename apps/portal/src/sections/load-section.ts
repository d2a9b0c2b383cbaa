import type { Section } from '@sssi/section'
import type { SectionComposee } from '../composition/composition.ts'
import { obtenirSection } from './federation.ts'

/** Au-delà, la section est tenue pour absente : l’agent peut réessayer, le reste du portail fonctionne. */
export const DELAI_DE_CHARGEMENT_MS = 5000

/** Version majeure du contrat que ce portail sait accueillir. */
const CONTRAT_DU_PORTAIL = 1

/** Pourquoi une pièce ne s’affiche pas. Les deux dernières ne sont pas la faute de la section. */
export type RaisonDePanne = 'delai' | 'echec' | 'contrat' | 'sans_reponse' | 'expiree'

export type Chargement<T> = { ok: true; value: T } | { ok: false; raison: RaisonDePanne }

/** Vrai d’une panne qui est celle de la section, et qu’il faut donc rapporter. */
export const estDeLaSection = (raison: RaisonDePanne): boolean =>
  raison !== 'sans_reponse' && raison !== 'expiree'

const chargees = new Map<string, Promise<Section | null>>()

export function avecDelai<T>(promesse: Promise<T>): Promise<T | 'delai'> {
  let minuterie: ReturnType<typeof setTimeout>
  const delai = new Promise<'delai'>((resoudre) => {
    minuterie = setTimeout(() => resoudre('delai'), DELAI_DE_CHARGEMENT_MS)
  })
  return Promise.race([promesse, delai]).finally(() => clearTimeout(minuterie))
}

function demander(section: SectionComposee, denouveau: boolean): Promise<Section | null> {
  const connue = chargees.get(section.id)
  if (connue && !denouveau) return connue
  const promesse = obtenirSection(section, denouveau)
  chargees.set(section.id, promesse)
  promesse.catch(() => chargees.delete(section.id))
  return promesse
}

export interface Reglages {
  /** Un nouvel essai, après un échec. */
  readonly denouveau: boolean
  /** Vrai si le code de cette page peut être exécuté ; en attente tant que le serveur n’a pas dit l’heure. */
  readonly fraiche: Promise<boolean>
}

/**
 * Charge le code d’une section, sous un délai. Un échec n’est pas retenu : `denouveau` réenregistre la section et recommence.
 */
export async function chargerSection(
  section: SectionComposee,
  { denouveau, fraiche }: Reglages,
): Promise<Chargement<Section>> {
  if (section.manifest.contrat !== CONTRAT_DU_PORTAIL) return { ok: false, raison: 'contrat' }
  const reponse = await avecDelai(fraiche)
  if (reponse !== true) return { ok: false, raison: reponse === 'delai' ? 'sans_reponse' : 'expiree' }
  try {
    const chargee = await avecDelai(demander(section, denouveau))
    if (chargee === 'delai') return { ok: false, raison: 'delai' }
    return chargee ? { ok: true, value: chargee } : { ok: false, raison: 'echec' }
  } catch {
    return { ok: false, raison: 'echec' }
  }
}
