import { colonnes, le } from '../afficher.ts'
import type { Commande } from '../commande.ts'
import { codes, Echec } from '../environnement.ts'
import { ordonner, positions, viser } from '../cible.ts'
import { duPortail, entier } from '../options.ts'

interface Entree {
  readonly numero: number
  readonly libelle: string
  readonly detail: Readonly<Record<string, unknown>>
  readonly auteur: string | null
  readonly le: string
}

/** Ce qui se lit d’un détail, sans les identifiants qui ne servent qu’aux machines. */
const TUS = ['cle', 'agentId', 'clePublique', 'taille', 'fichiers', 'code']

const NOMS: Readonly<Record<string, string>> = { jusquA: 'jusqu’au' }
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

function enTexte(valeur: unknown): string {
  if (Array.isArray(valeur)) return valeur.map(enTexte).join(' ')
  if (typeof valeur !== 'string') return JSON.stringify(valeur)
  return INSTANT.test(valeur) ? le(valeur) : valeur
}

const resumer = (detail: Entree['detail']): string =>
  Object.entries(detail)
    .filter(([nom, valeur]) => !TUS.includes(nom) && valeur !== null)
    .map(([nom, valeur]) => `${NOMS[nom] ?? nom} ${enTexte(valeur)}`)
    .join(', ')

export const history: Commande = {
  usage: '[section]',
  resume: 'dit ce qui est arrivé à la section, du plus récent au plus ancien',
  options: [...duPortail, 'nombre'],
  async executer(env, args) {
    const limite = entier(args, 'nombre', { defaut: 20, min: 1, max: 100 })
    const cible = viser(env, args)
    positions(cible.reste)
    const page = (await ordonner(env, args, cible, { fait: 'journal', avant: null, limite })) as {
      readonly entrees: readonly Entree[]
    }
    if (args.oui('json')) {
      env.dire(JSON.stringify(page))
      return
    }
    if (page.entrees.length === 0) env.dire(`Rien n’est encore arrivé à « ${cible.section} ».`)
    const lignes = page.entrees.map((entree) => [
      String(entree.numero),
      le(entree.le),
      entree.libelle,
      entree.auteur ?? 'le portail',
      resumer(entree.detail),
    ])
    for (const ligne of colonnes(lignes)) env.dire(ligne)
  },
}

type Verification =
  | { readonly ok: true; readonly nombre: number; readonly tete: string | null }
  | { readonly ok: false; readonly numero: number; readonly motif: string }

export const verify: Commande = {
  usage: '[section]',
  resume: 'vérifie que le journal des déploiements n’a pas été récrit',
  options: [...duPortail, 'tete'],
  async executer(env, args) {
    const cible = viser(env, args)
    positions(cible.reste)
    const tete = args.texte('tete') ?? null
    const verification = (await ordonner(env, args, cible, { fait: 'verifier', tete })) as Verification
    if (!verification.ok)
      throw new Echec(codes.refuse, `Le journal ne tient pas, à l’entrée ${verification.numero}.`, [
        verification.motif,
      ])
    if (args.oui('json')) {
      env.dire(JSON.stringify(verification))
      return
    }
    env.dire(`✔ Les ${verification.nombre} entrées du journal se suivent, aucune n’a été récrite.`)
    if (verification.tete !== null) {
      env.dire(
        '  Gardez cette empreinte ailleurs : la donner la prochaine fois prouve que rien n’a été coupé ni refait.',
      )
      env.dire(`  npm run section -- verify --tete ${verification.tete}`)
    }
  },
}
