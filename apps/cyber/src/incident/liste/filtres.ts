import { libelleOrganisme, organismeCodes } from '@sssi/domain'
import {
  classesRsit,
  criteresDEcheance,
  gravitesDIncident,
  libelleCritereDEcheance,
  libelleGraviteDIncident,
  libelleStatutIncident,
  statutsIncident,
  type FiltreDIncidents,
} from '@sssi/domain/cyber'
import type { FilterBarProps } from '@sssi/ui/FilterBar'

type Filtres = FilterBarProps['filtres']

/** Les filtres de la liste, les plus utilisés d’abord. */
export const filtresDIncidents = (filtre: FiltreDIncidents): Filtres => [
  {
    cle: 'echeance',
    libelle: 'Échéance',
    choix: criteresDEcheance.map((valeur) => ({ valeur, libelle: libelleCritereDEcheance(valeur) })),
    valeurs: filtre.echeance,
  },
  {
    cle: 'statut',
    libelle: 'Statut',
    choix: statutsIncident.map((valeur) => ({ valeur, libelle: libelleStatutIncident(valeur) })),
    valeurs: filtre.statut,
  },
  {
    cle: 'gravite',
    libelle: 'Gravité',
    choix: gravitesDIncident.map((valeur) => ({ valeur, libelle: libelleGraviteDIncident(valeur) })),
    valeurs: filtre.gravite,
  },
  {
    cle: 'organisme',
    libelle: 'Organisme',
    choix: organismeCodes.map((valeur) => ({ valeur, libelle: libelleOrganisme(valeur) })),
    valeurs: filtre.organisme,
  },
  {
    cle: 'classe',
    libelle: 'Classe',
    choix: classesRsit.map(({ code, libelle }) => ({ valeur: code, libelle })),
    valeurs: filtre.classe,
  },
]
