import type { Adapter, AdapterPayload } from 'oidc-provider'

const ENTREES_MAX = 2000

/**
 * Ce que le fournisseur de démonstration retient (connexions en cours, codes, sessions), en mémoire et en nombre borné : les
 * plus anciennes entrées partent les premières.
 */
export function creerMemoire(): (modele: string) => Adapter {
  const entrees = new Map<string, { valeur: AdapterPayload; expire: number }>()

  function lire(cle: string): AdapterPayload | undefined {
    const entree = entrees.get(cle)
    if (entree && entree.expire > Date.now()) return entree.valeur
    entrees.delete(cle)
    return undefined
  }

  return (modele) => {
    const cleDe = (id: string) => `${modele}:${id}`
    const chercher = async (critere: (valeur: AdapterPayload) => boolean) =>
      [...entrees].find(([cle, { valeur }]) => cle.startsWith(`${modele}:`) && critere(valeur))?.[1].valeur
    return {
      async upsert(id, valeur, dureeS = 0) {
        entrees.delete(cleDe(id))
        entrees.set(cleDe(id), { valeur, expire: Date.now() + dureeS * 1000 })
        for (const cle of entrees.keys()) {
          if (entrees.size <= ENTREES_MAX) break
          entrees.delete(cle)
        }
      },
      find: async (id) => lire(cleDe(id)),
      findByUid: (uid) => chercher((valeur) => valeur.uid === uid),
      findByUserCode: (code) => chercher((valeur) => valeur.userCode === code),
      async consume(id) {
        const valeur = lire(cleDe(id))
        if (valeur) valeur.consumed = Math.floor(Date.now() / 1000)
      },
      async destroy(id) {
        entrees.delete(cleDe(id))
      },
      async revokeByGrantId(grantId) {
        for (const [cle, { valeur }] of entrees) if (valeur.grantId === grantId) entrees.delete(cle)
      },
    }
  }
}
