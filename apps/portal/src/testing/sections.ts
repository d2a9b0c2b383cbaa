import type { Manifeste } from '@sssi/section'
import type { SectionComposee } from '../composition/composition.ts'

type Pages = Manifeste['pages']

const page = (chemin: string, libelle: string, partie: Partial<Pages[string]> = {}): Pages[string] => ({
  chemin,
  libelle,
  navigation: true,
  permission: 'suivi.lire',
  ...partie,
})

/** Une section composée, telle que le serveur la donnerait ; les tests n’en précisent que ce qui compte pour eux. */
export function uneSection(partie: Partial<Manifeste> = {}): SectionComposee {
  const manifest: Manifeste = {
    contrat: 1,
    id: 'pilotage',
    prefixe: '/pilotage',
    titre: 'Pilotage',
    ordre: 10,
    equipe: { organisme: 'DSS', nom: 'DSS, bureau 4C', mission: 'Piloter le plan.', contact: 'Bureau 4C' },
    pages: { accueil: page('', 'Vue d’ensemble') },
    contributions: {},
    requiert: { portail: [], api: [] },
    ...partie,
  }
  return {
    id: manifest.id,
    version: '1',
    entry: `/sections/${manifest.id}/1/remoteEntry.js`,
    manifest,
  }
}

export { page as unePage }
