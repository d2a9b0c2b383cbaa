import { anneeDe, anneeFractionnee, phraseDeDecision, type Jour } from '@sssi/domain'
import { adresseDeLaFiche, type ActionSuivie } from '@sssi/suivi-de-theme/lecture'
import type { HorizonsDAction, TimelineHorizonsProps } from '@sssi/ui/TimelineHorizons'

/** Les deux horizons en retard ; une action achevée ou abandonnée ne l’est plus. */
const DEPASSES: readonly ActionSuivie['etatHorizon'][] = ['passe_sans_revision', 'revise_depasse']

function horizons(action: ActionSuivie): HorizonsDAction {
  const { code, libelle, horizonLegal, horizonLegalAnnee, revision, etatHorizon } = action
  return {
    cle: code,
    libelle: `${code} — ${libelle}`,
    href: adresseDeLaFiche(code),
    legal: { imprime: horizonLegal, annee: horizonLegalAnnee },
    revise: revision && { annee: revision.annee, decision: phraseDeDecision(revision) },
    depasse: DEPASSES.includes(etatHorizon),
  }
}

/** La frise des horizons, dans l’ordre reçu : du premier horizon au dernier, l’année en cours comprise. */
export function frise(
  actions: readonly ActionSuivie[],
  aujourdhui: Jour,
): Omit<TimelineHorizonsProps, 'libelle'> {
  const lignes = actions.map(horizons)
  const annees = lignes.flatMap(({ legal, revise }) => [legal.annee, revise?.annee ?? null])
  const connues = [...annees.filter((annee) => annee !== null), anneeDe(aujourdhui)]
  return {
    actions: lignes,
    debut: Math.min(...connues),
    fin: Math.max(...connues),
    aujourdhui: anneeFractionnee(aujourdhui),
  }
}
