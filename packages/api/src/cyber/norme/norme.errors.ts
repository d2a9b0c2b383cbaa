import type { ErreurDImport } from '@sssi/domain/cyber'
import { introuvable, refus } from '../erreurs.ts'

export const normeIntrouvable = () => introuvable('Ce référentiel')

/** Le fichier n’est pas importé, et chaque erreur est à sa place : un chemin, ou une cellule. */
export const fichierRefuse = (erreurs: readonly ErreurDImport[]) =>
  refus(
    'fichier_refuse',
    'Le fichier n’est pas importé : corrigez ce qui est signalé, chaque erreur à sa place.',
    Object.fromEntries(erreurs.map(({ place, phrase }) => [place, phrase])),
  )

export const editionDejaImportee = (edition: string) =>
  refus(
    'edition_deja_importee',
    `La version ${edition} de ce référentiel est déjà importée, avec un autre contenu. Une version importée ne change plus : donnez un autre numéro à celle-ci.`,
  )
