import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { useApi } from '../api.ts'
import { useRelire } from '../commun/use-relire.ts'
import type { ContactLu } from './donnees.ts'

interface Proprietes {
  readonly contact: ContactLu
  readonly onRetire: () => void
}

/** Retire un contact de l’annuaire, en deux gestes : rien ne le rend ensuite. */
export function RetirerLeContact({ contact: { id, nom, version }, onRetire }: Proprietes) {
  const { notifier } = useHost()
  const relire = useRelire('contact')
  const retirer = useMutation(useApi().cyber.contact.delete.mutationOptions())
  const confirmer = () =>
    retirer.mutate(
      { id, version },
      {
        onSuccess: () => {
          notifier({ gravite: 'succes', titre: `${nom} est retiré de l’annuaire.` })
          onRetire()
        },
        onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
        onSettled: () => void relire(),
      },
    )
  return (
    <Details resume="Retirer ce contact">
      <p className="fr-text--sm fr-mb-1w">Ses coordonnées s’effacent ; le journal garde qu’il a existé.</p>
      <Button size="small" priority="secondary" onClick={confirmer}>
        Retirer de l’annuaire
      </Button>
    </Details>
  )
}
