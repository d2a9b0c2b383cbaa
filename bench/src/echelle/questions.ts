import {
  chefDeFileCriteres,
  fraicheurs,
  filtreVide,
  meteos,
  numerosAxe,
  plan,
  statuts,
  tris,
  type FiltrePlan,
} from '@sssi/domain'
import { hasard, type Hasard } from './hasard.ts'

export interface Question {
  readonly procedure: string
  readonly entree: unknown
}

const mots = [...new Set(plan.flatMap(({ libelle }) => libelle.toLowerCase().split(/[^\p{L}]+/u)))].filter(
  (mot) => mot.length > 5,
)

/** Un à trois critères, un mot une fois sur trois : ce qu’un agent compose vraiment. */
function filtre({ entier, un }: Hasard): FiltrePlan {
  const criteres: Partial<FiltrePlan>[] = [
    { axe: [un(numerosAxe)] },
    { chefDeFile: [un(chefDeFileCriteres), un(chefDeFileCriteres)] },
    { statut: [un(statuts), un(statuts)] },
    { meteo: [un(meteos), un(meteos)] },
    { fraicheur: [un(fraicheurs)] },
    { horizon: [String(2023 + entier(5))] },
  ]
  const choisis = Array.from({ length: 1 + entier(2) }, () => un(criteres))
  return Object.assign({}, filtreVide, ...choisis, entier(3) === 0 ? { q: un(mots) } : {}) as FiltrePlan
}

const pageFiltree = (alea: Hasard): Question => ({
  procedure: 'steering.action.list',
  entree: { filtre: filtre(alea), tri: alea.un(tris), ordre: alea.un(['asc', 'desc']), page: 1, taille: 50 },
})

/** Un ou deux mots du plan ; une fois sur deux, une lettre manque. */
function recherche({ entier, un }: Hasard): Question {
  const saisie = Array.from({ length: 1 + entier(2) }, () => un(mots)).join(' ')
  const place = 2 + entier(saisie.length - 3)
  const q = entier(2) === 0 ? saisie : saisie.slice(0, place) + saisie.slice(place + 1)
  return { procedure: 'steering.recherche.search', entree: { q, limite: 8 } }
}

const pageDeJournal = ({ un, entier }: Hasard): Question => ({
  procedure: 'steering.journal.list',
  entree: { code: un(plan).code, avant: 5_000 + entier(5_000), limite: 20 },
})

/** Des questions toutes différentes : aucune réponse gardée ne peut servir deux fois. */
function differentes(combien: number, graine: number, poser: (alea: Hasard) => Question): Question[] {
  const alea = hasard(graine)
  const posees = new Map<string, Question>()
  while (posees.size < combien) {
    const question = poser(alea)
    posees.set(JSON.stringify(question), question)
  }
  return [...posees.values()]
}

export const pagesFiltrees = (combien: number) => differentes(combien, 1, pageFiltree)
export const recherches = (combien: number) => differentes(combien, 2, recherche)
export const pagesDeJournal = (combien: number) => differentes(combien, 3, pageDeJournal)

/** La vue d’ensemble n’a rien à choisir. */
export const vuesDEnsemble = (combien: number): Question[] =>
  Array.from({ length: combien }, () => ({ procedure: 'steering.vueDEnsemble.get', entree: undefined }))
