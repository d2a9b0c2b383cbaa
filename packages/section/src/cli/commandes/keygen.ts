import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { nouvelleCle } from '../cle.ts'
import type { Commande } from '../commande.ts'
import { codes, Echec, type Environnement } from '../environnement.ts'
import { positions } from '../cible.ts'
import type { Arguments } from '../options.ts'
import { designer } from '../section.ts'

async function executer(env: Environnement, args: Arguments): Promise<void> {
  const { section, reste } = designer(env, args.positions)
  positions(reste)
  const fichier = resolve(env.ici, args.texte('sortie') ?? `${section}.pem`)
  const { pem, cle } = nouvelleCle()
  await writeFile(fichier, pem, { mode: 0o600, flag: 'wx' }).catch((erreur: NodeJS.ErrnoException) => {
    const existe = erreur.code === 'EEXIST'
    throw new Echec(codes.usage, existe ? `${fichier} existe déjà.` : `${fichier} ne s’écrit pas.`, [
      'Choisissez un autre fichier par --sortie.',
    ])
  })
  if (args.oui('json')) {
    env.dire(JSON.stringify({ section, cle: cle.id, clePublique: cle.publique, fichier }))
    return
  }
  env.dire(`✔ Clé privée écrite dans ${fichier}, lisible de vous seul.`)
  env.dire('  Gardez-la hors du dépôt de code ; une chaîne de livraison la reçoit par la variable SSSI_CLE.')
  env.dire(
    `  Clé ${cle.id}. Sa partie publique, à faire ajouter à la section « ${section} » (page Déploiements) :`,
  )
  env.dire(`  ${cle.publique}`)
}

export const keygen: Commande = {
  usage: '[section]',
  resume: 'fait une clé pour l’équipe : la privée dans un fichier, la publique à donner à l’administrateur',
  options: ['sortie', 'json'],
  executer,
}
