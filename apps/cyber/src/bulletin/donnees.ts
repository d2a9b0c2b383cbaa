import type { RouterOutputs } from '@sssi/api/client'

export type LigneDeBulletin = RouterOutputs['cyber']['bulletin']['list']['lignes'][number]
export type FicheDeBulletin = RouterOutputs['cyber']['bulletin']['get']
export type ContenuLu = FicheDeBulletin['contenu']
export type LigneDeReponses = RouterOutputs['cyber']['reponse']['list'][number]
export type FaitLu = NonNullable<FicheDeBulletin['redaction']>['journal'][number]
