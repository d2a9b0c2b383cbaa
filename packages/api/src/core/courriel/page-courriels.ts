import { formatInstant, typographier } from '@sssi/domain'
import { echapper } from '../artefacts/html.ts'
import { rendrePageSimple } from '../http/page-simple.ts'
import type { CourrielEnregistre } from './courriel.table.ts'

const annonce = typographier(
  'Démonstration : le portail n’écrit à personne. Les courriels qu’il enverrait restent ici, du plus récent au plus ancien.',
)

/** Les adresses du portail que porte un courriel s’ouvrent d’ici, comme elles le feraient d’une messagerie. */
function texteAvecLiens(texte: string, urlPublique: string): string {
  return texte
    .split(/(https?:\/\/\S+)/)
    .map((partie) =>
      partie.startsWith(`${urlPublique}/`)
        ? `<a href="${echapper(partie)}">${echapper(partie)}</a>`
        : echapper(partie),
    )
    .join('')
}

const paragraphes = (texte: string, urlPublique: string): string =>
  texte
    .trim()
    .split(/\n{2,}/)
    .map((un) => `<p>${texteAvecLiens(un, urlPublique).replaceAll('\n', '<br>')}</p>`)
    .join('\n')

const unCourriel = (urlPublique: string) => (lu: CourrielEnregistre) => `<article class="fr-mb-4w">
<h2 class="fr-h5">${echapper(lu.objet)}</h2>
<p class="fr-text--sm fr-mb-1w">${echapper(typographier(`À : ${lu.a}, le ${formatInstant(lu.creeLe.toISOString())}${lu.erreur === null ? '' : `. Échec : ${lu.erreur}`}`))}</p>
${paragraphes(lu.texte, urlPublique)}
</article>`

/** La boîte aux lettres de la démonstration. */
export function rendrePageCourriels(
  courriels: readonly CourrielEnregistre[],
  { urlPublique, habillage }: { readonly urlPublique: string; readonly habillage: string },
): string {
  const liste =
    courriels.length === 0
      ? '<p>Aucun courriel pour l’instant.</p>'
      : courriels.map(unCourriel(urlPublique)).join('\n')
  const corps = `<div class="fr-col-lg-8">
<p class="fr-text--lead">${annonce}</p>
<p><a class="fr-link" href="/">Revenir au portail</a></p>
${liste}
</div>`
  return rendrePageSimple({ titre: 'Courriels de la démonstration', corps, habillage })
}
