import { erreurDeLApi, useHost, useUnsavedText, type ErreurDeLApi } from '@sssi/section'
import { useMemo, useState } from 'react'
import { texteGarde, type TexteGarde } from './texte-garde.ts'

export type Erreurs = Readonly<Record<string, string>>

export interface DefinitionDeSaisie<V extends object> {
  /** Ce que l’on saisit, unique dans la section : « contact-3f2… ». */
  readonly cle: string
  /** Ce qui est enregistré, ou le formulaire vide. */
  readonly depart: V
  /** La version enregistrée que `depart` montre ; 0 pour ce qui n’existe pas encore. */
  readonly version?: number
  readonly envoyer: (valeurs: V, versionLue: number) => Promise<unknown>
  /** Ce qui est dit quand c’est fait : « Le contact est enregistré. » */
  readonly confirmation: string
  readonly surEnregistre?: () => void
  /** Relit ce qui est enregistré : quelqu’un d’autre l’a changé. */
  readonly surConflit?: () => Promise<unknown>
}

export interface Saisie<V extends object> {
  readonly cle: string
  readonly valeurs: V
  /** Ce qui est enregistré maintenant, à comparer en cas de conflit. */
  readonly enregistrees: V
  readonly erreurs: Erreurs
  readonly echec: ErreurDeLApi | null
  readonly enCours: boolean
  readonly modifiee: boolean
  /** La saisie vient d’avant le rechargement de la page. */
  readonly retrouvee: boolean
  changer(changement: Partial<V>): void
  abandonner(): void
  enregistrer(): Promise<void>
  /** Après un conflit : ce que l’agent a écrit remplacera ce qu’il vient de lire. */
  garderLaMienne(): void
}

const stockage = () => (typeof sessionStorage === 'undefined' ? null : sessionStorage)
const pareilles = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/**
 * Un formulaire dont rien ne se perd : gardé dans l’onglet à chaque frappe, enregistré sur demande, comparé à ce qu’un autre a
 * enregistré entre-temps.
 */
export function useSaisie<V extends object>(definition: DefinitionDeSaisie<V>): Saisie<V> {
  const { cle, depart, version = 0, confirmation } = definition
  const { agent, notifier } = useHost()
  const garde = useMemo(() => texteGarde<V>(`${agent?.id ?? ''}.${cle}`, stockage()), [agent?.id, cle])
  const [tapees, setTapees] = useState<TexteGarde<V> | null>(() => garde.lire(depart))
  const [retrouvee, setRetrouvee] = useState(tapees !== null)
  const [echec, setEchec] = useState<ErreurDeLApi | null>(null)
  const [enCours, setEnCours] = useState(false)
  const valeurs = tapees?.valeurs ?? depart
  const modifiee = tapees !== null && !pareilles(valeurs, depart)
  useUnsavedText(modifiee)

  const retenir = (suivantes: TexteGarde<V> | null) => {
    setTapees(suivantes)
    if (suivantes) garde.garder(suivantes)
    else garde.oublier()
  }

  async function enregistrer() {
    if (enCours) return
    setEnCours(true)
    setEchec(null)
    try {
      await definition.envoyer(valeurs, tapees?.version ?? version)
      retenir(null)
      setRetrouvee(false)
      notifier({ gravite: 'succes', titre: confirmation })
      definition.surEnregistre?.()
    } catch (leve) {
      const erreur = erreurDeLApi(leve)
      // On compare à ce qui est enregistré maintenant : il faut l’avoir relu avant de le montrer.
      if (erreur.code === 'CONFLICT') {
        retenir(tapees ?? { valeurs, version })
        await definition.surConflit?.()
      }
      setEchec(erreur)
    } finally {
      setEnCours(false)
    }
  }

  return {
    cle,
    valeurs,
    enregistrees: depart,
    erreurs: echec?.champs ?? {},
    echec,
    enCours,
    modifiee,
    retrouvee: retrouvee && modifiee,
    changer(changement) {
      retenir({ valeurs: { ...valeurs, ...changement }, version: tapees?.version ?? version })
    },
    abandonner() {
      retenir(null)
      setEchec(null)
      setRetrouvee(false)
    },
    enregistrer,
    garderLaMienne() {
      retenir({ valeurs, version })
      setEchec(null)
    },
  }
}
