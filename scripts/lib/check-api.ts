import { adresseDuPortail, codes, Echec, lireDuPortail, type Commande } from '@sssi/section/cli'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  completer,
  ecrireRetenues,
  lireConstruites,
  lireRetenues,
  listeDuDepot,
} from '../../packages/api/contrat/retenues.ts'
import {
  refusDesRetenues,
  versionsRetenuesSchema,
  type VersionRetenue,
} from '../../packages/api/src/core/compatibilite/versions-retenues.ts'

type Environnement = Parameters<Commande['executer']>[0]
type Arguments = Parameters<Commande['executer']>[1]

const REPONSE = '/deploiement/versions-retenues.json'

async function duPortail(env: Environnement, args: Arguments): Promise<VersionRetenue[]> {
  const portail = adresseDuPortail(env, args)
  const lue = versionsRetenuesSchema.safeParse(await lireDuPortail(portail, REPONSE))
  if (lue.success) return lue.data
  throw new Echec(codes.refuse, `${portail} ne répond pas comme un portail à jour.`)
}

function duFichier(fichier: string): VersionRetenue[] {
  try {
    return lireRetenues(fichier)
  } catch (erreur) {
    throw new Echec(codes.usage, `La liste ${fichier} ne se lit pas.`, [String(erreur).slice(0, 300)])
  }
}

/** Récrit la liste : telle que la donne un portail, ou complétée des sections construites ici. */
async function enregistrer(env: Environnement, args: Arguments, fichier: string): Promise<void> {
  const connues = existsSync(fichier) ? duFichier(fichier) : []
  const voulues =
    args.texte('portail') === undefined
      ? completer(connues, lireConstruites(join(env.racine, 'apps')))
      : await duPortail(env, args)
  ecrireRetenues(fichier, voulues)
  env.dire(`Liste écrite : ${voulues.length} versions retenues.`)
}

/**
 * Compare ce que sert l’API, lu de son code, à ce qu’utilise chaque version active ou retenue : une équipe n’a pas à livrer
 * parce que l’API livre.
 */
export const checkApi: Commande = {
  usage: '[--portail <adresse> | --fichier <liste>] [--enregistrer]',
  resume: 'compare l’API de ce dépôt à ce qu’utilise chaque version active ou retenue',
  options: ['portail', 'fichier', 'enregistrer'],
  async executer(env, args) {
    const fichier = resolve(args.texte('fichier') ?? listeDuDepot)
    if (args.oui('enregistrer')) await enregistrer(env, args, fichier)
    const retenues = args.texte('portail') === undefined ? duFichier(fichier) : await duPortail(env, args)
    // Une liste vide ne prouve rien : mieux vaut l’apprendre que la croire vérifiée.
    if (retenues.length === 0) throw new Echec(codes.refuse, 'Aucune version retenue : rien n’a été vérifié.')
    // Lire les types charge un compilateur, dont les autres commandes se passent.
    const { lireLeContrat } = await import('../../packages/api/contrat/contrat.ts')
    const refus = refusDesRetenues(retenues, lireLeContrat())
    if (refus.length > 0)
      throw new Echec(codes.refuse, 'L’API ne sert plus comme avant des versions actives ou retenues.', refus)
    const nommees = retenues.map(({ section, version }) => `${section} ${version}`).join(', ')
    env.dire(`✔ L’API sert toujours ${nommees}.`)
  },
}
