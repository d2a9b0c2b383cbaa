import { formatDateLongue, libelleJalonType, libelleOrganisme } from '@sssi/domain'
import { TimelineJalons } from '@sssi/ui/TimelineJalons'
import { useFiche } from '../fiche/fiche-context.tsx'
import { jalonEnRetard, parActeur } from './phrases-de-jalon.ts'

/** La feuille de route sur une ligne de temps par acteur. */
export default function Frise() {
  const { fiche, aujourdhui } = useFiche()
  return (
    <TimelineJalons
      aujourdhui={aujourdhui}
      niveau={3}
      lignes={parActeur(fiche.suivi.jalons, []).map(({ acteur, jalons }) => ({
        acteur: libelleOrganisme(acteur),
        jalons: jalons.map((jalon) => ({
          cle: jalon.id,
          libelle: jalon.libelle,
          type: libelleJalonType(jalon.type),
          echeance: jalon.echeance,
          quand: formatDateLongue(jalon.echeance),
          etat: jalon.etat,
          enRetard: jalonEnRetard(jalon, aujourdhui),
        })),
      }))}
    />
  )
}
