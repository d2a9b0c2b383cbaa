import type { Ordre, TriPlan } from '@sssi/domain'
import type { ActionLue, LectureDuPlan } from '../../../core/lecture/lecture.ts'
import { ligneDuPlan, type LigneDuPlan } from '../ligne-du-plan.ts'
import { cleDeTri } from './cle-de-tri.ts'
import { compteesDe, nomsDeCompte, type NomDeCompte } from './comptees.ts'
import { creerCompteur, type Compteur } from './compteur.ts'
import { nomsDeCritere, valeursDe, type NomDeCritere } from './criteres.ts'
import { creerLexique, type Lexique } from './lexique.ts'
import { contient, type Places } from '../../../core/lecture/places.ts'
import { ranger, type Rangement } from './rangement.ts'
import { creerRepartition, type Repartition } from './repartition.ts'

/** Toutes les lignes du plan un jour donné, et ce qu’il faut pour les filtrer, les compter et les trier sans les parcourir. */
export interface TableDuPlan {
  /** Dans l’ordre du texte. */
  readonly lignes: readonly LigneDuPlan[]
  readonly repartitions: Readonly<Record<NomDeCritere, Repartition>>
  readonly comptes: Readonly<Record<NomDeCompte, Compteur>>
  readonly contenant: Lexique['contenant']
  /** Les lignes de cet ensemble qui tiennent entre deux rangs, dans l’ordre demandé. */
  readonly enOrdre: (
    retenues: Places,
    tri: TriPlan,
    ordre: Ordre,
    tranche: { readonly debut: number; readonly fin: number },
  ) => LigneDuPlan[]
}

interface TableTenue extends TableDuPlan {
  readonly remplacer: (place: number, action: ActionLue) => void
}

function creerTable(actions: readonly ActionLue[], jour: string): TableTenue {
  const textes: string[] = []
  const lignes: LigneDuPlan[] = []
  const lexique = creerLexique(actions.length)
  const rangements = new Map<string, { readonly tri: TriPlan; readonly rangement: Rangement }>()
  const repartitions = Object.fromEntries(
    nomsDeCritere.map((nom) => [nom, creerRepartition(actions.length)]),
  ) as Record<NomDeCritere, Repartition>
  const comptes = Object.fromEntries(nomsDeCompte.map((nom) => [nom, creerCompteur()])) as Record<
    NomDeCompte,
    Compteur
  >

  function inscrire(place: number, action: ActionLue): LigneDuPlan {
    const ligne = ligneDuPlan(action, jour)
    lignes[place] = ligne
    const ancien = textes[place] ?? ''
    if (ancien !== action.mots) {
      lexique.remplacer(place, ancien, action.mots)
      textes[place] = action.mots
    }
    for (const nom of nomsDeCritere) repartitions[nom].inscrire(place, valeursDe(ligne, nom))
    for (const nom of nomsDeCompte) comptes[nom].ajouter(compteesDe(ligne, nom))
    return ligne
  }

  function effacer(place: number): void {
    const ligne = lignes[place]
    if (!ligne) return
    for (const nom of nomsDeCritere) repartitions[nom].effacer(place, valeursDe(ligne, nom))
    for (const nom of nomsDeCompte) comptes[nom].retrancher(compteesDe(ligne, nom))
  }

  function rangementDe(tri: TriPlan, ordre: Ordre): Rangement {
    const cle = `${tri} ${ordre}`
    const connu = rangements.get(cle)
    if (connu) return connu.rangement
    const rangement = ranger(
      lignes.map((ligne) => cleDeTri(ligne, tri)),
      ordre,
    )
    rangements.set(cle, { tri, rangement })
    return rangement
  }

  actions.forEach((action, place) => inscrire(place, action))

  return {
    lignes,
    repartitions,
    comptes,
    contenant: lexique.contenant,
    enOrdre(retenues, tri, ordre, { debut, fin }) {
      const page: LigneDuPlan[] = []
      let rang = 0
      for (const place of rangementDe(tri, ordre).places) {
        if (rang >= fin) break
        if (!contient(retenues, place)) continue
        const ligne = lignes[place]
        if (rang >= debut && ligne) page.push(ligne)
        rang += 1
      }
      return page
    },
    remplacer(place, action) {
      effacer(place)
      const ligne = inscrire(place, action)
      for (const { tri, rangement } of rangements.values()) rangement.deplacer(place, cleDeTri(ligne, tri))
    },
  }
}

interface Tenue {
  readonly jour: string
  readonly table: TableTenue
  actions: readonly ActionLue[]
}

const tenues = new WeakMap<LectureDuPlan, Tenue>()

/**
 * La table de ce jour, telle que la lecture est maintenant : seules les actions qui ont changé depuis la dernière demande sont
 * reprises. Le jour qui passe change les alertes et les horizons de toutes : elle se refait.
 */
export function tableDuPlan(lecture: LectureDuPlan, jour: string): TableDuPlan {
  const actions = lecture.actions()
  const tenue = tenues.get(lecture)
  if (!tenue || tenue.jour !== jour || tenue.actions.length !== actions.length) {
    const table = creerTable(actions, jour)
    tenues.set(lecture, { jour, table, actions })
    return table
  }
  if (tenue.actions !== actions) {
    actions.forEach((action, place) => {
      if (action !== tenue.actions[place]) tenue.table.remplacer(place, action)
    })
    tenue.actions = actions
  }
  return tenue.table
}
