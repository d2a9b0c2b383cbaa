import { formatNombre, formatPourcentage } from '@sssi/domain'
import { libelleDuree } from '@sssi/domain/cyber'
import { useQuery } from '@sssi/section'
import { DataTable } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { useApi } from '../../api.ts'
import { Lecture } from '../../commun/lecture.tsx'

/** Les délais tenus, par régime : ce qui est parti, ce qui est parti à temps, et en combien de temps. */
export function Statistiques() {
  const requete = useQuery(useApi().cyber.incident.getStatistiques.queryOptions())
  return (
    <Lecture requete={requete} quoi="les délais tenus" forme="bloc">
      {(lignes) => (
        <DataTable
          legende="Délais tenus, par régime et par étape"
          lignes={lignes}
          cle={({ cle }) => cle}
          colonnes={[
            { cle: 'regime', titre: 'Régime', cellule: ({ regime }) => regime },
            { cle: 'etape', titre: 'Déclaration', cellule: ({ etape }) => etape },
            {
              cle: 'envoyees',
              titre: 'Envoyées',
              cellule: ({ envoyees }) => formatNombre(envoyees),
              forme: 'nombre',
            },
            {
              cle: 'aTemps',
              titre: 'À temps',
              cellule: ({ aTemps, datees }) =>
                datees === 0
                  ? 'sans date dans le texte'
                  : `${formatNombre(aTemps)} sur ${formatNombre(datees)} (${formatPourcentage((100 * aTemps) / datees)})`,
            },
            { cle: 'mediane', titre: 'Délai médian', cellule: ({ medianeMs }) => libelleDuree(medianeMs) },
          ]}
          vide={
            <EmptyState
              titre="Aucune déclaration n’est encore partie"
              description="Les délais se comptent dès la première preuve d’envoi."
            />
          }
        />
      )}
    </Lecture>
  )
}
