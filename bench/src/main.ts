import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { nettoyer, ouvrirAtelier, racine, type Atelier } from './lib/atelier.ts'
import { garder } from './lib/garder.ts'
import { rediger, type Rapport } from './lib/resultat.ts'

/** Chaque banc ne charge son code que s’il est joué. */
const bancs: Record<string, () => Promise<(atelier: Atelier) => Promise<Rapport>>> = {
  chargement: async () => (await import('./chargement/chargement.ts')).chargement,
  navigation: async () => (await import('./navigation/navigation.ts')).navigation,
  liste: async () => (await import('./liste/liste.ts')).liste,
  ecriture: async () => (await import('./ecriture/ecriture.ts')).ecriture,
  echelle: async () => (await import('./echelle/echelle.ts')).echelle,
  'cyber-echelle': async () => (await import('./cyber/cyber-echelle.ts')).cyberEchelle,
  deploiement: async () => (await import('./deploiement/deploiement.ts')).deploiement,
  'cyber-direct': async () => (await import('./cyber-direct/cyber-direct.ts')).cyberDirect,
  ecoindex: async () => (await import('./ecoindex/banc-ecoindex.ts')).bancEcoindex,
}

const demandes = process.argv.slice(2)
const inconnus = demandes.filter((nom) => !Object.hasOwn(bancs, nom))
if (inconnus.length > 0) {
  console.error(`Banc inconnu : ${inconnus.join(', ')}. Les bancs : ${Object.keys(bancs).join(', ')}.`)
  process.exit(2)
}
const noms = demandes.length > 0 ? demandes : Object.keys(bancs)

async function jouer(nom: string): Promise<Rapport> {
  const debut = performance.now()
  process.stderr.write(`▶ ${nom}…`)
  const atelier = ouvrirAtelier(nom)
  try {
    const banc = await bancs[nom]?.()
    if (!banc) throw new Error(`Le banc ${nom} n’existe pas.`)
    return await banc(atelier)
  } catch (erreur) {
    const cause = erreur instanceof Error ? erreur.message : String(erreur)
    const panne = { mesure: nom, valeur: 'non mesurée', limite: '—', tenue: false, methode: cause }
    return { titre: nom, resultats: [panne], details: '' }
  } finally {
    await atelier.ranger()
    process.stderr.write(` ${((performance.now() - debut) / 1000).toFixed(0)} s\n`)
  }
}

const rapports = new Map<string, Rapport>()
for (const nom of noms) rapports.set(nom, await jouer(nom))
await nettoyer()

// Ceux que l’on n’a pas joués gardent leurs résultats.
const gardes = await garder(rapports, Object.keys(bancs))
await writeFile(join(racine, 'bench', 'RESULTATS.md'), `${rediger(gardes, Object.keys(bancs))}\n`)

const joues = [...rapports.values()]
console.log(rediger(joues, Object.keys(bancs)))
process.exit(joues.flatMap(({ resultats }) => resultats).every(({ tenue }) => tenue) ? 0 : 1)
