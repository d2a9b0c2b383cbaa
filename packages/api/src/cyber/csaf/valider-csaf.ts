import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { ERREURS_MONTREES, type ErreurDeDocument } from '../document/erreur-de-document.ts'
import type { Reproche } from './jouer-les-essais.ts'
import { phrasesDesRegles } from './phrases-des-regles.ts'
import { phraseDuSchema } from './phrases-du-schema.ts'

/** Un reproche fait à un document CSAF ; `regle` est le paragraphe de la norme, « schema », ou « duree ». */
export interface ErreurDeCsaf extends Pick<ErreurDeDocument, 'chemin' | 'message'> {
  readonly regle: string
}

/** Le plus gros avis connu prend moins d’une seconde ; le reste est pour une machine chargée. */
const DELAI_MS = 10_000
const MEMOIRE_MO = 512

let ouvrier: Worker | null = null
/** Un document après l’autre : deux documents lents n’occupent pas deux processeurs. */
let precedent: Promise<unknown> = Promise.resolve()

/** Charger la norme prend plus que la plupart des documents : le délai ne compte qu’ensuite. */
async function prendreOuvrier(): Promise<Worker> {
  if (ouvrier) return ouvrier
  const ouvert = new Worker(new URL('./ouvrier-csaf.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMOIRE_MO },
  })
  await once(ouvert, 'message')
  ouvrier = ouvert
  return ouvert
}

/** @returns `null` si les essais n’ont pas fini dans le délai, ou dans la mémoire qu’on leur laisse */
async function juger(document: unknown, delaiMs: number): Promise<readonly Reproche[] | null> {
  const pris = await prendreOuvrier()
  // Un ouvrier au repos ne retient pas le processus.
  pris.ref()
  return new Promise((rendre, rompre) => {
    const finir = () => {
      clearTimeout(minuterie)
      pris.off('message', surMessage).off('error', surErreur).unref()
    }
    const congedier = () => {
      finir()
      ouvrier = null
      pris.on('error', () => {})
      void pris.terminate()
    }
    const surMessage = (reproches: readonly Reproche[]) => {
      finir()
      rendre(reproches)
    }
    const surErreur = (erreur: NodeJS.ErrnoException) => {
      congedier()
      if (erreur.code === 'ERR_WORKER_OUT_OF_MEMORY') rendre(null)
      else rompre(erreur)
    }
    const minuterie = setTimeout(() => {
      congedier()
      rendre(null)
    }, delaiMs)
    pris.on('message', surMessage).on('error', surErreur)
    pris.postMessage({ document, combien: ERREURS_MONTREES }, [])
  })
}

/**
 * Valide un document contre le schéma de CSAF 2.0, puis contre ses essais obligatoires (§ 6.1), hors du fil du portail. Rend une
 * liste vide si le document peut être publié.
 */
export async function validerCsaf(document: unknown, delaiMs = DELAI_MS): Promise<ErreurDeCsaf[]> {
  const jugement = precedent.then(() => juger(document, delaiMs))
  precedent = jugement.catch(() => {})
  const reproches = await jugement
  if (reproches === null)
    return [
      {
        regle: 'duree',
        chemin: '',
        message: 'Ce document est trop long à vérifier : il relie trop d’objets entre eux.',
      },
    ]
  return reproches.map(({ regle, instancePath, ...erreur }) => ({
    regle,
    chemin: instancePath,
    message:
      regle === 'schema'
        ? phraseDuSchema(erreur)
        : (phrasesDesRegles[regle] ?? `Cette valeur enfreint la règle ${regle} de CSAF 2.0.`),
  }))
}
