import { ajouterJours, type Jalon } from '@sssi/domain'
import { contenuDuJournal, objetDuJournal } from '../steering/jalon/jalon.evenements.ts'
import { correspondantDe } from './acteurs.ts'
import { jourOuvre } from './calendrier.ts'
import type { Episode, Scene } from './histoire.ts'
import { commentairesDeJalon } from './textes/fiche.ts'
import { typographie, type JalonEcrit } from './textes/matiere.ts'

const creation = -570

interface JalonPrevu extends Pick<Jalon, 'id' | 'acteur' | 'type' | 'libelle' | 'echeance'> {
  /** Échéance, en jours par rapport à aujourd’hui. */
  readonly dans: number
}

/** À qui revient un jalon : les décisions et les textes se demandent à la DSS, le reste se partage. */
function acteurDe({ chefsDeFile, contributeurs, hasard }: Scene, { type }: JalonEcrit): Jalon['acteur'] {
  if (type === 'decision_attendue' || type === 'texte_reglementaire') return 'DSS'
  const menant = hasard.parmi(chefsDeFile)
  return contributeurs.length > 0 && hasard.vrai(40) ? hasard.parmi(contributeurs) : menant
}

function prevoir(scene: Scene): JalonPrevu[] {
  const { matiere, aujourdhui, hasard, profil, dernierJour, contributeurs, chefsDeFile } = scene
  const debut = -480
  const fin = profil === 'realisee' ? dernierJour - 10 : 240
  const pas = Math.floor((fin - debut) / Math.max(1, matiere.jalons.length - 1))
  const prevus = matiere.jalons.map((ecrit, i) => {
    const dans = debut + i * pas + (i === 0 ? 0 : hasard.entier(-12, 0))
    return {
      id: hasard.uuid(),
      acteur: acteurDe(scene, ecrit),
      type: ecrit.type,
      libelle: typographie(ecrit.libelle),
      echeance: jourOuvre(ajouterJours(aujourdhui, dans)),
      dans,
    }
  })
  // « Les jalons […] pour chacun des acteurs » (SSSI ch. 2 § 4) : une action achevée les a tous eus.
  const sansJalon = [...chefsDeFile, ...contributeurs].filter(
    (o) => !prevus.some(({ acteur }) => acteur === o),
  )
  const ajoutes = profil === 'realisee' || profil === 'avancee' ? sansJalon : []
  return [
    ...prevus,
    ...ajoutes.map((acteur, i) => ({
      id: hasard.uuid(),
      acteur,
      type: 'jalon' as const,
      libelle: 'Raccordement et recette par l’organisme',
      echeance: jourOuvre(ajouterJours(aujourdhui, -300 + 20 * i)),
      dans: -300 + 20 * i,
    })),
  ]
}

function creer({ chefDeProjet }: Scene, prevu: JalonPrevu, rang: number): Episode {
  const jalon = { ...prevu, etat: 'prevu', realiseLe: null, commentaire: '' } as const
  return {
    jour: creation + rang,
    par: chefDeProjet,
    ecrire: ({ code }) => ({
      type: 'jalon_cree',
      code,
      objet: objetDuJournal(jalon),
      avant: null,
      apres: contenuDuJournal(jalon),
    }),
  }
}

/** Le jalon est dit atteint par celui qui le doit, ou par le chef de projet quand personne d’autre ne peut le dire. */
function atteindre(
  { action, chefDeProjet, hasard, aujourdhui }: Scene,
  { id, acteur, dans }: JalonPrevu,
): Episode {
  const jour = Math.min(dans + hasard.entier(-6, 14), -3)
  const correspondant = correspondantDe(action.code, acteur)
  const commentaire = typographie(hasard.parmi(commentairesDeJalon))
  return {
    jour,
    par: correspondant ?? chefDeProjet,
    ecrire: ({ code, jalons }) => {
      const lu = jalons.find((jalon) => jalon.id === id)
      if (!lu) return null
      const compteRendu = {
        etat: 'atteint' as const,
        realiseLe: jourOuvre(ajouterJours(aujourdhui, jour - 3)),
        commentaire,
      }
      const { etat, realiseLe, commentaire: dit } = lu
      return correspondant
        ? {
            type: 'jalon_rendu_compte',
            code,
            objet: objetDuJournal(lu),
            avant: { etat, realiseLe, commentaire: dit },
            apres: compteRendu,
          }
        : {
            type: 'jalon_modifie',
            code,
            objet: objetDuJournal(lu),
            avant: contenuDuJournal(lu),
            apres: contenuDuJournal({ ...lu, ...compteRendu }),
          }
    },
  }
}

/** La feuille de route : les premiers jalons échus sont atteints, selon l’allure de l’action ; les autres sont à venir. */
export function episodesDeFeuilleDeRoute(scene: Scene): Episode[] {
  const { profil, allure, hasard, dernierJour } = scene
  if (profil === 'non_demarree') return []
  const prevus = prevoir(scene)
  // Une action en cours tient souvent son calendrier : sans quoi tout serait en retard, et l’alerte ne dirait rien.
  const tenus = profil === 'en_cours' && hasard.vrai(60) ? 100 : allure.jalonsTenus
  const echus = prevus.filter(({ dans }) => dans < (tenus === 100 ? -5 : dernierJour))
  const atteints = echus
    .toSorted((a, b) => a.dans - b.dans)
    .slice(0, Math.round((echus.length * tenus) / 100))
  return [
    ...prevus.map((prevu, rang) => creer(scene, prevu, rang)),
    ...atteints.map((prevu) => atteindre(scene, prevu)),
  ]
}
