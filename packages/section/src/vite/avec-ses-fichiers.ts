/**
 * Charge un morceau d’une section avec ses feuilles de style, à la place de ce que Vite écrit de lui-même : une feuille y est
 * vérifiée par son empreinte comme un script, et une feuille qui n’est pas venue se redemande. Ce module est embarqué tel quel
 * dans chaque section : il n’importe que ce qu’elle reçoit du portail.
 */
import { recevoir } from './partages.ts'

/** Au-delà, la feuille est tenue pour absente : une page sans son style n’est pas la page. */
const DELAI_MS = 5000

/** L’empreinte de chaque fichier, par chemin : celles que le serveur a écrites dans la page. */
function lireEmpreintes(): Readonly<Record<string, string>> {
  const carte = document.querySelector('script[type="importmap"]')?.textContent ?? '{}'
  return (JSON.parse(carte) as { integrity?: Record<string, string> }).integrity ?? {}
}

let connues: Readonly<Record<string, string>> | undefined
const empreinteDe = (adresse: string) => (connues ??= lireEmpreintes())[new URL(adresse).pathname]

function creerLien(adresse: string, rel: string): HTMLLinkElement {
  const lien = document.createElement('link')
  lien.rel = rel
  lien.crossOrigin = ''
  lien.integrity = empreinteDe(adresse) ?? ''
  lien.href = adresse
  return lien
}

function poserFeuille(adresse: string): Promise<void> {
  // Sans empreinte, rien ne dit que cette feuille est celle que l’équipe a signée.
  if (!empreinteDe(adresse)) return Promise.reject(new Error(`La feuille ${adresse} n’a pas d’empreinte.`))
  const lien = creerLien(adresse, 'stylesheet')
  return new Promise((resoudre, rejeter) => {
    const echouer = () => {
      lien.remove()
      rejeter(new Error(`La feuille ${adresse} n’est pas venue.`))
    }
    const minuterie = setTimeout(echouer, DELAI_MS)
    lien.addEventListener('load', () => {
      clearTimeout(minuterie)
      resoudre()
    })
    lien.addEventListener('error', () => {
      clearTimeout(minuterie)
      echouer()
    })
    document.head.append(lien)
  })
}

const feuilles = new Map<string, Promise<void>>()

/** Une feuille venue reste ; celle qui a manqué est oubliée, pour que le prochain essai la redemande. */
function feuille(adresse: string): Promise<void> {
  const demandee = feuilles.get(adresse)
  if (demandee) return demandee
  const promesse = poserFeuille(adresse)
  feuilles.set(adresse, promesse)
  promesse.catch(() => feuilles.delete(adresse))
  return promesse
}

const annonces = new Set<string>()

/** Annonce un script au navigateur, qui le demande pendant que les autres arrivent ; l’import dira s’il a manqué. */
function annoncer(adresse: string): void {
  if (annonces.has(adresse) || document.querySelector(`link[href="${new URL(adresse).pathname}"]`)) return
  annonces.add(adresse)
  const lien = creerLien(adresse, 'modulepreload')
  lien.addEventListener('error', () => {
    lien.remove()
    annonces.delete(adresse)
  })
  document.head.append(lien)
}

/**
 * Les trois premiers paramètres sont ceux que Vite écrit dans les morceaux qu’il construit ; la fédération y ajoute le dernier.
 *
 * @param cles ce que ce morceau et ceux qu’il entraîne prennent au portail
 */
export async function charger<T>(
  importer: () => Promise<T>,
  fichiers: readonly string[] = [],
  depuis: string = import.meta.url,
  cles: readonly string[] = [],
): Promise<T> {
  const adresses = fichiers.map((fichier) => new URL(fichier, depuis).href)
  const demandees = adresses.filter((adresse) => adresse.endsWith('.css')).map(feuille)
  adresses.filter((adresse) => !adresse.endsWith('.css')).forEach(annoncer)
  // Le script vient en même temps que les feuilles, ne s’exécute qu’avec ses partages et ne rend la main qu’avec elles.
  const [module] = await Promise.all([recevoir(cles).then(importer), ...demandees])
  return module
}
