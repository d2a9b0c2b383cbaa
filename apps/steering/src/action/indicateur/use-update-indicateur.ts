import { entreGuillemets, type Indicateur } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import {
  indicateurAEnvoyer,
  refuserLIndicateur,
  valeursDe,
  type ValeursDIndicateur,
} from './valeurs-d-indicateur.ts'

/** Modifie la description d’un indicateur, sans toucher à ses valeurs. */
export function useUpdateIndicateur(indicateur: Indicateur) {
  const api = useApi()
  const { id, version } = indicateur
  const mutation = useMutation(api.steering.indicateur.update.mutationOptions())
  return useSaisie<ValeursDIndicateur>({
    bloc: bloc.indicateur(id),
    lues: valeursDe(indicateur),
    controler: refuserLIndicateur,
    enregistrer: (valeurs) => mutation.mutateAsync({ id, version, ...indicateurAEnvoyer(valeurs) }),
    confirmation: `L’indicateur ${entreGuillemets(indicateur.libelle)} est enregistré.`,
  })
}
