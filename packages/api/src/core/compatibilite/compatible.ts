import type { SchemaJson } from './schema-json.ts'
import { ecarts, type Ecart } from './inclusion.ts'
import { decrire, entree, sortie, type Sens } from './sens.ts'
import type { Forme } from './formes.ts'

/**
 * Ce que l’API prend : tout ce qu’une section envoyait, au sens de l’ancien schéma, est encore accepté et lu par le nouveau.
 *
 * @returns une phrase par écart, « saisie.jalon.echeance : l’API exige ce champ, … » ; aucune si tout convient
 */
export function entreeCompatible(ancien: SchemaJson, nouveau: SchemaJson): string[] {
  return phrases(ecarts(ancien, nouveau, entree), entree)
}

/** Ce que l’API donne : tout ce que le nouveau schéma permet était permis par l’ancien, que la section sait lire. */
export function sortieCompatible(ancien: SchemaJson, nouveau: SchemaJson): string[] {
  return phrases(ecarts(nouveau, ancien, sortie), sortie)
}

/** Les écarts d’un même endroit dits ensemble, sans répétition, dans l’ordre où on les rencontre. */
function phrases(trouves: readonly Ecart[], sens: Sens): string[] {
  const inattendues = new Map<string, { formes: Forme[]; attendues: readonly Forme[] }>()
  for (const ecart of trouves) {
    if (!('inattendue' in ecart)) continue
    const { formes = [] } = inattendues.get(ecart.chemin) ?? {}
    inattendues.set(ecart.chemin, { formes: [...formes, ecart.inattendue], attendues: ecart.attendues })
  }
  const dites = trouves.map((ecart) => {
    if (!('inattendue' in ecart)) return `${ecart.chemin} : ${ecart.motif}.`
    const { formes, attendues } = inattendues.get(ecart.chemin) ?? { formes: [], attendues: [] }
    return `${ecart.chemin} : ${motifInattendu(formes, attendues, sens)}.`
  })
  return [...new Set(dites)]
}

function motifInattendu(formes: readonly Forme[], attendues: readonly Forme[], sens: Sens): string {
  const valeurs = formes.every((forme) => forme.litteral !== undefined || forme.type === 'null')
  if (attendues.length === 0) return sens.inattendu(decrire(formes))
  const encoreAdmises = attendues.some(
    (attendue) => attendue.litteral !== undefined || attendue.type === 'null',
  )
  if (valeurs && (encoreAdmises || formes.every((forme) => forme.type === 'null')))
    return sens.inattendu(decrire(formes))
  return `${sens.donne} ${decrire(formes)}, ${sens.attend} ${decrire(attendues)}`
}
