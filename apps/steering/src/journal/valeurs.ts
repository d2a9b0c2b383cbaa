import { champsChanges } from '../action/journal/champs-d-evenement.ts'
import type { Entree } from './donnees.ts'

/** Ces phrases disent déjà tout ce qui a changé. */
const completes: readonly Entree['type'][] = [
  'instance_creee',
  'habilitation_accordee',
  'habilitation_retiree',
  'horizon_valide',
  'horizon_refuse',
  'chef_de_file_designe',
  'contributeurs_modifies',
]

/** Les valeurs d’avant et d’après, champ par champ, quand la phrase ne les dit pas en entier. */
export function valeursDe({ type, avant, apres }: Pick<Entree, 'type' | 'avant' | 'apres'>) {
  if (completes.includes(type)) return null
  const champs = champsChanges(avant, apres)
  if (champs.length === 0) return null
  const enLignes = (cote: 'avant' | 'apres') =>
    champs.map((champ) => `${champ.nom}\u00a0: ${champ[cote]}`).join('\n')
  return { avant: enLignes('avant'), apres: enLignes('apres') }
}
