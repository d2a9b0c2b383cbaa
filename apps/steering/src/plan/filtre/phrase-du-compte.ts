import { entreGuillemets, formatNombre, typographier, type FiltrePlan } from '@sssi/domain'
import { criteres, libelleCritere, libelleValeur, type Critere } from './criteres.ts'

/** Sigles, années et mots du texte gardent leur casse ; les autres libellés entrent dans la phrase. */
const tels: readonly Critere[] = ['axe', 'thematique', 'orientation', 'chefDeFile']

function enumererOu(elements: readonly string[]): string {
  if (elements.length < 2) return elements[0] ?? ''
  return `${elements.slice(0, -1).join(', ')} ou ${elements.at(-1)}`
}

const minuscule = (texte: string): string => texte.charAt(0).toLowerCase() + texte.slice(1)

/** Ce qui restreint la liste, en mots : « chef de file : CNAM ou CNAV ; statut : en cours ». Vide sans filtre. */
export function phraseDuFiltre(filtre: FiltrePlan): string {
  const parties = criteres
    .filter((critere) => filtre[critere].length > 0)
    .map((critere) => {
      const valeurs = filtre[critere].map((valeur) =>
        critere === 'axe' ? String(valeur) : libelleValeur(critere, valeur),
      )
      return `${minuscule(libelleCritere(critere))} : ${enumererOu(tels.includes(critere) ? valeurs : valeurs.map(minuscule))}`
    })
  const mots = filtre.q.trim()
  return typographier([...(mots ? [`mots : ${entreGuillemets(mots)}`] : []), ...parties].join(' ; '))
}

/** « 37 actions sur 103, filtrées par chef de file : CNAM » ; sans filtre, « 103 actions ». */
export function phraseDuCompte(total: number, totalPlan: number, filtre: FiltrePlan): string {
  const quoi = phraseDuFiltre(filtre)
  const actions = Math.abs(total) < 2 ? 'action' : 'actions'
  if (!quoi) return `${formatNombre(total)} ${actions}`
  if (total === 0) return typographier(`Aucune action sur ${formatNombre(totalPlan)}, filtrées par ${quoi}`)
  const filtrees = total < 2 ? 'filtrée' : 'filtrées'
  return `${formatNombre(total)} ${actions} sur ${formatNombre(totalPlan)}, ${filtrees} par ${quoi}`
}
