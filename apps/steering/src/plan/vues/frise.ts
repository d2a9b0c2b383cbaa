import { anneeDe, formatDateLongue, joursEntre, libelleInstanceType, type Jour } from '@sssi/domain'
import type { HorizonsDAction } from '@sssi/ui/TimelineHorizons'
import { lienVersLAction } from '../adresse/liens.ts'
import type { LigneDuPlan } from '../donnees.ts'

/** La décision qui a déplacé un horizon : « décision D-2026-04 du Copil du 12 mars 2026 ». */
export function phraseDeRevision({ instance, numeroDecision }: NonNullable<LigneDuPlan['revision']>): string {
  const ou = instance ? ` du ${libelleInstanceType(instance.type)} du ${formatDateLongue(instance.date)}` : ''
  return numeroDecision ? `décision ${numeroDecision}${ou}` : `décision${ou}`
}

/** Une action sur la frise : son horizon légal comme imprimé, celui qu’une instance a décidé, et la décision entre les deux. */
export function horizonsDe(ligne: LigneDuPlan): HorizonsDAction {
  const { code, libelle, horizonLegal, horizonLegalAnnee, revision, etatHorizon } = ligne
  return {
    cle: code,
    libelle: `${code} — ${libelle}`,
    href: lienVersLAction(code),
    legal: { imprime: horizonLegal, annee: horizonLegalAnnee },
    revise: revision && { annee: revision.annee, decision: phraseDeRevision(revision) },
    depasse: etatHorizon === 'passe_sans_revision' || etatHorizon === 'revise_depasse',
  }
}

/** Les années que la frise montre : tous les horizons, et l’année en cours. */
export function bornes(lignes: readonly LigneDuPlan[], aujourdhui: Jour): { debut: number; fin: number } {
  const annees = lignes
    .flatMap(({ horizonLegalAnnee, revision }) => [horizonLegalAnnee, revision?.annee ?? null])
    .filter((annee) => annee !== null)
  const cetteAnnee = anneeDe(aujourdhui)
  return { debut: Math.min(cetteAnnee, ...annees), fin: Math.max(cetteAnnee, ...annees) }
}

/** L’année fractionnée d’un jour : 2026,5 au début de juillet 2026. */
export function anneeFractionnee(jour: Jour): number {
  const annee = anneeDe(jour)
  const duree = joursEntre(`${annee}-01-01`, `${annee + 1}-01-01`)
  return annee + joursEntre(`${annee}-01-01`, jour) / duree
}
