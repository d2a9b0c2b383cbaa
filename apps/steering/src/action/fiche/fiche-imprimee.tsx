import {
  enumerer,
  formatDateCourte,
  formatDateLongue,
  formatPourcentage,
  libelleMeteo,
  libelleOrganisme,
  libelleStatut,
  libelleRubrique,
} from '@sssi/domain'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { PrintHeader } from '@sssi/ui/PrintHeader'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { horizonImprime, phraseDeLEtat } from '../horizon/phrases-d-horizon.ts'
import { avecUnite } from '../indicateur/phrases-d-indicateur.ts'
import { phraseDeJalon } from '../jalon/phrases-de-jalon.ts'
import { signature } from '../update-meteo/phrases-de-synthese.ts'
import { derniereMiseAJour, titreDeLAction } from './en-tete.tsx'
import type { FicheAction, Personne } from './fiche-action.ts'
import { useFiche } from './fiche-context.tsx'
import { prochainsJalons } from './resume.tsx'

const nommer = (personnes: readonly Personne[]) =>
  personnes.length > 0 ? enumerer(personnes.map(({ libelle }) => libelle)) : 'à désigner'

const ETATS = {
  renseignee: 'renseignée',
  non_applicable: 'non applicable',
  non_renseignee: 'à compléter',
} as const

function situation(fiche: FicheAction) {
  const { action, suivi, horizon, chefsDeFile, personnes } = fiche
  const revise = horizon.effectif.origine === 'revise' ? `, revu à ${horizon.effectif.annee}` : ''
  return [
    { terme: 'Statut', valeur: libelleStatut(suivi.statut) },
    { terme: 'Météo', valeur: libelleMeteo(suivi.meteo) },
    {
      terme: 'Horizon',
      valeur: `${horizonImprime(action.horizon)}${revise}`,
    },
    {
      terme: 'Chef de file',
      valeur: chefsDeFile.length > 0 ? enumerer(chefsDeFile.map(libelleOrganisme)) : action.chefsDeFile,
    },
    { terme: 'Chef de projet', valeur: nommer(personnes.chefsDeProjet) },
    { terme: 'Contributeurs', valeur: enumerer(suivi.contributeurs.map(libelleOrganisme)) || 'aucun' },
    { terme: 'Référent DSS', valeur: nommer(personnes.referentsDss) },
    { terme: 'Mise à jour', valeur: derniereMiseAJour(fiche) },
  ]
}

function Feuille() {
  const { fiche, aujourdhui } = useFiche()
  const { action, suivi, horizon, completude, indicateurs, alertes } = fiche
  const actives = alertes.filter(({ etat }) => etat === 'active')
  const jalons = prochainsJalons(suivi.jalons)
  const suivis = suivi.indicateurs.flatMap((indicateur) => {
    const etat = indicateurs.find(({ id }) => id === indicateur.id)
    return indicateur.applicable && etat?.actuelle
      ? [{ ...indicateur, ...etat, actuelle: etat.actuelle }]
      : []
  })
  return (
    <div className="sssi-steering-feuille">
      <PrintHeader titre="Fiche d’action du plan" date={formatDateLongue(aujourdhui)} />
      <p className="sssi-steering-feuille__titre">{titreDeLAction(action)}</p>
      <p>
        Axe {action.axe}, {action.thematique}. {action.orientation}
      </p>
      <DescriptionList elements={situation(fiche)} />
      <p>{phraseDeLEtat(horizon.etat, horizon.effectif.annee)}</p>
      <p className="sssi-steering-feuille__section">Synthèse</p>
      {suivi.synthese && <p className="sssi-steering-texte">{suivi.synthese}</p>}
      <p>{signature(suivi)}</p>
      <p className="sssi-steering-feuille__section">Prochains jalons</p>
      {jalons.length === 0 && <p>Aucun jalon n’est attendu.</p>}
      <ul>
        {jalons.map((jalon) => (
          <li key={jalon.id}>
            {phraseDeJalon(jalon, aujourdhui)} : {jalon.libelle} ({libelleOrganisme(jalon.acteur)})
          </li>
        ))}
      </ul>
      {suivis.length > 0 && <p className="sssi-steering-feuille__section">Indicateurs</p>}
      <ul>
        {suivis.map(({ id, libelle, unite, actuelle, progression }) => (
          <li key={id}>
            {libelle} : {avecUnite(actuelle.valeur, unite)} au {formatDateCourte(actuelle.date)}
            {progression !== null && `, ${formatPourcentage(progression)} du chemin vers la cible`}
          </li>
        ))}
      </ul>
      <p className="sssi-steering-feuille__section">
        Rubriques : {completude.remplies} sur {completude.total}
      </p>
      <p>
        {completude.details
          .map(({ numero, etat }) => `${numero}. ${libelleRubrique(numero)} : ${ETATS[etat]}`)
          .join(' ; ')}
        .
      </p>
      <p className="sssi-steering-feuille__section">Alertes</p>
      {actives.length === 0 && <p>Aucune alerte.</p>}
      <ul>
        {actives.map(({ code, libelle, motif }) => (
          <li key={code}>
            {libelle} : {motif}
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * La fiche sur une page A4, quel que soit l’onglet ouvert. Elle n’existe que le temps d’imprimer : à l’écran, elle
 * doublerait la page.
 */
export function FicheImprimee() {
  const [imprime, setImprime] = useState(false)
  useEffect(() => {
    // Le navigateur photographie la page dès la fin de l’événement : elle doit déjà y être.
    const avant = () => flushSync(() => setImprime(true))
    const apres = () => setImprime(false)
    window.addEventListener('beforeprint', avant)
    window.addEventListener('afterprint', apres)
    return () => {
      window.removeEventListener('beforeprint', avant)
      window.removeEventListener('afterprint', apres)
    }
  }, [])
  return imprime && <Feuille />
}
