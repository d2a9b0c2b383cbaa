import { enumerer, formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import { HorizonPair } from '@sssi/ui/HorizonPair'
import { MeteoBadge } from '@sssi/ui/MeteoBadge'
import { StatutBadge } from '@sssi/ui/StatutBadge'
import { EnTete as EnTeteDePage } from '../../page/en-tete.tsx'
import { Personnes } from '../acteurs/personnes.tsx'
import type { FicheAction } from './fiche-action.ts'
import { useFiche } from './fiche-context.tsx'

/** « A1-001 — Enrichir la connaissance des individus », comme imprimé : le titre de la page et du document. */
export const titreDeLAction = ({ code, libelle }: FicheAction['action']): string => `${code} — ${libelle}`

function ChefsDeFile({ fiche }: { readonly fiche: FicheAction }) {
  const { action, chefsDeFile, chefsDeFileImprimes } = fiche
  if (chefsDeFile.length === 0) return `« ${action.chefsDeFile} » dans le texte`
  const noms = enumerer(chefsDeFile.map((code) => libelleOrganisme(code)))
  return chefsDeFileImprimes.etat === 'designes' ? noms : `${noms} (« ${action.chefsDeFile} » dans le texte)`
}

/** Qui joindre, d’un coup d’œil. */
function Equipe({ fiche }: { readonly fiche: FicheAction }) {
  const { chefsDeProjet, referentsDss } = fiche.personnes
  return (
    <p className="sssi-steering-equipe">
      <span>
        Chef de file : <ChefsDeFile fiche={fiche} />
      </span>
      <span>
        Chef de projet : <Personnes personnes={chefsDeProjet} aucune="à désigner" />
      </span>
      <span>
        Référent DSS : <Personnes personnes={referentsDss} aucune="à désigner" />
      </span>
    </p>
  )
}

/** Quand la fiche a changé, et qui l’a changée. */
export function derniereMiseAJour({ derniereMiseAJour }: FicheAction): string {
  if (!derniereMiseAJour) return 'aucune pour l’instant.'
  const { le, par } = derniereMiseAJour
  return `le ${formatInstant(le)}${par ? ` par ${par}` : ''}.`
}

/** En tête de la fiche : l’action comme le texte l’imprime, où elle en est, et qui joindre. */
export function EnTeteDeFiche() {
  const { fiche } = useFiche()
  const { action, suivi, horizon } = fiche
  const revise = horizon.effectif.origine === 'revise' ? horizon.effectif.annee : null
  return (
    <>
      <EnTeteDePage
        surtitre={`Axe ${action.axe}, ${action.thematique} · ${typographier(action.orientation)}`}
      >
        {titreDeLAction(action)}
      </EnTeteDePage>
      <div className="sssi-steering-badges">
        <StatutBadge statut={suivi.statut} />
        <MeteoBadge meteo={suivi.meteo} />
        <HorizonPair legal={action.horizon} revise={revise} etat={horizon.etat} />
        <Button
          className="sssi-steering-imprimer"
          priority="tertiary"
          size="small"
          iconId="fr-icon-printer-line"
          onClick={() => window.print()}
        >
          Imprimer la fiche
        </Button>
      </div>
      <Equipe fiche={fiche} />
      <p className="sssi-steering-precision">Dernière mise à jour : {derniereMiseAJour(fiche)}</p>
    </>
  )
}
