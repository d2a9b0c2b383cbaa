import { limitesDePublication, pluriel } from '@sssi/domain'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { enOctets, enSecondes } from '../afficher.ts'
import { archiver } from '../archiver.ts'
import { poserCleDeDemonstration, trouverCle } from '../cle.ts'
import type { Commande } from '../commande.ts'
import { construire } from '../construire.ts'
import { decrire, type ConstructionDecrite } from '../decrire.ts'
import { codes, Echec, malEcrite, type Environnement } from '../environnement.ts'
import { positions } from '../cible.ts'
import { duPortail, entier, type Arguments } from '../options.ts'
import { adresseDuPortail, commander, publierArchive } from '../portail.ts'
import { designer, dossierDe } from '../section.ts'

async function versionDuPaquet(dossier: string): Promise<string> {
  const paquet = JSON.parse(await readFile(join(dossier, 'package.json'), 'utf8')) as { version?: string }
  if (paquet.version) return paquet.version
  throw malEcrite('package.json ne dit pas de version : donnez-la par --version.')
}

function resumer({ description, fichiers }: ConstructionDecrite): string {
  const taille = fichiers.reduce((somme, { octets }) => somme + octets.length, 0)
  const { portail, api } = description
  return [
    pluriel(fichiers.length, 'fichier'),
    enOctets(taille),
    `${pluriel(portail.composants.length, 'composant')} du portail`,
    `${pluriel(Object.keys(api).length, 'procédure')} de l’API`,
  ].join(', ')
}

function mouvement(args: Arguments, version: string) {
  if (args.oui('activer') && args.texte('canari') !== undefined)
    throw malEcrite('Choisissez entre --activer et --canari.')
  if (args.oui('activer')) return { fait: 'activer', version }
  if (args.texte('canari') === undefined) return null
  return { fait: 'canari', version, part: entier(args, 'canari', { defaut: 5, min: 1, max: 100 }) }
}

async function executer(env: Environnement, args: Arguments): Promise<void> {
  const debut = performance.now()
  const enJson = args.oui('json')
  const etape = (phrase: string) => (enJson ? undefined : env.dire(`▶ ${phrase}`))
  const { section, reste } = designer(env, args.positions)
  positions(reste)
  const dossier = dossierDe(env, section)
  const portail = adresseDuPortail(env, args)
  if (await poserCleDeDemonstration(env, args, section))
    etape(`Clé de démonstration de « ${section} » faite, avec celles des autres sections.`)
  const cle = await trouverCle(env, args, section)
  const version = args.texte('version') ?? (await versionDuPaquet(dossier))
  const ordre = mouvement(args, version)

  if (!args.oui('sans-construire')) {
    etape(`Construction de « ${section} »…`)
    await construire(dossier)
  }
  const decrite = await decrire(join(dossier, 'dist'), version)
  if (decrite.description.section !== section)
    throw new Echec(codes.refuse, `Le manifeste est celui de « ${decrite.description.section} ».`)
  etape(`Version ${version} : ${resumer(decrite)}.`)
  const archive = await archiver(decrite, cle)
  if (archive.length > limitesDePublication.archive)
    throw new Echec(codes.refuse, `L’archive (${enOctets(archive.length)}) dépasse ce qu’un portail accepte.`)
  etape(`Envoi à ${portail}, signé de la clé ${cle.id} (${enOctets(archive.length)})…`)
  const publiee = await publierArchive(portail, archive)
  if (!enJson) env.dire(`✔ Version ${version} de « ${section} » publiée.`)

  if (ordre) await commander(env, { portail, cle, section }, ordre)
  const duree = performance.now() - debut
  if (enJson) env.dire(JSON.stringify({ ...publiee, mouvement: ordre, ms: Math.round(duree) }))
  else if (ordre?.fait === 'activer')
    env.dire(`✔ Elle est active pour tous les agents (${enSecondes(duree)} en tout).`)
  else if (ordre) env.dire(`✔ Elle est en canari (${enSecondes(duree)} en tout).`)
  else env.dire(`  Pour l’activer : npm run section -- activate ${section} ${version}`)
}

export const publish: Commande = {
  usage: '[section]',
  resume: 'construit, décrit, signe et envoie une version de la section',
  options: [...duPortail, 'version', 'activer', 'canari', 'sans-construire'],
  executer,
}
