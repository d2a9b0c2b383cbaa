import type { Correspondance } from './referentiel.schema.ts'
import type { NiveauDeConformite } from './reponse.ts'

/** An attested answer in one framework. */
export interface ReponseAttestee {
  readonly referentiel: string
  readonly code: string
  readonly niveau: NiveauDeConformite
}

export interface Proposition {
  readonly niveau: NiveauDeConformite
  readonly depuis: { readonly referentiel: string; readonly code: string }
  readonly degre: Correspondance['degre']
}

interface Referentiel {
  readonly cle: string
  readonly correspondances: readonly Correspondance[]
}

/** Both ways: a mapping written in one framework also serves the assessment of the other. */
function liens(referentiel: string, code: string, connus: readonly Referentiel[]) {
  return connus.flatMap(({ cle, correspondances }) =>
    correspondances.flatMap(({ de, vers, degre }) => {
      if (cle === referentiel && de === code) return [{ ...vers, degre }]
      if (vers.referentiel === referentiel && vers.code === code)
        return [{ referentiel: cle, code: de, degre }]
      return []
    }),
  )
}

/**
 * What the answers attested in other frameworks suggest here. A suggestion, that somebody takes up or not: a partial mapping
 * never suggests full compliance, since it only covers part of the requirement.
 */
export function proposer(
  referentiel: string,
  code: string,
  connus: readonly Referentiel[],
  attestees: readonly ReponseAttestee[],
): Proposition[] {
  return liens(referentiel, code, connus).flatMap(({ referentiel: autre, code: sien, degre }) => {
    const reponse = attestees.find((r) => r.referentiel === autre && r.code === sien)
    if (!reponse || reponse.niveau === 'non_evalue') return []
    const niveau = degre === 'partielle' && reponse.niveau === 'conforme' ? 'partiel' : reponse.niveau
    return [{ niveau, depuis: { referentiel: autre, code: sien }, degre }]
  })
}
