import { enumerer } from '@sssi/domain'
import { grouper, type ActionSuivie } from '@sssi/suivi-de-theme/lecture'

/** Deux actions d’une même orientation dont les horizons prennent l’ordre du texte à rebours. */
export interface Inversion {
  readonly premiere: ActionSuivie
  readonly suivante: ActionSuivie
}

/** Achevée ou abandonnée, une action n’en retient plus une autre. */
const encoreDue = ({ etatHorizon }: ActionSuivie): boolean => etatHorizon !== 'sans_objet'

const echeance = ({ horizonEffectif }: ActionSuivie): number | null => horizonEffectif.annee

/**
 * Les actions dont l’horizon vient avant celui d’une action que le texte place plus haut dans la même orientation. Le texte ne
 * dit pas que l’une attend l’autre : c’est une question à poser, pas un retard.
 */
export function inversions(actions: readonly ActionSuivie[]): Inversion[] {
  return actions.filter(encoreDue).flatMap((premiere, rang, dues) =>
    dues
      .slice(rang + 1)
      .filter(({ orientation }) => orientation === premiere.orientation)
      .filter((suivante) => {
        const [avant, apres] = [echeance(premiere), echeance(suivante)]
        return avant !== null && apres !== null && apres < avant
      })
      .map((suivante) => ({ premiere, suivante })),
  )
}

/** « 2023 : A5-017 et A5-018 ; 2025 : A5-019. » Les horizons effectifs, du plus proche au plus lointain. */
export function phraseDesEcheances(actions: readonly ActionSuivie[]): string {
  const parAnnee = grouper(
    actions.toSorted((a, b) => (echeance(a) ?? Infinity) - (echeance(b) ?? Infinity)),
    (action) => String(echeance(action) ?? 'sans année'),
  )
  const etapes = parAnnee.map(
    ({ titre, actions: memes }) => `${titre}\u00a0: ${enumerer(memes.map(({ code }) => code))}`,
  )
  return `${etapes.join('\u202f; ')}.`
}

export function phraseDInversion({ premiere, suivante }: Inversion): string {
  return (
    `${suivante.code} a pour horizon ${echeance(suivante)}, avant ${premiere.code} (${echeance(premiere)}) ` +
    'que le texte place plus haut.'
  )
}
