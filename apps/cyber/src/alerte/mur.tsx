import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import {
  formatDelai,
  libelleEtatDOrganisme,
  MARQUE_D_EXERCICE,
  type EtatDOrganisme,
} from '@sssi/domain/cyber'
import { usePageTitle, type EtatDuDirect } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Lien } from '@sssi/ui/Lien'
import { PageTitle } from '@sssi/ui/PageTitle'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { useRef } from 'react'
import { apparences, BadgeDAlerte } from './badges.tsx'
import type { FicheDAlerte, SuiviLu } from './donnees.ts'
import { lienVersLAlerte } from './liens.ts'
import './mur.css'
import { rebours, useHeureDuServeur } from './use-heure-du-serveur.ts'

interface Proprietes {
  readonly fiche: FicheDAlerte
  /** L’heure du poste quand la fiche est arrivée, en ms. */
  readonly recueA: number
  readonly direct: EtatDuDirect
}

const secondes = (de: string, a: number) => (a - Date.parse(de)) / 1000

interface ProprietesDeCase {
  readonly suivi: SuiviLu
  readonly fiche: FicheDAlerte
  readonly maintenant: number
}

/** Le plus urgent à lire : le temps qui reste, ou celui qu’il a fallu. */
function Temps({ suivi, fiche, maintenant }: ProprietesDeCase) {
  const { acquitteLe, echeance, etat } = suivi
  if (acquitteLe !== null)
    return (
      <p className="sssi-cyber-mur__temps">{formatDelai(secondes(fiche.lanceeLe, Date.parse(acquitteLe)))}</p>
    )
  if (etat === 'appele' && echeance !== null && fiche.etat === 'en_cours')
    return (
      <p className="sssi-cyber-mur__temps" role="timer" aria-live="off">
        <span className="fr-sr-only">Temps restant avant le niveau suivant&nbsp;: </span>
        {rebours(echeance, maintenant)}
      </p>
    )
  return <p className="sssi-cyber-mur__temps">{etat === 'sans_reponse' ? 'Personne' : '…'}</p>
}

function precision({ suivi, fiche, maintenant }: ProprietesDeCase): string {
  const { acquittePar, appeleLe, niveau } = suivi
  const titre = fiche.niveaux[niveau]?.titre ?? ''
  if (suivi.etat === 'acquitte') return `${acquittePar ?? ''}, au niveau ${niveau + 1}`
  if (suivi.etat === 'sans_reponse') return 'Tous les niveaux ont été appelés'
  const depuis = appeleLe === null ? '' : `, appelé il y a ${formatDelai(secondes(appeleLe, maintenant))}`
  return `Niveau ${niveau + 1} : ${titre}${depuis}`
}

function Case(proprietes: ProprietesDeCase) {
  const { organisme, etat } = proprietes.suivi
  return (
    <li className={`sssi-cyber-mur__case sssi-cyber-mur__case--${etat}`}>
      <h2 className="sssi-cyber-mur__nom">{libelleOrganisme(organisme)}</h2>
      <p className={`sssi-cyber-mur__etat ${apparences[etat].icone}`}>{libelleEtatDOrganisme(etat)}</p>
      <Temps {...proprietes} />
      <p className="sssi-cyber-mur__precision">{typographier(precision(proprietes))}</p>
    </li>
  )
}

const etatsDuDirect: Record<EtatDuDirect, string> = {
  absent: 'Cette page se relit chaque minute.',
  connexion: 'Connexion au direct…',
  ouvert: 'En direct',
  coupe: 'Connexion coupée : l’affichage peut être en retard, il se rattrapera seul.',
}

const ordre: readonly EtatDOrganisme[] = ['sans_reponse', 'appele', 'a_appeler', 'acquitte']

/** Un mur lisible de loin : un organisme par case, ceux qui n’ont pas répondu d’abord. */
export function MurDAlerte({ fiche, recueA, direct }: Proprietes) {
  const { id, reference, titre, exercice, etat, tlp, lanceeLe, leveeLe, suivis } = fiche
  usePageTitle(`Mur ${reference}${exercice ? ` — ${MARQUE_D_EXERCICE}` : ''}`)
  const mur = useRef<HTMLDivElement>(null)
  const heure = useHeureDuServeur(fiche.maintenant, recueA)
  const maintenant = leveeLe === null ? heure : Date.parse(leveeLe)
  const acquittes = suivis.filter((suivi) => suivi.etat === 'acquitte').length
  const ranges = suivis.toSorted((a, b) => ordre.indexOf(a.etat) - ordre.indexOf(b.etat))
  return (
    <div ref={mur} className="sssi-cyber-mur">
      {exercice && <p className="sssi-cyber-mur__exercice">{MARQUE_D_EXERCICE}</p>}
      <PageTitle
        surtitre={
          <>
            <BadgeDAlerte etat={etat} /> <TlpBadge tlp={tlp} />
          </>
        }
      >
        {typographier(`${reference} — ${titre}`)}
      </PageTitle>
      <p className="sssi-cyber-mur__resume">
        <strong>
          {acquittes} sur {suivis.length}
        </strong>{' '}
        {typographier(suivis.length > 1 ? 'organismes ont acquitté' : 'organisme a acquitté')},{' '}
        {formatDelai(secondes(lanceeLe, maintenant))} après le lancement
        {leveeLe !== null && typographier(`. Alerte levée le ${formatInstant(leveeLe)}.`)}
      </p>
      <ul className="sssi-cyber-mur__cases">
        {ranges.map((suivi) => (
          <Case key={suivi.organisme} suivi={suivi} fiche={fiche} maintenant={maintenant} />
        ))}
      </ul>
      <p className="sssi-cyber-mur__pied">
        <span>{typographier(etatsDuDirect[direct])}</span>
        <Lien href={lienVersLAlerte(id)}>Ouvrir la fiche</Lien>
        <Button
          priority="tertiary"
          size="small"
          onClick={() =>
            void (document.fullscreenElement ? document.exitFullscreen() : mur.current?.requestFullscreen())
          }
        >
          Plein écran
        </Button>
      </p>
    </div>
  )
}
