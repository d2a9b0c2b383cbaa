import { typographier } from '@sssi/domain'
import { echapper } from '../../artefacts/html.ts'
import { rendrePageSimple } from '../../http/page-simple.ts'
import { comptesDeDemonstration, libelleDuCompte, type CompteDeDemonstration } from './comptes.ts'

const annonce = typographier('Démonstration : aucun mot de passe.')
const explication = typographier(
  'Cette page tient lieu de ProConnect. Choisissez le rôle sous lequel vous voulez parcourir le portail ; les comptes portent le nom de leur rôle et ne désignent personne.',
)

const bouton = (compte: CompteDeDemonstration) =>
  `<li><button class="fr-btn fr-btn--secondary" type="submit" name="compte" value="${echapper(compte.id)}">${echapper(libelleDuCompte(compte))}</button></li>`

const groupe = ([titre, comptes]: readonly [
  string,
  readonly CompteDeDemonstration[],
]) => `<h2 class="fr-h5 fr-mt-4w">${echapper(titre)}</h2>
<ul class="fr-btns-group fr-btns-group--inline fr-raw-list">
${comptes.map(bouton).join('\n')}
</ul>`

/** La page où l’on choisit un compte de démonstration. Un formulaire, un bouton par compte : elle marche sans script. */
export function rendrePageComptes(action: string, habillage: string): string {
  const groupes = Map.groupBy(comptesDeDemonstration, (compte) => compte.groupe)
  const corps = `<div class="fr-col-lg-8">
<p class="fr-text--lead">${annonce}</p>
<p>${explication}</p>
</div>
<form method="post" action="${echapper(action)}">
${[...groupes].map(groupe).join('\n')}
</form>`
  return rendrePageSimple({ titre: 'Se connecter avec un compte de démonstration', corps, habillage })
}
