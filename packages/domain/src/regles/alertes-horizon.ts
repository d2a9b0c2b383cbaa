import { formatDateLongue } from '../francais/dates.ts'
import { entreGuillemets } from '../francais/phrases.ts'
import { libelleInstanceType } from '../suivi/revision-horizon.ts'
import type { RevisionHorizon } from '../suivi/suivi.schema.ts'
import { jourDe } from '../temps/jour.ts'
import { lireHorizonLegal } from '../plan/horizon-legal.ts'
import { aPartirDe, desMaintenant, jamais, sansObjet, tantQueLActionSePoursuit } from './declencheur.ts'
import { revisionEnVigueur } from './horizon.ts'

/** First day after a horizon: it is the whole of its year. */
function lendemainDeLHorizon(annee: number): string {
  return `${annee + 1}-01-01`
}

function quiADecide(revision: RevisionHorizon): string {
  const instance = revision.instance
    ? ` par le ${libelleInstanceType(revision.instance.type)} du ${formatDateLongue(revision.instance.date)}`
    : ''
  return `${instance}${revision.numeroDecision ? ` (décision ${revision.numeroDecision})` : ''}`
}

/**
 * The legal horizon is over and no instance has moved it: a state of its own, to be arbitrated, not a lateness
 * (SSSI ch. 2 § 1: the Copil arbitrates the roadmap; horizons of ch. 6).
 */
export const horizonPasseSansRevision = tantQueLActionSePoursuit((action, suivi) => {
  const revision = revisionEnVigueur(suivi)
  if (revision) return sansObjet(`L’horizon a été révisé à ${revision.annee}${quiADecide(revision)}.`)
  const { annee } = lireHorizonLegal(action.horizon)
  if (annee === null) {
    return sansObjet(`L’horizon imprimé, ${entreGuillemets(action.horizon)}, ne donne pas d’année.`)
  }
  return aPartirDe(
    lendemainDeLHorizon(annee),
    `L’horizon légal, ${action.horizon}, est passé et aucune instance ne l’a révisé.`,
    `L’horizon légal, ${action.horizon}, court jusqu’au ${formatDateLongue(`${annee}-12-31`)}.`,
  )
})

/** The revised horizon is over too (SSSI ch. 2 § 1). */
export const horizonReviseDepasse = tantQueLActionSePoursuit((_, suivi) => {
  const revision = revisionEnVigueur(suivi)
  if (!revision) return sansObjet('L’horizon n’a pas été révisé.')
  return aPartirDe(
    lendemainDeLHorizon(revision.annee),
    `L’horizon révisé à ${revision.annee}${quiADecide(revision)} est dépassé.`,
    `L’horizon révisé à ${revision.annee}${quiADecide(revision)} court jusqu’au ${formatDateLongue(`${revision.annee}-12-31`)}.`,
  )
})

/** A lead body asks for another horizon and nobody has answered (SSSI ch. 2 § 4: « il peut solliciter […] des arbitrages »). */
export const revisionADecider = tantQueLActionSePoursuit((_, suivi) => {
  const enAttente = suivi.revisions
    .filter((revision) => revision.etat === 'proposee')
    .toSorted((a, b) => a.proposeeLe.localeCompare(b.proposeeLe))
  const [premiere] = enAttente
  if (!premiere) return jamais('Aucune révision d’horizon n’attend de décision.')
  const jour = jourDe(premiere.proposeeLe)
  return desMaintenant(
    `La révision à ${premiere.annee}, proposée le ${formatDateLongue(jour)}, attend une décision.`,
    'haute',
    jour,
  )
})
