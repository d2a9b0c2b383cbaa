import { erreurDeLApi, useHost, type ErreurDeLApi } from '@sssi/section'
import { useCallback, useState } from 'react'
import { comparer, appliquerLesChoix, type Choix, type Comparaison } from './fusion.ts'
import type { SaisieOuverte } from './magasin-de-saisies.ts'
import { useInvaliderLeSuivi } from './use-invalider-le-suivi.ts'
import { useLectureDesSaisies, useSaisies } from './saisies.tsx'
import { memesValeurs, type Champ, type Valeurs, ontLaFormeDe } from './valeurs.ts'

export type Erreurs = Readonly<Record<string, string>>

export interface DefinitionDeSaisie<V extends Valeurs> {
  /** Clé du bloc, voir `blocs.ts`. */
  readonly bloc: string
  /** Ce que le portail a enregistré, au moment de la dernière lecture. */
  readonly lues: V
  /** Ce que l’agent avait laissé en brouillon sur le portail. */
  readonly brouillon?: V | null
  /** Ce que le formulaire seul peut refuser (un nombre qui n’en est pas un) ; les règles, c’est l’API qui les tient. */
  readonly controler?: (valeurs: V) => Erreurs
  readonly enregistrer: (valeurs: V) => Promise<unknown>
  /** Ce qui est dit quand c’est fait : « La rubrique 4 est enregistrée. » */
  readonly confirmation: string
  /** Le bloc s’efface une fois enregistré : c’est le portail qui le confirme, en tête de page. */
  readonly disparait?: boolean
}

export interface SaisieDeBloc<V extends Valeurs> {
  /** Celle du bloc : les identifiants de ses champs en viennent. */
  readonly cle: string
  readonly ouverte: SaisieOuverte | null
  readonly valeurs: V
  readonly modifiee: boolean
  readonly erreurs: Erreurs
  readonly echec: ErreurDeLApi | null
  readonly enCours: boolean
  /** L’agent vient de demander à modifier : le formulaire prend le focus. */
  readonly vientDOuvrir: boolean
  /** Ce qui vient d’être enregistré, en mots. */
  readonly confirmation: string | null
  /** Ce qu’une autre personne a enregistré depuis la lecture, face à ce que l’agent a tapé ; `null` si rien n’a bougé. */
  readonly comparaison: Comparaison | null
  /** Vrai quand l’agent doit trancher avant d’enregistrer. */
  readonly aTrancher: boolean
  ouvrir(): void
  changer(changement: Partial<V>): void
  abandonner(): void
  enregistrer(): Promise<void>
  /** Montre les deux versions côte à côte. */
  comparerLesVersions(): void
  trancher(choix: Readonly<Record<string, Choix>>): void
}

const AUCUNE: Erreurs = {}

/**
 * Un bloc qui se modifie en place : ouvert, gardé sur le poste à chaque frappe, comparé à ce que d’autres enregistrent, et
 * enregistré sur demande. Ce qui est tapé n’est effacé que par l’enregistrement ou par l’agent.
 */
export function useSaisie<V extends Valeurs>(definition: DefinitionDeSaisie<V>): SaisieDeBloc<V> {
  const { bloc, lues, brouillon, controler, confirmation } = definition
  const { magasin } = useSaisies()
  const { annoncer, notifier } = useHost()
  const invalider = useInvaliderLeSuivi()
  const gardee = useLectureDesSaisies((magasin) => magasin.lire(bloc))
  const [erreurs, setErreurs] = useState(AUCUNE)
  const [echec, setEchec] = useState<ErreurDeLApi | null>(null)
  const [enCours, setEnCours] = useState(false)
  const [compare, setCompare] = useState(false)
  const [vientDOuvrir, setVientDOuvrir] = useState(false)
  const [confirmee, setConfirmee] = useState(false)

  // Une saisie gardée par une version antérieure du portail peut ne plus avoir les mêmes champs : elle est ignorée.
  const ouverte = gardee && ontLaFormeDe(lues, gardee.valeurs) ? gardee : null
  const valeurs = (ouverte?.valeurs ?? lues) as V
  const comparaison =
    ouverte && !memesValeurs(ouverte.base, lues) && !memesValeurs(valeurs, lues)
      ? comparer(ouverte.base, valeurs, lues)
      : null

  const reprendre = useCallback(() => {
    setErreurs(AUCUNE)
    setEchec(null)
    setCompare(false)
  }, [])

  async function enregistrer(): Promise<void> {
    if (enCours) return
    const refusees = controler?.(valeurs) ?? AUCUNE
    reprendre()
    setErreurs(refusees)
    if (Object.keys(refusees).length > 0) return
    if (comparaison) return setCompare(true)
    setEnCours(true)
    try {
      await definition.enregistrer(valeurs)
      await invalider()
      magasin.fermer(bloc)
      if (definition.disparait) notifier({ gravite: 'succes', titre: confirmation })
      else {
        // Dit à sa place, près du bouton : un message en haut de la page ferait sauter ce qu’on lit.
        setConfirmee(true)
        annoncer(confirmation)
      }
    } catch (leve) {
      const erreur = erreurDeLApi(leve)
      setErreurs(erreur.champs)
      // Un conflit se tranche sur ce qui est enregistré maintenant, et un objet supprimé doit se voir : on relit d’abord.
      if (erreur.code === 'CONFLICT' || erreur.code === 'NOT_FOUND') await invalider()
      setEchec(erreur)
      setCompare(erreur.code === 'CONFLICT')
    } finally {
      setEnCours(false)
    }
  }

  return {
    cle: bloc,
    ouverte,
    valeurs,
    modifiee: ouverte !== null && !memesValeurs(ouverte.base, valeurs),
    erreurs,
    echec,
    enCours,
    vientDOuvrir,
    confirmation: confirmee ? confirmation : null,
    comparaison,
    aTrancher: compare && comparaison !== null,
    enregistrer,
    ouvrir() {
      reprendre()
      setVientDOuvrir(true)
      setConfirmee(false)
      magasin.ouvrir(bloc, lues, brouillon ?? null)
    },
    changer(changement) {
      const suivantes: Record<string, Champ> = { ...valeurs }
      for (const [champ, valeur] of Object.entries(changement))
        if (valeur !== undefined) suivantes[champ] = valeur
      magasin.changer(bloc, suivantes)
    },
    abandonner() {
      reprendre()
      magasin.fermer(bloc)
    },
    comparerLesVersions: () => setCompare(true),
    trancher(choix) {
      if (comparaison) magasin.rebaser(bloc, lues, appliquerLesChoix(comparaison, choix))
      reprendre()
    },
  }
}
