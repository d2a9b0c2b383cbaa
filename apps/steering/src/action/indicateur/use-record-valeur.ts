import { entreGuillemets, type Indicateur } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import { bloc } from '../saisie/blocs.ts'
import { lireNombre, PAS_UN_NOMBRE } from '../saisie/nombres.ts'
import { useSaisie } from '../saisie/use-saisie.ts'

export type ValeursDeMesure = { readonly date: string; readonly valeur: string; readonly commentaire: string }

/** Enregistre une valeur constatée, ou corrige celle du même jour. */
export function useRecordValeur(indicateur: Indicateur) {
  const api = useApi()
  const { aujourdhui } = useFiche()
  const { id, version } = indicateur
  const mutation = useMutation(api.steering.indicateur.recordValeur.mutationOptions())
  return useSaisie<ValeursDeMesure>({
    bloc: bloc.valeur(id),
    lues: { date: aujourdhui, valeur: '', commentaire: '' },
    controler: ({ valeur }) => {
      const lue = lireNombre(valeur)
      return lue === null || Number.isNaN(lue) ? { valeur: PAS_UN_NOMBRE } : {}
    },
    enregistrer: ({ date, valeur, commentaire }) =>
      mutation.mutateAsync({ id, version, date, valeur: lireNombre(valeur) ?? Number.NaN, commentaire }),
    confirmation: `La valeur de l’indicateur ${entreGuillemets(indicateur.libelle)} est enregistrée.`,
  })
}
