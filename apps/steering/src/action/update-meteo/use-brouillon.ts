import type { Meteo } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation, useQueryClient, type ErreurDeLApi } from '@sssi/section'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { bloc } from '../saisie/blocs.ts'
import { useSaisies } from '../saisie/saisies.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import { memesValeurs } from '../saisie/valeurs.ts'
import type { EtatDuBrouillon } from './phrases-de-synthese.ts'

export type ValeursDeMeteo = { readonly meteo: string; readonly synthese: string }

/** Assez long pour ne pas écrire à chaque mot, assez court pour qu’une panne ne coûte qu’une phrase. */
const DELAI_MS = 3000

const CONFIRMATION = 'Votre brouillon est enregistré. Vous seul le voyez.'

/** Dépose la synthèse en cours sur le portail : après une pause dans la frappe, ou sur demande. */
export function useBrouillon(saisie: SaisieDeBloc<ValeursDeMeteo>) {
  const api = useApi()
  const { annoncer } = useHost()
  const { magasin } = useSaisies()
  const { fiche } = useFiche()
  const { mutateAsync } = useMutation(api.steering.action.saveBrouillon.mutationOptions())
  const [echec, setEchec] = useState<ErreurDeLApi | null>(null)
  const { valeurs, ouverte } = saisie
  const { code } = fiche.action
  const queryClient = useQueryClient()
  const cle = api.steering.action.get.queryKey({ code })

  const deposer = useCallback(async () => {
    try {
      const brouillon = await mutateAsync({ code, meteo: valeurs.meteo as Meteo, synthese: valeurs.synthese })
      magasin.deposer(bloc.meteo, valeurs)
      // Rien d’autre n’a changé sur la fiche : inutile de la relire tout entière.
      queryClient.setQueryData(cle, (lue) => lue && { ...lue, brouillon })
      setEchec(null)
      return true
    } catch (leve) {
      setEchec(erreurDeLApi(leve))
      return false
    }
  }, [mutateAsync, magasin, queryClient, cle, code, valeurs])

  const aDeposer = ouverte !== null && !memesValeurs(ouverte.deposees ?? ouverte.base, valeurs)
  const publication = useRef(saisie.enCours)
  useEffect(() => {
    publication.current = saisie.enCours
  }, [saisie.enCours])
  useEffect(() => {
    if (!aDeposer) return
    const minuterie = setTimeout(() => {
      // Une publication en cours efface le brouillon : le déposer à ce moment le ferait renaître.
      if (!publication.current) void deposer()
    }, DELAI_MS)
    return () => clearTimeout(minuterie)
  }, [aDeposer, deposer])

  return {
    echec,
    etat: etatDuBrouillon(aDeposer, echec, fiche.brouillon?.enregistreLe ?? null),
    enregistrer: async () => {
      if (await deposer()) annoncer(CONFIRMATION)
    },
  }
}

function etatDuBrouillon(aDeposer: boolean, echec: ErreurDeLApi | null, le: string | null): EtatDuBrouillon {
  if (echec) return { etat: 'echec' }
  if (aDeposer) return { etat: 'a_enregistrer' }
  return le ? { etat: 'enregistre', le } : { etat: 'aucun' }
}
