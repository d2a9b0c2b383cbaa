import type { NiveauDeConformite } from '@sssi/domain/cyber'
import type { FichierEnvoye } from '../../commun/televersement/envoyer-fichier.ts'
import type { ReponseLue } from '../donnees.ts'

export interface ValeursDeReponse {
  readonly niveau: NiveauDeConformite
  readonly commentaire: string
  readonly preuve: string
  readonly lien: string
  readonly fichiers: readonly FichierEnvoye[]
}

export const valeursDe = (reponse: ReponseLue | undefined): ValeursDeReponse => ({
  niveau: reponse?.niveau ?? 'non_evalue',
  commentaire: reponse?.commentaire ?? '',
  preuve: reponse?.preuve ?? '',
  lien: reponse?.lien ?? '',
  fichiers: reponse?.fichiers ?? [],
})
