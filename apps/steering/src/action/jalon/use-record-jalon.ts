import { entreGuillemets, type Jalon } from '@sssi/domain'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { bloc } from '../saisie/blocs.ts'
import { useSaisie } from '../saisie/use-saisie.ts'
import { compteRenduAEnvoyer, compteRenduDe, type ValeursDeCompteRendu } from './valeurs-de-jalon.ts'

/** Rend compte d’un jalon de son organisme, sans toucher à ce que le chef de projet en attend. */
export function useRecordJalon(jalon: Jalon) {
  const api = useApi()
  const { id, version } = jalon
  const mutation = useMutation(api.steering.jalon.record.mutationOptions())
  return useSaisie<ValeursDeCompteRendu>({
    bloc: bloc.compteRendu(id),
    lues: compteRenduDe(jalon),
    enregistrer: (valeurs) => mutation.mutateAsync({ id, version, ...compteRenduAEnvoyer(valeurs) }),
    confirmation: `Le compte rendu du jalon ${entreGuillemets(jalon.libelle)} est enregistré.`,
  })
}
