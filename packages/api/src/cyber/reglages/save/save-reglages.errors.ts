import { JOURS_DE_VALIDITE_AU_PLUS } from '@sssi/domain/cyber'
import { refus } from '../../erreurs.ts'

const phrase = `La date de révision est à venir, dans les ${JOURS_DE_VALIDITE_AU_PLUS} jours : au-delà, personne ne se fie à un security.txt.`

export const expirationHorsBornes = () =>
  refus('expiration_hors_bornes', phrase, { 'reglages.expireLe': phrase })
