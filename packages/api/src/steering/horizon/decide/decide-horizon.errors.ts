import { formatDateLongue, libelleRevisionEtat, type RevisionEtat } from '@sssi/domain'
import { objetIntrouvable, refus } from '../../erreurs.ts'

export const revisionIntrouvable = () => objetIntrouvable('Cette révision d’horizon')

export const revisionDejaDecidee = (etat: RevisionEtat) =>
  refus(
    'revision_deja_decidee',
    `Cette révision a déjà sa décision : ${libelleRevisionEtat(etat).toLowerCase()}. Une nouvelle proposition peut être faite.`,
  )

export const instanceIntrouvable = () =>
  refus('instance_introuvable', 'L’instance choisie n’est pas inscrite au portail.', {
    instanceId: 'Choisissez une instance de la liste.',
  })

export const instanceAVenir = (date: string) =>
  refus('instance_a_venir', `L’instance du ${formatDateLongue(date)} n’a pas encore eu lieu.`, {
    instanceId: 'Choisissez une instance qui a déjà eu lieu.',
  })
