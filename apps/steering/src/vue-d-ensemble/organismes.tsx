import { formatNombre, formatPourcentage, libelleOrganisme, pluriel } from '@sssi/domain'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { Lien } from '@sssi/ui/Lien'
import { lienVersLePlan } from '../plan/adresse/liens.ts'
import type { RepartitionDOrganisme } from './donnees.ts'

const colonnes: readonly Colonne<RepartitionDOrganisme>[] = [
  {
    cle: 'organisme',
    titre: 'Chef de file',
    cellule: ({ organisme, actions }) => `${libelleOrganisme(organisme)} (${formatNombre(actions)})`,
  },
  {
    cle: 'completude',
    titre: 'Rubriques renseignées',
    forme: 'nombre',
    cellule: ({ rubriquesRemplies, rubriquesTotal }) =>
      `${formatPourcentage((100 * rubriquesRemplies) / rubriquesTotal)} (${formatNombre(rubriquesRemplies)} sur ${formatNombre(rubriquesTotal)})`,
  },
  {
    cle: 'fraicheur',
    titre: 'Synthèses à jour',
    forme: 'nombre',
    cellule: ({ organisme, actions, fraicheurs }) => (
      <Lien href={lienVersLePlan({ chefDeFile: [organisme], fraicheur: ['a_jour'] })}>
        {fraicheurs.a_jour} sur {actions}
      </Lien>
    ),
  },
  {
    cle: 'alertes',
    titre: 'En alerte haute',
    forme: 'nombre',
    cellule: ({ organisme, alertesHautes }) => (
      <Lien
        href={lienVersLePlan({ chefDeFile: [organisme], gravite: ['haute'] })}
        aria-label={`${pluriel(alertesHautes, 'action')}\u00A0: en alerte haute`}
      >
        {alertesHautes}
      </Lien>
    ),
  },
]

/** Complétude, fraîcheur et alertes de chaque chef de file ; une ligne ouvre ses actions. */
export function Organismes({ organismes }: { readonly organismes: readonly RepartitionDOrganisme[] }) {
  return (
    <DataTable
      legende="Complétude, fraîcheur et alertes par chef de file"
      colonnes={colonnes}
      lignes={organismes}
      cle={({ organisme }) => organisme}
      href={({ organisme }) => lienVersLePlan({ chefDeFile: [organisme] })}
      densite="compacte"
    />
  )
}
