import type { Epreuves } from '../../testing/epreuves.ts'

export const epreuves: Epreuves = {
  'cyber.recherche.search': {
    droits: { ouverte: 'aux_habilites', accepte: 'tous' },
    exemple: { en: 'lecteur', entree: async () => ({ q: 'passerelle', limite: 5 }) },
  },
}
