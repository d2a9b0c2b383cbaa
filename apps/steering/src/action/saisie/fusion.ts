import { fusionnerTextes } from './fusion-de-textes.ts'
import { memeChamp, type Champ, type Valeurs } from './valeurs.ts'

/** Un champ que deux personnes ont changé, chacune à sa façon. */
export interface Divergence {
  readonly champ: string
  readonly mienne: Champ
  readonly sienne: Champ
  /** Les deux réunies, à relire ; `null` quand il faut choisir l’une ou l’autre. */
  readonly reunies: Champ | null
}

export interface Comparaison {
  /** Rien de ce que l’agent avait lu n’a changé : enregistrer à nouveau n’écrase personne. */
  readonly baseInchangee: boolean
  /** Ce que chacun a changé de son côté, réuni ; les champs divergents y gardent ce que l’agent a tapé. */
  readonly valeurs: Valeurs
  readonly divergences: readonly Divergence[]
  /** Champs que l’autre personne a changés, et l’agent non : ils sont repris tels quels. */
  readonly repris: readonly string[]
}

function reunir(base: Champ, mienne: Champ, sienne: Champ): Champ | null {
  if (typeof base === 'string' && typeof mienne === 'string' && typeof sienne === 'string') {
    // Réunir deux dates ou deux états n’aurait pas de sens : seul un texte de plusieurs mots se réunit.
    return mienne.includes(' ') && sienne.includes(' ') ? fusionnerTextes(base, mienne, sienne) : null
  }
  if (Array.isArray(mienne) && Array.isArray(sienne)) return [...new Set([...sienne, ...mienne])]
  return null
}

/**
 * Compare, champ par champ, ce que l’agent avait lu (`base`), ce qu’il a tapé (`mienne`) et ce qu’une autre personne a
 * enregistré entre-temps (`sienne`).
 */
export function comparer(base: Valeurs, mienne: Valeurs, sienne: Valeurs): Comparaison {
  const valeurs: Record<string, Champ> = {}
  const divergences: Divergence[] = []
  const repris: string[] = []
  for (const [champ, tapee] of Object.entries(mienne)) {
    const lue = base[champ] ?? tapee
    const enregistree = sienne[champ] ?? lue
    const changeeParMoi = !memeChamp(tapee, lue)
    const changeeParAutrui = !memeChamp(enregistree, lue)
    valeurs[champ] = changeeParMoi ? tapee : enregistree
    if (changeeParMoi && changeeParAutrui && !memeChamp(tapee, enregistree)) {
      divergences.push({
        champ,
        mienne: tapee,
        sienne: enregistree,
        reunies: reunir(lue, tapee, enregistree),
      })
    } else if (changeeParAutrui && !changeeParMoi) repris.push(champ)
  }
  const baseInchangee = Object.entries(base).every(([champ, lue]) => memeChamp(sienne[champ] ?? lue, lue))
  return { baseInchangee, valeurs, divergences, repris }
}

export type Choix = 'mienne' | 'sienne' | 'reunies'

/** Applique les choix de l’agent ; un champ sans choix garde ce que l’agent a tapé. */
export function appliquerLesChoix(
  comparaison: Comparaison,
  choix: Readonly<Partial<Record<string, Choix>>>,
): Valeurs {
  const retenus = comparaison.divergences.map(({ champ, mienne, sienne, reunies }): [string, Champ] => {
    if (choix[champ] === 'sienne') return [champ, sienne]
    if (choix[champ] === 'reunies' && reunies !== null) return [champ, reunies]
    return [champ, mienne]
  })
  return { ...comparaison.valeurs, ...Object.fromEntries(retenus) }
}
