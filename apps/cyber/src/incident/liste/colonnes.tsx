import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { libelleDuree, libelleRsit } from '@sssi/domain/cyber'
import type { Colonne } from '@sssi/ui/DataTable'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { BadgeDeGravite, BadgeDeStatut } from '../commun/badges.tsx'
import type { LigneDIncident } from '../commun/donnees.ts'

/** « Notification (NIS 2) : dans 3 h » ; en retard, de combien. */
export function phraseDeLEcheance(
  {
    prochaineEcheance,
    prochaineEcheanceLe,
  }: Pick<LigneDIncident, 'prochaineEcheance' | 'prochaineEcheanceLe'>,
  maintenant: string,
): string {
  if (prochaineEcheance === null || prochaineEcheanceLe === null) return 'Aucune échéance à tenir'
  const reste = Date.parse(prochaineEcheanceLe) - Date.parse(maintenant)
  const quand = reste > 0 ? `dans ${libelleDuree(reste)}` : `attendue depuis ${libelleDuree(reste)}`
  return typographier(`${prochaineEcheance} : ${quand}`)
}

const enRetard = ({ prochaineEcheanceLe }: LigneDIncident, maintenant: string) =>
  prochaineEcheanceLe !== null && prochaineEcheanceLe <= maintenant

export const colonnesDIncidents = (maintenant: string): readonly Colonne<LigneDIncident>[] => [
  {
    cle: 'reference',
    titre: 'Incident',
    cellule: ({ reference, titre }) => `${reference} — ${titre}`,
    sansNom: true,
  },
  {
    cle: 'echeance',
    titre: 'Prochaine échéance',
    cellule: (ligne) => (
      <span className={enRetard(ligne, maintenant) ? 'sssi-cyber-retard' : undefined}>
        {phraseDeLEcheance(ligne, maintenant)}
      </span>
    ),
  },
  {
    cle: 'statut',
    titre: 'Statut',
    cellule: ({ statut }) => <BadgeDeStatut statut={statut} />,
    forme: 'mince',
  },
  {
    cle: 'gravite',
    titre: 'Gravité',
    cellule: ({ gravite }) => <BadgeDeGravite gravite={gravite} />,
    forme: 'mince',
  },
  {
    cle: 'type',
    titre: 'Qualification',
    cellule: ({ classe, type }) => (classe && type ? libelleRsit({ classe, type }) : 'à qualifier'),
  },
  {
    cle: 'organisme',
    titre: 'Organisme',
    cellule: ({ organisme }) => libelleOrganisme(organisme),
    forme: 'mince',
  },
  {
    cle: 'connaissance',
    titre: 'Connu le',
    cellule: ({ priseDeConnaissanceLe }) => formatInstant(priseDeConnaissanceLe),
  },
  { cle: 'tlp', titre: 'Partage', cellule: ({ tlp }) => <TlpBadge tlp={tlp} petit />, forme: 'mince' },
]
