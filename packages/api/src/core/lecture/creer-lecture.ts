import { actionCodeSchema, jourDe, type ActionCode, type Instance } from '@sssi/domain'
import { desc, eq } from 'drizzle-orm'
import type { Logger } from 'pino'
import { lireAnnonce } from '../db/annonce.ts'
import type { Base } from '../db/base.ts'
import { parametre } from '../db/parametre.table.ts'
import { chargerSuivi, chargerSuivis } from '../suivi/charger-suivi.ts'
import { instance } from '../suivi/instance.table.ts'
import type { Horloge } from '../trpc/context.ts'
import { compter } from './comptes.ts'
import { creerIndexDuPlan } from './index-du-plan.ts'
import type { ActionLue, LectureDuPlan, MeteoPubliee, Releve } from './lecture.ts'
import { creerMemoire } from './memoire.ts'
import { projeter } from './projeter.ts'
import { chargerReleves, ecrireReleve, jourDuDernierChangement } from './releves.ts'

interface Dependances {
  readonly base: Base
  readonly horloge: Horloge
  readonly journal: Logger
  /** Temps laissé aux changements d’un même jour pour s’accumuler avant d’écrire leur relevé. */
  readonly delaiDuReleve?: number
}

const canal = 'sssi_journal'
const delaiDeReprise = 1_000

/** Projette le plan en mémoire et l’y tient à jour, y compris de ce que les autres processus écrivent. */
export async function creerLecture({
  base,
  horloge,
  journal,
  delaiDuReleve = 2_000,
}: Dependances): Promise<LectureDuPlan> {
  const { db } = base
  const rangs = new Map<ActionCode, number>()
  const memoriser = creerMemoire()
  const files = new Map<ActionCode, Promise<void>>()
  let revision = 0
  let actions: readonly ActionLue[] = []
  let index = creerIndexDuPlan([])
  let instances: readonly Instance[] = []
  let releves: readonly Releve[] = []
  let demonstration = false
  let minuterie: NodeJS.Timeout | null = null
  let reprise: NodeJS.Timeout | null = null
  let fermee = false

  const actionDe = (code: ActionCode) => actions[rangs.get(code) ?? -1]

  function remplacer(action: ActionLue): void {
    const { code } = action.plan
    const rang = rangs.get(code)
    // Deux relectures peuvent revenir dans le désordre : la plus récente reste.
    if (rang === undefined || (actionDe(code)?.suivi.version ?? -1) > action.suivi.version) return
    // Une liste donnée ne change plus : qui l’a gardée voit, en la comparant à la nouvelle, quelles actions ont changé.
    actions = actions.with(rang, action)
    index.poser(action)
    revision += 1
  }

  function remplacerTout(lues: readonly ActionLue[]): void {
    actions = lues
    rangs.clear()
    lues.forEach(({ plan }, rang) => rangs.set(plan.code, rang))
    index = creerIndexDuPlan(lues)
    revision += 1
  }

  async function releverLe(jour: string): Promise<void> {
    const nouveau = { jour, comptes: compter(actions, jour) }
    await ecrireReleve(db, nouveau)
    releves = [...releves.filter((r) => r.jour !== jour), nouveau].toSorted((a, b) =>
      a.jour.localeCompare(b.jour),
    )
    revision += 1
  }

  async function relever(): Promise<void> {
    if (minuterie === null) return
    clearTimeout(minuterie)
    minuterie = null
    await releverLe(jourDe(horloge.maintenant()))
  }

  function releverBientot(): void {
    minuterie ??= setTimeout(() => {
      relever().catch((err: unknown) => journal.warn({ err }, 'Le relevé du jour n’a pas pu être écrit'))
    }, delaiDuReleve).unref()
  }

  async function relireHorsActions(): Promise<void> {
    const [lues, parametres] = await Promise.all([
      db.select().from(instance).orderBy(desc(instance.date), instance.type),
      db.select().from(parametre).where(eq(parametre.cle, 'donnees_demonstration')),
    ])
    instances = lues
    demonstration = parametres[0]?.valeur === true
    revision += 1
  }

  async function recharger(): Promise<void> {
    remplacerTout((await chargerSuivis(db)).map(projeter))
    await relireHorsActions()
    releves = await chargerReleves(db)
    // Un arrêt brutal a pu empêcher le dernier relevé ; rien n’a changé depuis ce jour-là, il se refait ici.
    const jour = await jourDuDernierChangement(db)
    if (jour !== null) await releverLe(jour)
  }

  async function relireAction(code: ActionCode): Promise<void> {
    const lue = await chargerSuivi(db, code)
    if (lue) remplacer(projeter(lue))
  }

  async function relireEnFile(code: ActionCode): Promise<void> {
    // L’une après l’autre : la relecture demandée en dernier est celle qui reste.
    const suivante = (files.get(code) ?? Promise.resolve()).then(() => relireAction(code))
    const suite = suivante.catch(() => {})
    files.set(code, suite)
    await suivante.finally(() => {
      if (files.get(code) === suite) files.delete(code)
    })
  }

  async function sansEchouer(relecture: Promise<void>): Promise<void> {
    try {
      await relecture
    } catch (err) {
      // Le changement est enregistré : l’agent ne doit pas lire le contraire. La lecture se rattrape d’elle-même.
      journal.error({ err }, 'La lecture du plan n’a pas pu être mise à jour ; elle sera rechargée')
      if (!fermee)
        reprise ??= setTimeout(() => {
          reprise = null
          void sansEchouer(recharger())
        }, delaiDeReprise).unref()
    }
  }

  async function porterMeteo(code: ActionCode, depuis: number, publiee: MeteoPubliee): Promise<void> {
    const lue = actionDe(code)
    if (!lue || lue.suivi.version !== depuis) return rafraichir(code)
    releverBientot()
    const { synthesePublieePar: derniereMiseAJourPar, version: versionMeteo } = publiee
    remplacer(projeter({ ...lue, suivi: { ...lue.suivi, ...publiee }, derniereMiseAJourPar, versionMeteo }))
  }

  async function rafraichir(code: ActionCode | null): Promise<void> {
    if (code === null) return sansEchouer(relireHorsActions())
    releverBientot()
    return sansEchouer(relireEnFile(code))
  }

  function surAnnonce(message: string): void {
    const { par, code } = lireAnnonce(message)
    if (par === base.nom) return
    const lu = actionCodeSchema.nullable().safeParse(code)
    // Une annonce qu’on ne sait pas lire peut parler de tout : on relit tout.
    if (lu.success) void rafraichir(lu.data)
    else void sansEchouer(recharger())
  }

  const cesserDEcouter = await base.ecouter(canal, surAnnonce, () => void sansEchouer(recharger()))
  await recharger()

  return {
    get revision() {
      return revision
    },
    get demonstration() {
      return demonstration
    },
    actions: () => actions,
    action: actionDe,
    instances: () => instances,
    releves: () => releves,
    chercher: (mots, limite) => index.chercher(mots, limite),
    memoriser: (cle, jour, calcul) => memoriser(revision, jour, cle, calcul),
    rafraichir,
    porterMeteo,
    recharger,
    relever,
    async fermer() {
      fermee = true
      if (reprise) clearTimeout(reprise)
      await cesserDEcouter()
      await relever()
    },
  }
}
