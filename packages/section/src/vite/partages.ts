/**
 * Ce qu’une section reçoit du portail, et son côté du protocole de la fédération de modules : le portail lui tend par `init`
 * ce qu’il partage, puis prend son code par `get`. Ce module est embarqué tel quel dans l’entrée de chaque section : il
 * n’importe rien.
 */

/** Ce que le portail range sous une clé, pour une version. */
interface Offre {
  /** Donne le module, s’il est déjà là. */
  readonly lib?: (() => object) | null
  get(): Promise<() => object> | (() => object)
  /** `import: false` : une section s’est inscrite sous cette clé pour recevoir, sans rien offrir. */
  readonly shareConfig?: { readonly import?: unknown }
}

export type Portee = Readonly<Record<string, Readonly<Record<string, Offre>>>>

let portee: Portee = {}
const recus = new Map<string, object>()

/** Appelé par le portail avant `get`, et de nouveau quand un agent réessaie. */
export function init(duPortail: Portee): void {
  portee = duPortail
}

async function demander(cle: string): Promise<void> {
  const offre = Object.values(portee[cle] ?? {}).find(({ shareConfig }) => shareConfig?.import !== false)
  if (!offre) throw new Error(`Le portail n’offre pas ${cle}.`)
  const fabrique = offre.lib ?? (await offre.get())
  recus.set(cle, fabrique())
}

/** Obtient ces modules du portail. À attendre avant d’exécuter du code qui les importe ; un échec se redemande. */
export async function recevoir(cles: readonly string[]): Promise<void> {
  await Promise.all(cles.filter((cle) => !recus.has(cle)).map(demander))
}

/** Un module déjà reçu. */
export function recu(cle: string): object {
  const module = recus.get(cle)
  if (!module) throw new Error(`${cle} n’a pas été demandé au portail.`)
  return module
}
