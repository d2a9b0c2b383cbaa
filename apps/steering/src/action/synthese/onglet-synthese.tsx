import { useHost } from '@sssi/section'
import { useFiche } from '../fiche/fiche-context.tsx'
import { BlocHorizon } from '../horizon/bloc-horizon.tsx'
import { BlocDeMeteo } from '../update-meteo/bloc-de-meteo.tsx'
import { BlocDeStatut } from '../update-statut/bloc-de-statut.tsx'

/** Où en est l’action : sa météo, son statut, son horizon, et ce que les sections ont à en dire. */
export function OngletSynthese() {
  const { fiche } = useFiche()
  const { Emplacement } = useHost()
  return (
    <>
      <BlocDeMeteo />
      <BlocDeStatut />
      <BlocHorizon />
      <Emplacement nom="action.panneau" proprietes={{ code: fiche.action.code }} />
    </>
  )
}
