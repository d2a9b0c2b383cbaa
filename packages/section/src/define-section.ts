import type { ComponentType } from 'react'
import type { Contribution, Manifeste } from './manifest.ts'
import type { Emplacements } from './slots.ts'

type Module<Props> = () => Promise<{ default: ComponentType<Props> }>

/** Manifeste écrit en littéral : tout y est en lecture seule. */
type Fige<T> = T extends object ? { readonly [K in keyof T]: Fige<T[K]> } : T
export type ManifesteFige = Fige<Manifeste>

/** Le code qu’un manifeste promet : une page par page déclarée, un composant par contribution, rien de plus, rien de moins. */
export interface CodeDeSection<M extends ManifesteFige> {
  readonly pages: { readonly [P in keyof M['pages']]: Module<Record<never, never>> }
  readonly contributions: {
    readonly [C in keyof M['contributions']]: M['contributions'][C] extends {
      emplacement: infer E extends Contribution['emplacement']
    }
      ? Module<Emplacements[E]>
      : never
  }
}

/** Une section : un manifeste qui est de la donnée, et du code chargé seulement quand une page ou un emplacement le montre. */
export interface Section<M extends ManifesteFige = ManifesteFige> extends CodeDeSection<M> {
  readonly manifeste: M
}

/**
 * Assemble une section. Une page déclarée et non livrée, ou livrée sans être déclarée, ne compile pas ;
 * de même pour les contributions, dont les propriétés sont celles de leur emplacement.
 */
export function defineSection<const M extends ManifesteFige>(
  manifeste: M,
  code: CodeDeSection<M>,
): Section<M> {
  return { manifeste, ...code }
}
