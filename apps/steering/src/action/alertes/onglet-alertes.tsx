import { AlerteListe } from '@sssi/ui/AlerteListe'
import { useFiche } from '../fiche/fiche-context.tsx'

/** Toutes les règles qui s’appliquent à l’action : ce qui alerte d’abord, puis le reste, avec sa raison. */
export default function OngletAlertes() {
  const { fiche } = useFiche()
  return (
    <>
      <h2 className="fr-sr-only">Alertes</h2>
      <p>Chaque alerte se déduit de ce qui est écrit sur la fiche : corriger la fiche la fait disparaître.</p>
      <AlerteListe alertes={fiche.alertes} />
    </>
  )
}
