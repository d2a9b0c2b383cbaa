import { interdit, introuvable, refus } from '../erreurs.ts'

export const evaluationIntrouvable = () => introuvable('Cette évaluation')

export const evaluationDUnAutreOrganisme = () =>
  interdit('L’évaluation d’un organisme est faite par son RSSI. Cet organisme n’est pas le vôtre.')

export const referentielRetire = () =>
  refus('referentiel_retire', 'Ce référentiel est retiré : on n’y ouvre plus d’évaluation.')

export const brouillonExistant = () =>
  refus(
    'brouillon_existant',
    'Une évaluation de votre organisme est déjà ouverte sur ce référentiel. Reprenez-la, ou attestez-la d’abord.',
  )

export const evaluationAttestee = () =>
  refus('evaluation_attestee', 'Cette évaluation est attestée : elle ne change plus. Ouvrez-en une nouvelle.')

export const exigenceInconnue = () =>
  refus('exigence_inconnue', 'Ce référentiel n’a pas d’exigence évaluable de ce code.', {
    code: 'Choisissez une exigence du référentiel.',
  })

const phraseMotif = 'Dites pourquoi cette exigence ne s’applique pas.'
export const motifManquant = () => refus('motif_manquant', phraseMotif, { commentaire: phraseMotif })

export const fichierInconnu = () =>
  refus('fichier_inconnu', 'L’un des fichiers n’existe plus. Envoyez-le de nouveau.', {
    fichiers: 'L’un des fichiers n’existe plus. Envoyez-le de nouveau.',
  })

export const rienAAttester = () =>
  refus('rien_a_attester', 'Aucune exigence n’est encore évaluée : il n’y a rien à attester.')
