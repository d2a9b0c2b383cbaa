import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { libelleDuree, libelleRsit } from '@sssi/domain/cyber'
import type { Colonne } from '@sssi/ui/DataTable'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { BadgeDeGravite, BadgeDeStatut } from '../commun/badges.tsx'
import type { LigneDIncident } from '../commun/donnees.ts'

/** « dans 3 h » ; en retard, depuis quand elle est attendue. */
function quandLEcheance(prochaineEcheanceLe: string, maintenant: string): string {
  const reste = Date.parse(prochaineEcheanceLe) - Date.parse(maintenant)
  return reste > 0 ? `dans ${libelleDuree(reste)}` : `attendue depuis ${libelleDuree(reste)}`
}

/** « Notification (NIS 2) : dans 3 h », sur une ligne. */
export function phraseDeLEcheance(
  {
    prochaineEcheance,
    prochaineEcheanceLe,
  }: Pick<LigneDIncident, 'prochaineEcheance' | 'prochaineEcheanceLe'>,
  maintenant: string,
): string {
  if (prochaineEcheance === null || prochaineEcheanceLe === null) return 'Aucune échéance à tenir'
  return typographier(`${prochaineEcheance} : ${quandLEcheance(prochaineEcheanceLe, maintenant)}`)
}

function Echeance({ ligne, maintenant }: { readonly ligne: LigneDIncident; readonly maintenant: string }) {
  const { prochaineEcheance, prochaineEcheanceLe } = ligne
  if (prochaineEcheance === null || prochaineEcheanceLe === null) return 'aucune à tenir'
  return (
    <>
      <strong className={enRetard(ligne, maintenant) ? 'sssi-cyber-retard' : undefined}>
        {quandLEcheance(prochaineEcheanceLe, maintenant)}
      </strong>
      <br />
      {prochaineEcheance}
    </>
  )
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
    cellule: (ligne) => <Echeance ligne={ligne} maintenant={maintenant} />,
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
