import { formatDateLongue, jalonOuvert, libelleOrganisme, pluriel, type Jalon } from '@sssi/domain'
import { Lien } from '@sssi/ui/Lien'
import { Progress } from '@sssi/ui/Progress'
import { acteursManquants } from '../acteurs/acteurs-manquants.ts'
import { jalonEnRetard } from '../jalon/phrases-de-jalon.ts'
import type { FicheAction } from './fiche-action.ts'
import { useFiche } from './fiche-context.tsx'
import { adresseDeLOnglet } from './onglets.ts'

const NOMBRE = 3

/** Les prochains jalons attendus, les plus proches d’abord ; un retard est le plus proche de tous. */
export function prochainsJalons(jalons: readonly Jalon[]): Jalon[] {
  return jalons
    .filter(jalonOuvert)
    .toSorted((a, b) => a.echeance.localeCompare(b.echeance))
    .slice(0, NOMBRE)
}

/** La prochaine valeur attendue parmi les indicateurs, avec celui qui l’attend. */
export function prochaineValeur({ suivi, indicateurs }: Pick<FicheAction, 'suivi' | 'indicateurs'>) {
  const [premiere] = indicateurs
    .flatMap(({ id, prochaineMiseAJour }) => (prochaineMiseAJour ? [{ id, jour: prochaineMiseAJour }] : []))
    .toSorted((a, b) => a.jour.localeCompare(b.jour))
  const indicateur = suivi.indicateurs.find(({ id }) => id === premiere?.id)
  return premiere && indicateur ? { jour: premiere.jour, libelle: indicateur.libelle } : null
}

function Echeances() {
  const { fiche, aujourdhui } = useFiche()
  const jalons = prochainsJalons(fiche.suivi.jalons)
  const valeur = prochaineValeur(fiche)
  if (jalons.length === 0 && !valeur) return null
  return (
    <>
      <h2 className="fr-h6 fr-mb-1w">Prochaines échéances</h2>
      <ul className="sssi-steering-liste">
        {jalons.map((jalon) => (
          <li key={jalon.id}>
            {formatDateLongue(jalon.echeance)}
            {jalonEnRetard(jalon, aujourdhui) && ', en retard'} : {jalon.libelle} (
            {libelleOrganisme(jalon.acteur)})
          </li>
        ))}
        {valeur && (
          <li>
            {formatDateLongue(valeur.jour)} : valeur de l’indicateur « {valeur.libelle} »
          </li>
        )}
      </ul>
    </>
  )
}

/** À côté de l’onglet, sur un écran large : ce qui alerte, ce qui manque, ce qui vient. */
export function Resume() {
  const { fiche } = useFiche()
  const { action, alertes, completude } = fiche
  const actives = alertes.filter(({ etat }) => etat === 'active')
  const manquants = acteursManquants(fiche)
  return (
    <aside className="sssi-steering-resume" aria-label="Résumé de la fiche">
      <h2 className="fr-h6 fr-mb-1w">
        <Lien href={adresseDeLOnglet(action.code, 'alertes')}>{pluriel(actives.length, 'alerte')}</Lien>
      </h2>
      {actives.length > 0 && (
        <ul className="sssi-steering-liste">
          {actives.slice(0, NOMBRE + 1).map(({ code, libelle }) => (
            <li key={code}>{libelle}</li>
          ))}
        </ul>
      )}
      <Progress
        libelle="Fiche"
        valeur={completude.remplies}
        max={completude.total}
        texte={`${pluriel(completude.remplies, 'rubrique')} sur ${completude.total}`}
      />
      <Echeances />
      {manquants.length > 0 && (
        <>
          <h2 className="fr-h6 fr-mb-1w">À désigner</h2>
          <ul className="sssi-steering-liste">
            {manquants.map((manquant) => (
              <li key={manquant}>{manquant}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  )
}
