import type { AnyTRPCProcedure, AnyTRPCRouter } from '@trpc/server'

type CheminsDe<Enregistrement> = {
  [Cle in keyof Enregistrement & string]: Enregistrement[Cle] extends AnyTRPCProcedure
    ? Cle
    : `${Cle}.${CheminsDe<Enregistrement[Cle]>}`
}[keyof Enregistrement & string]

/** Les chemins des procédures d’un routeur tRPC : `'steering.action.list' | …`. */
export type CheminDeProcedure<Routeur extends AnyTRPCRouter> = CheminsDe<Routeur['_def']['record']>

type Tete<Chemin extends string> = Chemin extends `${infer Debut}.${string}` ? Debut : Chemin
type Reste<Chemin extends string, Cle> = Cle extends string
  ? Chemin extends `${Cle}.${infer Fin}`
    ? Fin
    : never
  : never

/** Un client réduit aux seules procédures déclarées : un appel hors du manifeste ne compile pas. */
export type ClientReduit<Client, Chemin extends string> = {
  [Cle in keyof Client as Cle extends Tete<Chemin> ? Cle : never]: [Reste<Chemin, Cle>] extends [never]
    ? Client[Cle]
    : ClientReduit<Client[Cle], Reste<Chemin, Cle>>
}
