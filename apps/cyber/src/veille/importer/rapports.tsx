import { pluriel } from '@sssi/domain'
import { EtatBadge, type EtatBadgeProps } from '@sssi/ui/EtatBadge'
import { Lien } from '@sssi/ui/Lien'
import type { RapportDImport } from '../donnees.ts'
import { lienVersLAvis } from '../liens.ts'
import { libelleGenre, phraseDIssue } from '../phrases.ts'

export interface RapportNomme {
  /** Le fichier dont il vient, ou « Texte collé ». */
  readonly nom: string
  readonly rapport: RapportDImport
}

const apparences: Record<RapportDImport['issue'], Pick<EtatBadgeProps, 'ton' | 'icone'>> = {
  nouveau: { ton: 'succes', icone: 'fr-icon-check-line' },
  revise: { ton: 'succes', icone: 'fr-icon-refresh-line' },
  corrige: { ton: 'succes', icone: 'fr-icon-refresh-line' },
  deja_connu: { ton: 'neutre', icone: 'fr-icon-information-line' },
  plus_ancien: { ton: 'neutre', icone: 'fr-icon-information-line' },
  refuse: { ton: 'erreur', icone: 'fr-icon-close-circle-line' },
}

function Erreurs({ erreurs }: Pick<RapportDImport, 'erreurs'>) {
  if (erreurs.length === 0) return null
  return (
    <>
      <p className="fr-mb-1w">{`${pluriel(erreurs.length, 'erreur')}, chacune à sa place :`}</p>
      <ul>
        {erreurs.map(({ chemin, ligne, colonne, message }, rang) => (
          <li key={rang}>
            {ligne !== null && `Ligne ${ligne}, colonne ${colonne}`}
            {chemin !== '' && (
              <>
                {', '}
                <code>{chemin}</code>
              </>
            )}
            {` : ${message}`}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Ce que l’import a fait de chaque document. */
export function Rapports({ rapports }: { readonly rapports: readonly RapportNomme[] }) {
  if (rapports.length === 0) return null
  return (
    <section className="sssi-cyber-veille-bloc">
      <h2 className="fr-h4">Ce qui a été importé</h2>
      <ul className="sssi-cyber-veille-cartes">
        {rapports.map(({ nom, rapport: { genre, issue, reference, titre, avisId, erreurs } }, rang) => (
          <li key={rang}>
            <p className="fr-mb-1w">
              <EtatBadge {...apparences[issue]} petit>
                {libelleGenre(genre)}
              </EtatBadge>{' '}
              {avisId ? (
                <Lien href={lienVersLAvis(avisId)}>{`${reference} — ${titre}`}</Lien>
              ) : (
                [reference, titre].filter(Boolean).join(' — ')
              )}{' '}
              <span className="fr-text--sm">{nom}</span>
            </p>
            <p className="fr-mb-1w">{phraseDIssue(issue)}</p>
            <Erreurs erreurs={erreurs} />
          </li>
        ))}
      </ul>
    </section>
  )
}
