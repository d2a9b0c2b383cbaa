import { ecrireContenu } from '../../core/depot/contenu.ts'
import { ouvrirDepot } from '../../core/depot/ouvrir-depot.ts'
import { creerNavigateur, seConnecter } from '../../core/http/testing/navigateur.ts'
import type { ServeurDeTest } from '../../core/http/testing/serveur-de-test.ts'
import type { Base } from '../../core/db/base.ts'
import { entreeDeTest, enregistrerDeTest } from './section-de-test.ts'

/** Publie une version de « cyber », fichiers compris, sur ce portail. */
export async function publierCyber(
  serveur: Pick<ServeurDeTest, 'config'>,
  { db }: Pick<Base, 'db'>,
  version: string,
): Promise<void> {
  await ecrireContenu(await ouvrirDepot(serveur.config), entreeDeTest('cyber', version))
  await enregistrerDeTest(db, version, { section: 'cyber', organisme: 'DSS' })
}

export interface CompositionLue {
  readonly id: string
  readonly sections: readonly { readonly id: string; readonly version: string; readonly entry: string }[]
  readonly apercu: { readonly section: string; readonly version: string } | null
}

/** Ce que la page reçue assemble. */
export function compositionDe(html: string): CompositionLue {
  const texte = /<script type="application\/json" id="composition">(.*?)<\/script>/s.exec(html)?.[1]
  if (texte === undefined) throw new Error('Cette page ne porte pas de composition.')
  return JSON.parse(texte) as CompositionLue
}

export const versionDeCyber = (html: string): string | undefined =>
  compositionDe(html).sections.find(({ id }) => id === 'cyber')?.version

/** Un navigateur connecté à ce portail avec un compte de démonstration. */
export async function navigateurDe(
  { adresse, config }: Pick<ServeurDeTest, 'adresse' | 'config'>,
  compte: string,
) {
  const navigateur = creerNavigateur(adresse, config.urlPublique)
  await seConnecter(navigateur, compte)
  return navigateur
}
