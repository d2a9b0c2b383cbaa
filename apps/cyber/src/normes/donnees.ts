import type { RouterOutputs } from '@sssi/api/client'

export type Normes = RouterOutputs['cyber']['norme']['list']
export type NormeResumee = Normes['referentiels'][number]
export type NormeLue = RouterOutputs['cyber']['norme']['get']
export type CouvertureLue = RouterOutputs['cyber']['norme']['getCouverture']
export type EvaluationsLues = RouterOutputs['cyber']['evaluation']['list']
export type EvaluationLue = RouterOutputs['cyber']['evaluation']['get']
export type ReponseLue = EvaluationLue['reponses'][number]
export type MesuresLues = RouterOutputs['cyber']['mesure']['list']
export type MesureLue = MesuresLues['mesures'][number]

export const adresseDeLaNorme = (id: string, vue = 'couverture'): string =>
  vue === 'couverture' ? `/cyber/normes/${id}` : `/cyber/normes/${id}?vue=${vue}`
export const adresseDeLEvaluation = (id: string): string => `/cyber/normes/evaluations/${id}`
