import { ajouterJours, type Indicateur } from '@sssi/domain'
import { contenuDuJournal, objetDuJournal } from '../steering/indicateur/indicateur.evenements.ts'
import type { Episode, Scene } from './histoire.ts'
import { typographie, type IndicateurEcrit } from './textes/matiere.ts'

const creation = -540
const premiereValeur = -450

function decrire(
  { aujourdhui, chefDeProjet, hasard }: Scene,
  ecrit: IndicateurEcrit,
): Omit<Indicateur, 'version' | 'valeurs'> {
  return {
    id: hasard.uuid(),
    libelle: typographie(ecrit.libelle),
    definition: typographie(ecrit.definition),
    unite: typographie(ecrit.unite),
    modeDeCalcul: typographie(ecrit.modeDeCalcul),
    source: typographie(ecrit.source),
    responsable: chefDeProjet.libelle,
    periodicite: hasard.vrai(70) ? 'trimestrielle' : 'semestrielle',
    delaiJours: hasard.parmi([10, 15, 30]),
    tendance: ecrit.vers >= ecrit.de ? 'hausse' : 'baisse',
    applicable: true,
    motifNonApplicable: null,
    valeurInitiale: ecrit.de,
    dateInitiale: ajouterJours(aujourdhui, creation),
    valeurCible: ecrit.vers,
    dateCible: ajouterJours(aujourdhui, 400),
  }
}

function arrondir(valeur: number, reference: IndicateurEcrit): number {
  return Number.isInteger(reference.de) && Number.isInteger(reference.vers)
    ? Math.round(valeur)
    : Math.round(valeur * 10) / 10
}

/** Les valeurs avancent vers la cible, sans régularité ; les dernières manquent quand l’action est délaissée. */
function mesures(scene: Scene, ecrit: IndicateurEcrit, indicateur: ReturnType<typeof decrire>): Episode[] {
  const { aujourdhui, allure, hasard, dernierJour, chefDeProjet } = scene
  const pas = indicateur.periodicite === 'trimestrielle' ? 91 : 182
  const nombre = Math.max(1, Math.floor((dernierJour - premiereValeur) / pas) + 1)
  return Array.from({ length: nombre }, (_, i) => {
    const part = (allure.chemin / 100) * ((i + 1) / nombre) + hasard.entier(-4, 4) / 100
    const date = ajouterJours(aujourdhui, premiereValeur + i * pas)
    const apres = {
      date,
      valeur: arrondir(ecrit.de + (ecrit.vers - ecrit.de) * Math.min(1, Math.max(0, part)), ecrit),
      commentaire: '',
    }
    return {
      jour: premiereValeur + i * pas + hasard.entier(3, 9),
      par: chefDeProjet,
      ecrire: ({ code }) => ({
        type: 'valeur_enregistree',
        code,
        objet: objetDuJournal(indicateur),
        avant: null,
        apres,
      }),
    } satisfies Episode
  })
}

/** Les indicateurs de l’action, décrits une fois la fiche ouverte, puis mesurés à leur périodicité. */
export function episodesDIndicateurs(scene: Scene): Episode[] {
  const { profil, matiere, chefDeProjet, hasard } = scene
  if (profil === 'non_demarree' || profil === 'abandonnee') return []
  const retenus = matiere.indicateurs.slice(0, hasard.vrai(60) ? 2 : 1)
  return retenus.flatMap((ecrit, i) => {
    const indicateur = decrire(scene, ecrit)
    const cree: Episode = {
      jour: creation + i,
      par: chefDeProjet,
      ecrire: ({ code }) => ({
        type: 'indicateur_cree',
        code,
        objet: objetDuJournal(indicateur),
        avant: null,
        apres: contenuDuJournal(indicateur),
      }),
    }
    return [cree, ...mesures(scene, ecrit, indicateur)]
  })
}
