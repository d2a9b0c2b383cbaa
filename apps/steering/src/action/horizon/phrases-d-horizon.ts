import {
  entreGuillemets,
  formatDateLongue,
  formatInstant,
  libelleInstanceType,
  type EtatHorizon,
  type RevisionHorizon,
} from '@sssi/domain'

/** Ce que l’horizon demande, en une phrase : un horizon passé s’arbitre, il ne se cache pas. */
export function phraseDeLEtat(etat: EtatHorizon, annee: number | null): string {
  switch (etat) {
    case 'illisible':
      return 'Le texte n’imprime pas d’année : l’horizon est à préciser par une révision.'
    case 'a_venir':
      return `L’action est attendue avant la fin de ${annee}.`
    case 'passe_sans_revision':
      return `L’horizon ${annee} est passé et aucune instance ne l’a revu : il est à arbitrer.`
    case 'revise_a_venir':
      return `L’horizon a été revu à ${annee}.`
    case 'revise_depasse':
      return `L’horizon revu à ${annee} est dépassé à son tour : il est à arbitrer.`
    case 'sans_objet':
      return 'L’action est terminée : son horizon ne se mesure plus.'
  }
}

/** Qui a proposé, quand, et ce qui en a été décidé. */
export function phraseDeLaRevision(revision: RevisionHorizon): string {
  const { annee, etat, proposeePar, proposeeLe, instance, numeroDecision, decideePar, decideeLe } = revision
  const proposition = `Révision à ${annee}, proposée par ${proposeePar} le ${formatInstant(proposeeLe)}`
  if (etat === 'proposee') return `${proposition}. Elle attend une décision.`
  const ou = instance ? ` du ${libelleInstanceType(instance.type)} du ${formatDateLongue(instance.date)}` : ''
  const decision = numeroDecision ? `décision ${numeroDecision}${ou}` : `décision${ou}`
  const quand = decideeLe ? ` le ${formatInstant(decideeLe)}` : ''
  return `${proposition}. ${etat === 'validee' ? 'Validée' : 'Refusée'} : ${decision}, inscrite par ${decideePar ?? 'la DSS'}${quand}.`
}

/** L’horizon du texte, cité tel qu’il est imprimé quand ce n’est pas une année. */
export const horizonImprime = (horizon: string): string =>
  /^\d{4}$/.test(horizon) ? horizon : entreGuillemets(horizon)
