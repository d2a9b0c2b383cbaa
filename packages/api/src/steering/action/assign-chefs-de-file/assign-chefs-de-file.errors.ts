import { entreGuillemets } from '@sssi/domain'
import { interdit, refus } from '../../erreurs.ts'

export const designationInterdite = () =>
  interdit('Seule la DSS (bureau 4C) désigne le chef de file d’une action que le texte laisse à définir.')

export const chefDeFileDejaDansLeTexte = (imprimes: string) =>
  refus(
    'chef_de_file_deja_dans_le_texte',
    `Le texte désigne déjà le chef de file de cette action : ${entreGuillemets(imprimes)}. Il ne se change pas ici.`,
  )
