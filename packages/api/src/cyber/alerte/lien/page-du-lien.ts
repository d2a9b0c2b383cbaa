import { libelleOrganisme, typographier } from '@sssi/domain'
import { libelleTlp } from '@sssi/domain/cyber'
import { echapper } from '../../../core/artefacts/html.ts'
import { rendrePageSimple } from '../../../core/http/page-simple.ts'
import { cheminDe } from '../contexte.ts'
import { montrer, type LienLu } from './lire-lien.ts'

const paragraphe = (texte: string) => `<p>${echapper(typographier(texte)).replaceAll('\n', '<br>')}</p>`

const phrases = {
  expire: 'Ce lien n’est plus valable. Connectez-vous au portail pour acquitter.',
  levee: 'Cette alerte est levée : il n’y a plus rien à acquitter.',
  deja: 'Cet appel est déjà acquitté. Le niveau suivant ne sera pas appelé pour votre organisme.',
} as const

/** La page qu’ouvre le lien d’un courriel. Un robot qui suit les liens ne l’acquitte pas : il faut confirmer. */
export function rendrePageDuLien(lu: LienLu, chemin: string, habillage: string): string {
  if (lu.etat === 'inconnu')
    return rendrePageSimple({
      titre: 'Ce lien ne mène à aucune alerte',
      corps: paragraphe('Vérifiez qu’il est entier, ou connectez-vous au portail pour retrouver l’alerte.'),
      habillage,
    })
  const { titre, texte } = montrer(lu.alerte)
  const lien = `<p><a class="fr-link" href="${cheminDe(lu.alerte.id)}">Ouvrir l’alerte dans le portail</a></p>`
  const contenu = [
    paragraphe(`${libelleTlp(lu.alerte.tlp)}. Appel de ${libelleOrganisme(lu.appel.organisme)}.`),
    ...(lu.alerte.exercice ? [paragraphe('CECI EST UN EXERCICE.')] : []),
    ...(texte === null ? [] : [paragraphe(texte)]),
    lu.etat === 'valable'
      ? `<form method="post" action="${echapper(chemin)}"><button class="fr-btn" type="submit">J’acquitte cette alerte</button></form>`
      : paragraphe(phrases[lu.etat]),
    lien,
  ]
  return rendrePageSimple({
    titre: typographier(`Alerte ${titre}`),
    corps: contenu.join('\n'),
    habillage,
  })
}
