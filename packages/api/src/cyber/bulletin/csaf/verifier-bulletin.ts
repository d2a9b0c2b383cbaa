import { lireVecteurCvss, manquesDuBulletin } from '@sssi/domain/cyber'
import { validerCsaf } from '../../csaf/valider-csaf.ts'
import type { BulletinExporte, Emetteur } from '../exporte.ts'
import { bulletinEnCsaf } from './bulletin-en-csaf.ts'
import { champDuChemin } from './champ-du-chemin.ts'

export interface DefautDeBulletin {
  /** Le champ du formulaire ; vide : le document entier. */
  readonly champ: string
  readonly message: string
  /** Le paragraphe de CSAF 2.0, « schema », ou « portail » pour nos propres règles. */
  readonly regle: string
}

/** Pour juger un bulletin avant qu’il n’ait d’adresse : la norme demande une adresse, pas la nôtre. */
export const ESPACE_D_ESSAI = 'https://portail.invalid'

/** Ce que nos règles disent mieux que celles de la norme : elles passent d’abord. */
function defautsDuPortail({ contenu }: BulletinExporte): DefautDeBulletin[] {
  const manques = Object.entries(manquesDuBulletin(contenu)).map(([champ, message]) => ({
    champ: `contenu.${champ}`,
    message: message ?? '',
  }))
  const vecteurs = contenu.vulnerabilites.flatMap(({ vecteur }, rang) => {
    const lu = vecteur === '' ? null : lireVecteurCvss(vecteur)
    return lu?.ok === false
      ? [{ champ: `contenu.vulnerabilites.${rang}.vecteur`, message: lu.defaut.message }]
      : []
  })
  const sansProduit =
    contenu.vulnerabilites.length > 0 && contenu.produits.length === 0
      ? [
          {
            champ: 'contenu.produits',
            message:
              'Dites au moins un produit : un avis qui décrit une vulnérabilité dit ce qu’elle touche.',
          },
        ]
      : []
  return [...manques, ...vecteurs, ...sansProduit].map((defaut) => ({ ...defaut, regle: 'portail' }))
}

/** Tout ce qui empêche de publier ce bulletin, à sa place ; rien : il est un CSAF 2.0 valable. */
export async function verifierBulletin(
  bulletin: BulletinExporte,
  emetteur: Emetteur,
): Promise<DefautDeBulletin[]> {
  const notres = defautsDuPortail(bulletin)
  if (notres.length > 0) return notres
  const erreurs = await validerCsaf(bulletinEnCsaf(bulletin, emetteur))
  return erreurs.map(({ chemin, message, regle }) => ({ champ: champDuChemin(chemin) ?? '', message, regle }))
}
