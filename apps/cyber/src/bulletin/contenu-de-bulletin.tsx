import { formatDateLongue, typographier } from '@sssi/domain'
import { libelleEtatDeProduit } from '@sssi/domain/cyber'
import type { ReactNode } from 'react'
import type { ContenuLu } from './donnees.ts'

interface Proprietes {
  readonly contenu: Omit<ContenuLu, 'vulnerabilites'> & {
    readonly vulnerabilites: readonly (Omit<ContenuLu['vulnerabilites'][number], 'note'> & {
      readonly note?: number | null
    })[]
  }
}

function Partie({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section>
      <h2 className="fr-h4 fr-mt-3w">{titre}</h2>
      {children}
    </section>
  )
}

const nomDuProduit = ({ editeur, nom, versions }: ContenuLu['produits'][number]) =>
  [editeur, nom, versions].filter(Boolean).join(' ')

/** Ce qu’un bulletin dit, tel que ses lecteurs le lisent ; sert aussi d’aperçu avant de publier. */
export function ContenuDeBulletin({ contenu }: Proprietes) {
  const { resume, vulnerabilites, produits, remediation, liens, reponseAttendueLe } = contenu
  return (
    <>
      <Partie titre="Résumé">
        <p className="sssi-cyber-bulletin__texte">{typographier(resume) || 'non renseigné'}</p>
        {reponseAttendueLe && (
          <p>
            <strong>Réponse attendue avant le {formatDateLongue(reponseAttendueLe)}.</strong>
          </p>
        )}
      </Partie>
      {vulnerabilites.length > 0 && (
        <Partie titre="Vulnérabilités">
          <ul>
            {vulnerabilites.map(({ cve, titre, vecteur, note }, rang) => (
              <li key={`${cve} ${rang}`} className="sssi-cyber-bulletin__reference">
                {[cve, titre].filter(Boolean).join(' — ')}
                {vecteur !== '' &&
                  ` (CVSS ${note === null || note === undefined ? 'à calculer' : String(note).replace('.', ',')} — ${vecteur})`}
              </li>
            ))}
          </ul>
        </Partie>
      )}
      {produits.length > 0 && (
        <Partie titre="Produits">
          <ul>
            {produits.map((produit, rang) => (
              <li key={`${nomDuProduit(produit)} ${rang}`}>
                {typographier(
                  `${nomDuProduit(produit)} : ${libelleEtatDeProduit(produit.etat).toLowerCase()}`,
                )}
              </li>
            ))}
          </ul>
        </Partie>
      )}
      {remediation.trim() !== '' && (
        <Partie titre="Remédiation">
          <p className="sssi-cyber-bulletin__texte">{typographier(remediation)}</p>
        </Partie>
      )}
      {liens.length > 0 && (
        <Partie titre="Liens">
          <ul>
            {liens.map(({ titre, url }, rang) => (
              <li key={`${url} ${rang}`} className="sssi-cyber-bulletin__reference">
                {url === '' ? (
                  titre
                ) : (
                  <a href={url} target="_blank" rel="noreferrer">
                    {titre || url}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </Partie>
      )}
    </>
  )
}
