import { enumerer } from '@sssi/domain'
import { useSearchParams } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Lien } from '@sssi/ui/Lien'
import { useFiche } from '../fiche/fiche-context.tsx'
import { adresseDeLOnglet, ongletDeLAdresse } from '../fiche/onglets.ts'
import { nommerLeBloc } from './blocs.ts'
import { useLectureDesSaisies, useSaisies } from './saisies.tsx'

/**
 * Ce que l’agent avait commencé à écrire sur ce poste, et n’avait pas enregistré, dans un autre onglet que celui qu’il lit :
 * dans l’onglet ouvert, le bloc lui-même le dit.
 */
export function SaisiesRetrouvees() {
  const { fiche } = useFiche()
  const { magasin } = useSaisies()
  const [parametres] = useSearchParams()
  const ouvert = ongletDeLAdresse(parametres)
  const ailleurs = useLectureDesSaisies((magasin) => magasin.retrouves())
    .map((bloc) => ({ bloc, ...nommerLeBloc(bloc, fiche.suivi) }))
    .filter(({ onglet }) => onglet !== ouvert)
  const [premiere] = ailleurs
  if (!premiere) return null
  return (
    <Alert
      className="fr-mb-3w"
      severity="info"
      small
      description={
        <>
          Vous aviez commencé à modifier {enumerer(ailleurs.map(({ nom }) => nom))} : votre saisie est restée
          sur ce poste. <Lien href={adresseDeLOnglet(fiche.action.code, premiere.onglet)}>La reprendre</Lien>{' '}
          <Button
            priority="tertiary no outline"
            size="small"
            onClick={() => ailleurs.forEach(({ bloc }) => magasin.fermer(bloc))}
          >
            L’effacer
          </Button>
        </>
      }
    />
  )
}
