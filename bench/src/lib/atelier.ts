import { chromium, type Browser } from '@playwright/test'
import { cp, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ouvrirPortail, type Portail, type ReglagesDuPortail } from './portail.ts'

export const racine = fileURLToPath(new URL('../../..', import.meta.url))
/** Sur le disque du dépôt, pas dans un dossier temporaire que la machine garderait en mémoire. */
const dossierDuBanc = join(racine, 'node_modules', '.cache', 'sssi-banc')

/** Ce qu’une mesure emprunte, et qui est rendu à la fin quoi qu’il arrive. */
export interface Atelier {
  /** Un dossier vide. */
  dossier(nom: string): Promise<string>
  /** Un dossier de données du portail, avec le plan et les données de démonstration. */
  donnees(nom: string): Promise<string>
  portail(reglages: ReglagesDuPortail): Promise<Portail>
  navigateur(): Promise<Browser>
  /** À faire au rangement, dans l’ordre inverse des emprunts. */
  rendre(faire: () => Promise<void>): void
}

export interface AtelierOuvert extends Atelier {
  ranger(): Promise<void>
}

async function creerModele(): Promise<string> {
  const modele = join(dossierDuBanc, 'modele')
  await rm(modele, { recursive: true, force: true })
  await mkdir(modele, { recursive: true })
  // Ouvrir le portail une fois crée la base, charge le plan et les données de démonstration.
  const portail = await ouvrirPortail({ donnees: modele })
  await portail.arreter()
  return modele
}

let modele: Promise<string> | null = null

export function ouvrirAtelier(banc: string): AtelierOuvert {
  const rangements: (() => Promise<void>)[] = []
  let navigateur: Promise<Browser> | null = null
  const rendre = (faire: () => Promise<void>) => void rangements.push(faire)

  async function dossier(nom: string): Promise<string> {
    const chemin = join(dossierDuBanc, banc, nom)
    await rm(chemin, { recursive: true, force: true })
    await mkdir(chemin, { recursive: true })
    rendre(() => rm(chemin, { recursive: true, force: true }))
    return chemin
  }

  return {
    dossier,
    async donnees(nom) {
      modele ??= creerModele()
      const chemin = await dossier(nom)
      await cp(await modele, chemin, { recursive: true })
      return chemin
    },
    async portail(reglages) {
      const portail = await ouvrirPortail(reglages)
      rendre(() => portail.arreter())
      return portail
    },
    navigateur() {
      navigateur ??= chromium
        .launch({
          executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
        })
        .then((ouvert) => {
          rendre(() => ouvert.close())
          return ouvert
        })
      return navigateur
    },
    rendre,
    async ranger() {
      for (const faire of rangements.splice(0).toReversed()) await faire()
    },
  }
}

/** Efface ce que les bancs ont laissé sur le disque. */
export const nettoyer = () => rm(dossierDuBanc, { recursive: true, force: true })
