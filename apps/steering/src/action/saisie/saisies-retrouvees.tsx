import { enumerer } from '@sssi/domain'
import { Link } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { CallOut } from '@sssi/ui/CallOut'
import { useFiche } from '../fiche/fiche-context.tsx'
import { adresseDeLOnglet } from '../fiche/onglets.ts'
import { nommerLeBloc } from './blocs.ts'
import { useLectureDesSaisies, useSaisies } from './saisies.tsx'

/** À l’ouverture, ce que l’agent avait commencé à écrire sur ce poste et n’avait pas enregistré. */
export function SaisiesRetrouvees() {
  const { fiche } = useFiche()
  const { magasin } = useSaisies()
  const blocs = useLectureDesSaisies((magasin) => magasin.retrouves())
  if (blocs.length === 0) return null
  const nommes = blocs.map((bloc) => ({ bloc, ...nommerLeBloc(bloc, fiche.suivi) }))
  const [premier] = nommes
  return (
    <CallOut
      className="fr-mb-3w sssi-steering-sans-impression"
      title="Vous aviez commencé à écrire"
      titleAs="h2"
    >
      {`Nous avons retrouvé sur ce poste ce que vous n’aviez pas enregistré : ${enumerer(nommes.map(({ nom }) => nom))}.`}
      <span className="sssi-steering-formulaire__boutons">
        {premier && (
          <Link className="fr-btn fr-btn--sm" to={adresseDeLOnglet(fiche.action.code, premier.onglet)}>
            Reprendre
          </Link>
        )}
        <Button
          priority="tertiary"
          size="small"
          onClick={() => blocs.forEach((bloc) => magasin.fermer(bloc))}
        >
          Effacer cette saisie
        </Button>
      </span>
    </CallOut>
  )
}
