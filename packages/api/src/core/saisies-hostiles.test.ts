import { TRPCError } from '@trpc/server'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { refusDe } from '../testing/attentes.ts'
import { surChaqueBase } from '../testing/base.ts'
import { lireEmpreinte } from '../testing/empreinte.ts'
import { exemples, type Exemple, type Monde } from '../testing/exemples.ts'
import { appeler, procedures } from '../testing/procedures.ts'
import { abimer, valeursDangereuses, valeursHostiles } from '../testing/saisies-hostiles.ts'
import { inscrireLesSituations } from '../testing/situations.ts'
import { phrasesDesChamps } from './trpc/phrases.ts'

const codesAdmis: readonly TRPCError['code'][] = [
  'BAD_REQUEST',
  'NOT_FOUND',
  'FORBIDDEN',
  'CONFLICT',
  'UNPROCESSABLE_CONTENT',
]

/** Une phrase pour l’agent : française, finie, et sans rien de la technique. */
const phrase = /^[A-ZÀ-Ý«][^]*[.!?]$/
const technique = /invalid|expected|received|undefined|\bnull\b|NaN|error|SQL|ZodError|JSON/i

/** Ce qui ne va pas dans un refus ; rien, s’il est comme il faut. */
function defautDe(erreur: unknown): string | null {
  if (!(erreur instanceof TRPCError)) return `une exception : ${String(erreur)}`
  if (!codesAdmis.includes(erreur.code)) return `${erreur.code} : ${String(erreur.cause ?? erreur.message)}`
  const champs = erreur.cause instanceof z.core.$ZodError ? phrasesDesChamps(erreur.cause) : {}
  const mauvaise = [erreur.message, ...Object.values(champs)].find(
    (p) => !phrase.test(p) || technique.test(p),
  )
  return mauvaise === undefined ? null : `une phrase mal tournée : « ${mauvaise} »`
}

function abrege(entree: unknown): string {
  return JSON.stringify(entree, (_, valeur: unknown) =>
    typeof valeur === 'string' && valeur.length > 80 ? `${valeur.slice(0, 80)}…` : valeur,
  )?.slice(0, 300)
}

/** Le champ qui dit ce que l’agent avait lu ; la version d’une section, elle, est un nom. */
function numeroLu(entree: unknown): string | undefined {
  if (typeof entree !== 'object' || entree === null) return undefined
  return Object.entries(entree).find(
    ([cle, valeur]) => ['version', 'revision'].includes(cle) && typeof valeur === 'number',
  )?.[0]
}

surChaqueBase((base) => {
  describe('quelle que soit la saisie, une phrase française, et rien d’écrit à moitié', () => {
    let monde: Monde
    let empreinte: () => Promise<string>
    let enregistre = ''
    // Ce que le schéma arrête n’atteint pas la base : sur le second moteur, seul compte ce qui pourrait l’atteindre.
    const valeurs = base.moteur === 'pglite' ? valeursHostiles : valeursDangereuses

    beforeAll(async () => {
      monde = { db: base.db, portail: base.portail, agents: await inscrireLesSituations(base.portail) }
      empreinte = await lireEmpreinte(base.db)
    })

    async function exempleDe(chemin: string): Promise<Exemple> {
      const exemple = exemples[chemin]
      if (!exemple) throw new Error(`${chemin} n’a pas d’exemple.`)
      return exemple
    }

    /** Essaie une entrée ; rend vrai si elle a été acceptée, et a donc pu changer ce qui est enregistré. */
    async function essayer(
      chemin: string,
      { en }: Exemple,
      entree: unknown,
      defauts: string[],
    ): Promise<boolean> {
      try {
        await appeler(monde.portail, monde.agents[en], chemin, entree)
        return true
      } catch (erreur) {
        const defaut = defautDe(erreur)
        if (defaut !== null) defauts.push(`${defaut} pour ${abrege(entree)}`)
        if ((await empreinte()) !== enregistre)
          defauts.push(`une écriture malgré le refus pour ${abrege(entree)}`)
        return false
      }
    }

    /** Un appel valable, et l’empreinte de ce qui est enregistré juste avant lui. */
    async function preparer(exemple: Exemple): Promise<unknown> {
      const entree = await exemple.entree(monde)
      enregistre = await empreinte()
      return entree
    }

    test.each(procedures)(
      '$chemin, chaque champ abîmé tour à tour',
      async ({ chemin }) => {
        const exemple = await exempleDe(chemin)
        const defauts: string[] = []
        let variantes = [...abimer(await preparer(exemple), valeurs)]
        for (let i = 0; i < variantes.length; i += 1) {
          const acceptee = await essayer(chemin, exemple, variantes[i], defauts)
          // L’entrée suivante doit repartir d’un exemple valable : celle-ci a pu périmer sa version ou consommer son objet.
          if (acceptee) variantes = [...abimer(await preparer(exemple), valeurs)]
        }
        expect(defauts).toEqual([])
      },
      60_000,
    )

    test.each(procedures)('$chemin, avec n’importe quoi', async ({ chemin }) => {
      const exemple = await exempleDe(chemin)
      const defauts: string[] = []
      await preparer(exemple)
      for (const entree of fc.sample(fc.jsonValue({ maxDepth: 4 }), { numRuns: 15, seed: 2027 })) {
        if (await essayer(chemin, exemple, entree, defauts)) await preparer(exemple)
      }
      expect(defauts).toEqual([])
    })

    test.each(procedures.filter(({ nature }) => nature === 'mutation'))(
      '$chemin : une version que personne n’a écrite est un conflit',
      async ({ chemin }) => {
        const exemple = await exempleDe(chemin)
        const entree = await preparer(exemple)
        const numero = numeroLu(entree)
        const issue =
          numero === undefined
            ? null
            : await refusDe(
                appeler(monde.portail, monde.agents[exemple.en], chemin, {
                  ...(entree as object),
                  [numero]: 4_000_000,
                }),
              )
        expect(issue?.code ?? 'sans version').toBe(numero === undefined ? 'sans version' : 'CONFLICT')
        expect(await empreinte()).toBe(enregistre)
      },
    )
  })
})
