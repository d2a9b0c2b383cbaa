import { formatDateCourte, pluriel } from '@sssi/domain'
import { graviteDe } from '@sssi/domain/cyber'
import { Button } from '@sssi/ui/Button'
import { EtatBadge } from '@sssi/ui/EtatBadge'
import { useState } from 'react'
import { BadgeDeNote } from '../badges.tsx'
import type { CveDeFiche, FicheDAvis } from '../donnees.ts'
import { formatScore } from '../phrases.ts'
import { Vecteur } from './vecteur.tsx'

/** Une fiche reste légère : au-delà, les CVE sont montrées sur demande. */
const MONTREES = 12

function Exploitation({ exploitation }: Pick<CveDeFiche, 'exploitation'>) {
  if (!exploitation) return null
  const { ajouteeLe, echeance, rancongiciel, action } = exploitation
  return (
    <p className="fr-mb-1w">
      <EtatBadge ton="erreur" icone="fr-icon-flashlight-line" petit>
        Exploitée
      </EtatBadge>{' '}
      {`Au catalogue depuis le ${formatDateCourte(ajouteeLe)}, à corriger avant le ${formatDateCourte(echeance)}${rancongiciel ? ', employée par des rançongiciels' : ''}. ${action}`}
    </p>
  )
}

function Notes({ cve: { vecteurs, ajuste } }: { readonly cve: CveDeFiche }) {
  return (
    <>
      {ajuste && (
        <p className="fr-mb-1w">
          {'Note du CERT : '}
          <span className="sssi-cyber-veille-vecteur">{ajuste.vecteur}</span>
          {`, par ${ajuste.par}. ${ajuste.motif}`}
        </p>
      )}
      {vecteurs.map(({ vecteur, score }) => (
        <p key={vecteur} className="fr-mb-1w">
          {`Publié : ${formatScore(score)} — `}
          <span className="sssi-cyber-veille-vecteur">{vecteur}</span>
        </p>
      ))}
    </>
  )
}

function UneCve({ avis, cve }: { readonly avis: FicheDAvis; readonly cve: CveDeFiche }) {
  const [ouvert, setOuvert] = useState(false)
  const { score } = cve
  return (
    <li>
      <h3 className="fr-text--lg fr-mb-1w">
        {cve.cve} <BadgeDeNote gravite={score === null ? null : graviteDe(score)} score={score} petit />
      </h3>
      {cve.description && <p className="fr-mb-1w">{cve.description}</p>}
      <Exploitation exploitation={cve.exploitation} />
      <Notes cve={cve} />
      {(avis.droits.veiller || cve.vecteurs.length > 0) && (
        <Button
          type="button"
          priority="tertiary"
          size="small"
          nativeButtonProps={{ 'aria-expanded': ouvert }}
          onClick={() => setOuvert(!ouvert)}
        >
          {`${avis.droits.veiller ? 'Noter' : 'Expliquer la note de'} ${cve.cve}`}
        </Button>
      )}
      {ouvert && <Vecteur avis={avis} cve={cve} onFermer={() => setOuvert(false)} />}
    </li>
  )
}

/** Les vulnérabilités de l’avis : leur note, leur exploitation connue, et de quoi les noter pour la sphère. */
export function Cves({ avis }: { readonly avis: FicheDAvis }) {
  const [toutes, setToutes] = useState(false)
  const { cves } = avis
  // Les plus graves d’abord, celles que l’on exploite avant toutes.
  const triees = cves.toSorted(
    (a, b) =>
      Number(b.exploitation !== null) - Number(a.exploitation !== null) || (b.score ?? -1) - (a.score ?? -1),
  )
  return (
    <section className="sssi-cyber-veille-bloc">
      <h2 className="fr-h4">{`Vulnérabilités (${cves.length})`}</h2>
      {cves.length === 0 && <p>L’avis ne donne aucune CVE.</p>}
      <ul className="sssi-cyber-veille-cartes">
        {triees.slice(0, toutes ? undefined : MONTREES).map((cve) => (
          <UneCve key={cve.cve} avis={avis} cve={cve} />
        ))}
      </ul>
      {!toutes && cves.length > MONTREES && (
        <Button type="button" className="fr-mt-2w" priority="secondary" onClick={() => setToutes(true)}>
          {`Montrer ${pluriel(cves.length - MONTREES, 'autre vulnérabilité', 'autres vulnérabilités')}`}
        </Button>
      )}
    </section>
  )
}
