import { interdit, introuvable, refus } from '../erreurs.ts'

export const contactIntrouvable = () => introuvable('Ce contact')

export const annuaireDUnAutreOrganisme = () =>
  interdit(
    'L’annuaire d’un organisme est tenu par son RSSI et par le CERT. Cet organisme n’est pas le vôtre.',
  )

export const suppleantInvalide = () =>
  refus('suppleant_invalide', 'Le suppléant est un autre contact du même organisme.', {
    suppleantId: 'Choisissez un autre contact du même organisme.',
  })

export const agentInvalide = () =>
  refus('agent_invalide', 'Le compte choisi n’est pas celui d’un agent de cet organisme.', {
    agentId: 'Choisissez un agent habilité dans cet organisme.',
  })
