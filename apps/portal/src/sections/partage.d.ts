/** Ce que le portail offre aux sections ; écrit à la construction par `vite/partage.ts`. */
declare module 'virtual:sssi-partage' {
  /** Ce que le portail exécute déjà, ou ce qu’il chargera à la première demande. */
  type Offre = { version: string; lib: () => object } | { version: string; get: () => Promise<() => object> }
  export const partage: Readonly<Record<string, Offre>>
}
