import { formatDateLongue, libelleInstanceType, type InstanceType } from '@sssi/domain'
import { interdit, refus } from '../../erreurs.ts'

export const inscriptionInterdite = () =>
  interdit('Seule la DSS (bureau 4C) inscrit les Copil et les Costrat.')

export const instanceDejaInscrite = (type: InstanceType, date: string) =>
  refus(
    'instance_deja_inscrite',
    `Le ${libelleInstanceType(type)} du ${formatDateLongue(date)} est déjà inscrit.`,
    { date: 'Cette instance est déjà inscrite à cette date.' },
  )
