import { interdit, introuvable, refus } from '../erreurs.ts'

export const mesureIntrouvable = () => introuvable('Cette mesure')

export const planDUnAutreOrganisme = () =>
  interdit('Le plan d’action d’un organisme est tenu par son RSSI. Cet organisme n’est pas le vôtre.')

export const ecartInconnu = () =>
  refus('ecart_inconnu', 'L’un des codes choisis n’est pas une exigence de ce référentiel.', {
    codes: 'Choisissez des exigences de ce référentiel.',
  })
