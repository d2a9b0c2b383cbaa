import { lireChefsDeFile, organisme, sansAccents, type ActionCode } from '@sssi/domain'
import MiniSearch from 'minisearch'
import type { ActionLue } from './lecture.ts'

interface Document {
  readonly id: ActionCode
  readonly code: string
  readonly libelle: string
  readonly theme: string
  readonly chefs: string
  readonly synthese: string
}

export interface IndexDuPlan {
  /** Codes des actions qui répondent à ces mots, de la plus à la moins proche. */
  readonly chercher: (mots: string) => ActionCode[]
  readonly poser: (action: ActionLue) => void
  /** Indexe tout de suite ce qui attend : au chargement, pour que la première recherche n’ait pas à le faire. */
  readonly indexer: () => void
  readonly vider: () => void
}

/** Les mots vides coûtent sans rien distinguer : « de » est dans presque toutes les actions. */
const motsVides = new Set(
  'a au aux avec ce ces d dans de des du en et l la le les leur leurs ou par pour qu que qui s sa se ses son sur un une'.split(
    ' ',
  ),
)

function document({ plan, suivi }: ActionLue): Document {
  const chefs = [...lireChefsDeFile(plan.chefsDeFile).organismes, ...suivi.chefsDeFileDesignes]
  return {
    id: plan.code,
    code: plan.code,
    libelle: plan.libelle,
    theme: `${plan.thematique} ${plan.orientation}`,
    chefs: [plan.chefsDeFile, ...chefs.flatMap((code) => [organisme(code).sigle, organisme(code).nom])].join(
      ' ',
    ),
    synthese: suivi.synthese,
  }
}

/**
 * L’index de la recherche : sans accents, par début de mot, et avec une faute pour trois à quatre lettres. Un code s’y trouve
 * entier (« A1-001 ») ou par ses morceaux (« a1 », « 001 »).
 */
export function creerIndexDuPlan(): IndexDuPlan {
  const index = new MiniSearch<Document>({
    fields: ['code', 'libelle', 'theme', 'chefs', 'synthese'],
    tokenize: (texte) => texte.split(/[^\p{L}\p{N}]+/u).filter((mot) => mot !== ''),
    processTerm: (mot) => {
      const nu = sansAccents(mot)
      return motsVides.has(nu) ? null : nu
    },
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (mot) => (mot.length < 4 || /\d/.test(mot) ? false : 0.25),
      maxFuzzy: 2,
      boost: { code: 8, libelle: 4, chefs: 2 },
      weights: { fuzzy: 0.3, prefix: 0.6 },
    },
  })
  const aIndexer = new Map<ActionCode, ActionLue>()

  function indexer(): void {
    for (const [code, action] of aIndexer) {
      if (index.has(code)) index.discard(code)
      index.add(document(action))
    }
    aIndexer.clear()
  }

  return {
    chercher(mots) {
      indexer()
      return index.search(mots).map(({ id }) => id as ActionCode)
    },
    indexer,
    // Écrire n’attend pas l’index : il se met à jour à la première recherche qui suit.
    poser: (action) => void aIndexer.set(action.plan.code, action),
    vider() {
      aIndexer.clear()
      index.removeAll()
    },
  }
}
