import {
  chefDeFileCriteres,
  criteresDeChefDeFile,
  libelleStatut,
  pluriel,
  statuts,
  type AxeNumero,
  type FiltrePlan,
  type Statut,
} from '@sssi/domain'
import type { LigneDuPlan } from '../donnees.ts'
import { libelleValeur } from '../filtre/criteres.ts'

export interface Groupe {
  readonly cle: string
  readonly libelle: string
  readonly lignes: readonly LigneDuPlan[]
  readonly parStatut: readonly { readonly statut: Statut; readonly nombre: number }[]
  /** Le filtre qui montre ce groupe seul. */
  readonly filtre: FiltrePlan
}

function groupe(cle: string, libelle: string, lignes: readonly LigneDuPlan[], filtre: FiltrePlan): Groupe {
  const parStatut = statuts.map((statut) => ({
    statut,
    nombre: lignes.filter((ligne) => ligne.statut === statut).length,
  }))
  return { cle, libelle, lignes, parStatut, filtre }
}

/**
 * Les actions de chaque chef de file, dans l’ordre des organismes, puis celles pour lesquelles le texte n’en nomme aucun.
 * Une action menée à plusieurs est dans le groupe de chacun.
 */
export function parChefDeFile(lignes: readonly LigneDuPlan[], filtre: FiltrePlan): Groupe[] {
  const retenus = filtre.chefDeFile.length > 0 ? filtre.chefDeFile : chefDeFileCriteres
  return chefDeFileCriteres
    .filter((critere) => retenus.includes(critere))
    .map((critere) =>
      groupe(
        critere,
        libelleValeur('chefDeFile', critere),
        lignes.filter((ligne) =>
          criteresDeChefDeFile(ligne.chefsDeFileImprimes, ligne.chefsDeFile).includes(critere),
        ),
        { ...filtre, chefDeFile: [critere] },
      ),
    )
    .filter(({ lignes }) => lignes.length > 0)
}

export interface GroupeDAxe extends Groupe {
  readonly numero: AxeNumero
  readonly thematiques: readonly Groupe[]
}

/** Les actions de chaque axe, rangées par thématique, dans l’ordre du texte. */
export function parAxe(lignes: readonly LigneDuPlan[], filtre: FiltrePlan): GroupeDAxe[] {
  const dansLOrdre = lignes.toSorted((a, b) => a.code.localeCompare(b.code))
  const numeros = [...new Set(dansLOrdre.map(({ axe }) => axe))]
  return numeros.map((numero) => {
    const siennes = dansLOrdre.filter(({ axe }) => axe === numero)
    const deLAxe: FiltrePlan = { ...filtre, axe: [numero] }
    const thematiques = [...new Set(siennes.map(({ thematique }) => thematique))].map((thematique) =>
      groupe(
        thematique,
        thematique,
        siennes.filter((ligne) => ligne.thematique === thematique),
        { ...deLAxe, thematique: [thematique] },
      ),
    )
    return { ...groupe(String(numero), `Axe ${numero}`, siennes, deLAxe), numero, thematiques }
  })
}

/** « 16 actions : 5 en cours, 2 réalisées ». Le reste, ni en cours ni réalisé, se déduit du total. */
export function phraseDeGroupe({ lignes, parStatut }: Groupe): string {
  const dites = parStatut
    .filter(({ statut, nombre }) => nombre > 0 && (statut === 'en_cours' || statut === 'realisee'))
    .map(({ statut, nombre }) =>
      pluriel(nombre, libelleStatut(statut).toLowerCase(), statut === 'en_cours' ? 'en cours' : 'réalisées'),
    )
  const total = pluriel(lignes.length, 'action')
  return dites.length > 0 ? `${total}\u00a0: ${dites.join(', ')}` : total
}
