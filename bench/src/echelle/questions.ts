import {
  alerteCodes,
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
import { resultat, type Client } from '../lib/client.ts'
import { hasard, type Hasard } from './hasard.ts'

export interface Question {
  readonly procedure: string
  readonly entree: unknown
}

const LIGNES = 50

const mots = [...new Set(plan.flatMap(({ libelle }) => libelle.toLowerCase().split(/[^\p{L}]+/u)))].filter(
  (mot) => mot.length > 5,
)
/** Des bouts de mots que la moitié du plan contient : une page pleine, même dans le petit plan. */
const bouts = [
  'ti',
  'eme',
  'se',
  'ser',
  'tion',
  'securite',
  'des',
  'les',
  'ion',
  'sys',
  'nat',
  'ent',
  'ment',
  'pro',
]

function sauf<T>({ entier }: Hasard, parmi: readonly T[], combien: number): T[] {
  const restent = [...parmi]
  for (let i = 0; i < combien; i += 1) restent.splice(entier(restent.length), 1)
  return restent
}

/** Un à trois critères larges, un bout de mot une fois sur deux : de quoi remplir une page de cinquante lignes. */
function filtre(alea: Hasard): FiltrePlan {
  const criteres: Partial<FiltrePlan>[] = [
    { axe: sauf(alea, numerosAxe, alea.entier(3)) },
    { chefDeFile: sauf(alea, chefDeFileCriteres, 1 + alea.entier(4)) },
    { statut: sauf(alea, statuts, 1) },
    { meteo: sauf(alea, meteos, 1 + alea.entier(2)) },
    { fraicheur: sauf(alea, fraicheurs, 1) },
    { alerte: sauf(alea, alerteCodes, 1 + alea.entier(5)) },
  ]
  const choisis = Array.from({ length: 1 + alea.entier(3) }, () => alea.un(criteres))
  return Object.assign(
    {},
    filtreVide,
    ...choisis,
    alea.entier(2) === 0 ? { q: alea.un(bouts) } : {},
  ) as FiltrePlan
}

const pageFiltree = (alea: Hasard): Question => ({
  procedure: 'steering.action.list',
  entree: {
    filtre: filtre(alea),
    tri: alea.un(tris),
    ordre: alea.un(['asc', 'desc']),
    page: 1,
    taille: LIGNES,
  },
})

/** La page est-elle pleine ? Demandé pour une seule ligne : la page elle-même reste à calculer. */
async function remplitUnePage(client: Client, { procedure, entree }: Question): Promise<boolean> {
  const reponse = await client.lire(procedure, { ...(entree as object), taille: 1 })
  return resultat<{ total: number }>(reponse).total >= LIGNES
}

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

/** Des pages pleines dans le petit plan comme dans le grand : les deux portails envoient autant de lignes. */
export async function pagesFiltrees(combien: number, graine: number, petit: Client): Promise<Question[]> {
  const pleines: Question[] = []
  for (const question of differentes(combien * 3, graine, pageFiltree)) {
    if (pleines.length === combien) break
    if (await remplitUnePage(petit, question)) pleines.push(question)
  }
  return pleines
}

export const recherches = (combien: number) => differentes(combien, 2, recherche)
export const pagesDeJournal = (combien: number) => differentes(combien, 3, pageDeJournal)

/** La vue d’ensemble n’a rien à choisir. */
export const vuesDEnsemble = (combien: number): Question[] =>
  Array.from({ length: combien }, () => ({ procedure: 'steering.vueDEnsemble.get', entree: undefined }))
