import { entreGuillemets, type Jalon } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import { jalonAEnvoyer, valeursDe, type ValeursDeJalon } from './valeurs-de-jalon.ts'

/** Modifie un jalon : ce que le chef de projet en attend, et où il en est. */
export function useUpdateJalon(jalon: Jalon) {
  const api = useApi()
  const { id, version } = jalon
  const mutation = useMutation(api.steering.jalon.update.mutationOptions())
  return useSaisie<ValeursDeJalon>({
    bloc: bloc.jalon(id),
    lues: valeursDe(jalon),
    enregistrer: (valeurs) => mutation.mutateAsync({ id, version, ...jalonAEnvoyer(valeurs) }),
    confirmation: `Le jalon ${entreGuillemets(jalon.libelle)} est enregistré.`,
  })
}
