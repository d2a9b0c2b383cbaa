import { interdit, introuvable, refus } from '../erreurs.ts'

export const alerteIntrouvable = () => introuvable('Cette alerte')

export const documentIntrouvable = () => introuvable('Le document dont l’alerte vient')

export const aucuneChaine = () =>
  refus(
    'aucune_chaine',
    'Aucune version de la chaîne d’alerte n’est active : activez-en une avant de lancer une alerte.',
  )

export const organismesHorsChaine = () =>
  refus('hors_chaine', 'Corrigez les organismes destinataires.', {
    destinataires: 'Choisissez au moins un organisme que la chaîne d’alerte appelle.',
  })

export const diffusionIncomplete = (champs: Readonly<Record<string, string>>) =>
  refus('diffusion_incomplete', 'À qui l’alerte est partagée est à préciser.', champs)

export const alerteDejaLevee = () =>
  refus('alerte_levee', 'Cette alerte est levée : il n’y a plus rien à y changer.')

export const pasAVous = () =>
  interdit('Vous n’acquittez que pour votre organisme, ou pour ceux dont le niveau du HFDS est appelé.')
