import type { SectionDeployee } from '../deployment.ts'
import { versionsDeRetour, type Decision, type Geste } from './decision.ts'

export type Champ = 'version' | 'part' | 'motif' | 'jusquA' | 'courriel' | 'heures'

/** Ce que le formulaire d’un geste contient, tel que saisi. */
export type Saisie = Readonly<Record<Champ, string>>
export type Manques = Partial<Record<Champ, string>>

const MOTIF_MINIMAL = 3
const HEURES_MAX = 72

/** Les champs de chaque geste ; un geste qui n’en a pas se confirme seulement. */
export const champsDe: Record<Geste, readonly Champ[]> = {
  activer: [],
  canari: ['part'],
  apercu: ['courriel', 'heures'],
  epingler: ['motif', 'jusquA'],
  arreterCanari: [],
  retour: ['version'],
  desepingler: [],
  verrouiller: ['motif', 'jusquA'],
  deverrouiller: [],
}

/** Ce que le champ d’une date attend : l’heure du poste, à la minute. */
function enHeureDuPoste(instant: Date): string {
  const decalee = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000)
  return decalee.toISOString().slice(0, 16)
}

const SEMAINE_MS = 7 * 24 * 60 * 60 * 1000

/** Ce que le formulaire propose en s’ouvrant : la part du canari en cours, la version d’avant, une semaine, une journée. */
export function saisieDeDepart(section: SectionDeployee, { version }: Decision, maintenant: Date): Saisie {
  const { canari, active, precedente } = section
  const avant = canari ? active?.version : precedente
  const retours = versionsDeRetour(section)
  return {
    version: (retours.find((retour) => retour.version === avant) ?? retours[0])?.version ?? '',
    part: canari?.version === version && canari ? String(canari.part) : '5',
    motif: '',
    jusquA: enHeureDuPoste(new Date(maintenant.getTime() + SEMAINE_MS)),
    courriel: '',
    heures: '24',
  }
}

const entierEntre = (saisi: string, minimum: number, maximum: number) =>
  /^\d+$/.test(saisi.trim()) && Number(saisi) >= minimum && Number(saisi) <= maximum

/** Les phrases des champs à corriger avant de demander au serveur, qui décide seul du reste. */
export function manquesDe({ geste }: Decision, saisie: Saisie, maintenant: Date): Manques {
  const refus: Record<Champ, string | null> = {
    version: saisie.version ? null : 'Choisissez une version.',
    part: entierEntre(saisie.part, 1, 100) ? null : 'Une part est un nombre entier, de 1 à 100.',
    motif: saisie.motif.trim().length >= MOTIF_MINIMAL ? null : 'Donnez le motif en quelques mots.',
    jusquA:
      new Date(saisie.jusquA).getTime() > maintenant.getTime()
        ? null
        : 'Indiquez une date et une heure à venir.',
    courriel: saisie.courriel.includes('@')
      ? null
      : 'Saisissez un courriel professionnel, par exemple prenom.nom@organisme.fr.',
    heures: entierEntre(saisie.heures, 1, HEURES_MAX) ? null : `Un aperçu dure de 1 à ${HEURES_MAX} heures.`,
  }
  const manques: Manques = {}
  for (const champ of champsDe[geste]) {
    const phrase = refus[champ]
    if (phrase !== null) manques[champ] = phrase
  }
  return manques
}
