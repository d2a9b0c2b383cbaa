import type { Section } from '@sssi/section'
import type { SectionComposee } from '../composition/composition.ts'
import { obtenirSection } from './federation.ts'

/** Au-delà, la section est tenue pour absente : l’agent peut réessayer, le reste du portail fonctionne. */
export const DELAI_DE_CHARGEMENT_MS = 5000

/** Version majeure du contrat que ce portail sait accueillir. */
const CONTRAT_DU_PORTAIL = 1

export type Chargement<T> = { ok: true; value: T } | { ok: false; raison: 'delai' | 'echec' | 'contrat' }

const chargees = new Map<string, Promise<Section | null>>()

function avecDelai<T>(promesse: Promise<T>): Promise<T | 'delai'> {
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

/**
 * Charge le code d’une section, sous un délai. Un échec n’est pas retenu : `denouveau` réenregistre la section et recommence.
 */
export async function chargerSection(
  section: SectionComposee,
  denouveau = false,
): Promise<Chargement<Section>> {
  if (section.manifest.contrat !== CONTRAT_DU_PORTAIL) return { ok: false, raison: 'contrat' }
  try {
    const chargee = await avecDelai(demander(section, denouveau))
    if (chargee === 'delai') return { ok: false, raison: 'delai' }
    return chargee ? { ok: true, value: chargee } : { ok: false, raison: 'echec' }
  } catch {
    return { ok: false, raison: 'echec' }
  }
}
