import {
  libelleInstanceType,
  formatDateLongue,
  rubriqueNumeros,
  type Meteo,
  type RubriqueNumero,
} from '@sssi/domain'
import type { Episode, Scene } from './histoire.ts'
import type { Profil } from './profils.ts'
import { motifsNonApplicables, rubriquesEcrites } from './textes/fiche.ts'
import { typographie } from './textes/matiere.ts'

const meteosPossibles: Readonly<Record<Profil, readonly Meteo[]>> = {
  non_demarree: ['non_necessaire', 'objectifs_atteignables'],
  en_cours: ['objectifs_atteignables', 'objectifs_securises'],
  avancee: ['objectifs_securises'],
  en_difficulte: ['appuis_necessaires'],
  compromise: ['objectifs_compromis'],
  realisee: ['objectifs_securises'],
  abandonnee: ['objectifs_compromis'],
  delaissee: ['objectifs_atteignables', 'appuis_necessaires'],
}

function synthese({ matiere, profil, hasard }: Scene, meteo: Meteo): string {
  const avancee = hasard.parmi(matiere.avancees)
  const frein = hasard.parmi(matiere.freins)
  const suite = hasard.parmi(matiere.suites)
  const degradee = meteo === 'appuis_necessaires' || meteo === 'objectifs_compromis'
  const phrases: readonly string[] =
    profil === 'non_demarree'
      ? ["L'action n'a pas commencé : elle attend les résultats d'une autre action du plan.", suite]
      : degradee
        ? [frein, avancee, `Appui demandé : un arbitrage en Copil. ${suite}`]
        : [avancee, ...(hasard.vrai(50) ? [frein] : []), suite]
  // Le fichier exporté voyage sans le bandeau du portail : le texte dit lui-même ce qu’il est.
  return typographie(`Exemple. ${phrases.join('\n\n')}`)
}

/** Les publications, tous les trois mois environ jusqu’à la dernière ; la météo des premières est meilleure ou pire. */
function publications(scene: Scene): Episode[] {
  const { profil, hasard, chefDeProjet, dernierJour } = scene
  const jours: number[] = []
  for (let jour = dernierJour; jour > -610 && jours.length < 7; jour -= hasard.entier(75, 110))
    jours.push(jour)
  return jours.map((jour, rang) => ({
    jour,
    par: chefDeProjet,
    ecrire: ({ code, meteo: avant, synthese: texte }) => {
      const premiere = rang > 1 && hasard.vrai(40)
      const meteo = premiere ? 'objectifs_atteignables' : hasard.parmi(meteosPossibles[profil])
      return {
        type: 'meteo_publiee',
        code,
        objet: null,
        avant: { meteo: avant, synthese: texte },
        apres: { meteo, synthese: synthese(scene, meteo) },
      }
    },
  }))
}

function statut(
  scene: Scene,
  jour: number,
  vers: 'non_demarree' | 'en_cours' | 'realisee' | 'abandonnee',
): Episode {
  const { chefDeProjet, instances, aujourdhui } = scene
  return {
    jour,
    par: chefDeProjet,
    ecrire: ({ code, statut: de, decisionAbandon }) => {
      const copil = instances.findLast(({ type, date }) => type === 'copil' && date < aujourdhui)
      const decision =
        vers === 'abandonnee' && copil
          ? typographie(
              `${libelleInstanceType(copil.type)} du ${formatDateLongue(copil.date)}, décision D-${copil.date.slice(0, 4)}-09 : l'objectif est repris par une autre action du plan.`,
            )
          : null
      return {
        type: 'statut_change',
        code,
        objet: null,
        avant: { statut: de, decisionAbandon },
        apres: { statut: vers, decisionAbandon: decision },
      }
    },
  }
}

function statuts(scene: Scene): Episode[] {
  const { profil, hasard, dernierJour } = scene
  const demarrage = -hasard.entier(560, 640)
  if (profil === 'non_demarree') return [statut(scene, demarrage, 'non_demarree')]
  const demarree = statut(scene, demarrage, 'en_cours')
  if (profil === 'realisee') return [demarree, statut(scene, dernierJour + 3, 'realisee')]
  // L’abandon suit le Copil qui l’a décidé.
  if (profil === 'abandonnee') return [demarree, statut(scene, -112, 'abandonnee')]
  return hasard.vrai(30)
    ? [statut(scene, demarrage, 'non_demarree'), statut(scene, demarrage + hasard.entier(30, 90), 'en_cours')]
    : [demarree]
}

function rubrique(scene: Scene, numero: RubriqueNumero, jour: number): Episode {
  const { matiere, hasard, chefDeProjet, profil } = scene
  const motif = numero === 1 ? undefined : motifsNonApplicables[numero as Exclude<RubriqueNumero, 1>]
  const nonApplicable = motif !== undefined && profil !== 'compromise' && hasard.vrai(15)
  const texte =
    numero === 1 ? matiere.enjeux : hasard.parmi(rubriquesEcrites[numero as Exclude<RubriqueNumero, 1>])
  return {
    jour,
    par: chefDeProjet,
    ecrire: ({ code, rubriques }) => {
      const lue = rubriques.find((r) => r.numero === numero)
      if (!lue) return null
      const { contenu, motifNonApplicable } = lue
      return {
        type: 'rubrique_modifiee',
        code,
        objet: { numero },
        avant: { contenu, nonApplicable: lue.nonApplicable, motifNonApplicable },
        apres: nonApplicable
          ? { contenu: '', nonApplicable: true, motifNonApplicable: typographie(motif) }
          : { contenu: typographie(texte), nonApplicable: false, motifNonApplicable: null },
      }
    },
  }
}

/** Les rubriques, dans l’ordre où l’on en a besoin : les enjeux d’abord, le bilan seulement quand l’action s’achève. */
function fiche(scene: Scene): Episode[] {
  const { allure, hasard, profil, dernierJour } = scene
  const combien = hasard.entier(...allure.rubriques)
  const ordre = rubriqueNumeros.filter((numero) => numero !== 8).slice(0, combien)
  const pas = Math.floor((600 + dernierJour) / (ordre.length + 1))
  const remplies = ordre.map((numero, i) => rubrique(scene, numero, -600 + i * pas))
  return profil === 'realisee' ? [...remplies, rubrique(scene, 8, dernierJour - 5)] : remplies
}

function contributeurs({ contributeurs: choisis, chefDeProjet, hasard }: Scene): Episode[] {
  if (choisis.length === 0) return []
  return [
    {
      jour: -hasard.entier(645, 680),
      par: chefDeProjet,
      ecrire: ({ code, contributeurs: avant }) => ({
        type: 'contributeurs_modifies',
        code,
        objet: null,
        avant,
        apres: [...choisis],
      }),
    },
  ]
}

export function episodesDeSuivi(scene: Scene): Episode[] {
  return [...contributeurs(scene), ...statuts(scene), ...fiche(scene), ...publications(scene)]
}
