import { entreGuillemets, enumerer } from '../francais/phrases.ts'
import { libelleOrganisme } from '../organisme/organisme.ts'
import { lireChefsDeFile } from '../plan/chefs-de-file.ts'
import { desMaintenant, jamais, sansObjet, tantQueLActionSePoursuit } from './declencheur.ts'

/** « Un OSS est identifié comme chef de file pour chaque action du SSSI » (SSSI ch. 2 § 4). */
export const chefDeFileADefinir = tantQueLActionSePoursuit((action, suivi) => {
  const imprimes = lireChefsDeFile(action.chefsDeFile)
  if (imprimes.etat === 'designes') {
    return sansObjet(
      `Le texte désigne ${enumerer(imprimes.organismes.map((code) => libelleOrganisme(code)))}.`,
    )
  }
  const designes = suivi.chefsDeFileDesignes.map((code) => libelleOrganisme(code))
  if (designes.length > 0) return jamais(`La DSS a désigné ${enumerer(designes)}.`)
  return imprimes.etat === 'collectif'
    ? desMaintenant(
        `Le texte confie l’action à tous les organismes (${entreGuillemets(action.chefsDeFile)}) : aucun ne la coordonne encore.`,
        'moyenne',
      )
    : desMaintenant(
        `Le texte imprime ${entreGuillemets(action.chefsDeFile)} et la DSS n’a désigné aucun chef de file.`,
        'haute',
      )
})

/** « L’OSS chef de file désigne un chef de projet » (SSSI ch. 2 § 4). */
export const chefDeProjetNonDesigne = tantQueLActionSePoursuit((_, suivi) =>
  suivi.chefDeProjet
    ? jamais('Un chef de projet est désigné.')
    : desMaintenant('Aucun chef de projet n’est désigné.'),
)

/** « Un référent est désigné au sein de la DSS pour chaque action » (SSSI ch. 2 § 4). */
export const referentDssNonDesigne = tantQueLActionSePoursuit((_, suivi) =>
  suivi.referentDss
    ? jamais('Un référent DSS est désigné.')
    : desMaintenant('Aucun référent n’est désigné à la DSS.'),
)

/** « Les OSS contributeurs à l’action désignent chacun un correspondant projet » (SSSI ch. 2 § 4). */
export const correspondantManquant = tantQueLActionSePoursuit((_, suivi) => {
  if (suivi.contributeurs.length === 0) return sansObjet('L’action n’a aucun organisme contributeur.')
  const sans = suivi.contributeurs.filter((code) => !suivi.correspondants.includes(code))
  if (sans.length === 0) return jamais('Chaque organisme contributeur a désigné son correspondant.')
  const noms = enumerer(sans.map((code) => libelleOrganisme(code)))
  return desMaintenant(
    sans.length === 1
      ? `${noms} n’a pas désigné son correspondant.`
      : `${noms} n’ont pas désigné leur correspondant.`,
  )
})
