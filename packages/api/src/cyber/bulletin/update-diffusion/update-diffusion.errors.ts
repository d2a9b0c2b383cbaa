import { libelleTlp, LONGUEUR_DU_MOTIF_DE_DECLASSEMENT, type Tlp } from '@sssi/domain/cyber'
import { refus } from '../../erreurs.ts'

export const diffusionDejaPublique = () =>
  refus(
    'diffusion_deja_publique',
    'Ce bulletin est publié : son niveau et ses destinataires se changent par « Changer la diffusion ».',
  )

export const declassementADeux = () =>
  refus(
    'declassement_a_deux',
    'Sortir de TLP:RED se décide à deux : demandez le déclassement, une autre personne l’approuvera.',
    { tlp: 'Demandez le déclassement : une autre personne du CERT ou le HFDS l’approuve.' },
  )

export const plusOuvertQueSonAvis = () =>
  refus(
    'plus_ouvert_que_son_avis',
    'L’avis dont ce bulletin est tiré se partage à moins de monde. Gardez son niveau, puis changez la diffusion : l’élargir se décide.',
    { tlp: 'Choisissez un niveau au moins aussi fermé que celui de l’avis.' },
  )

export const diffusionIncomplete = (champs: Readonly<Record<string, string>>) =>
  refus('diffusion_incomplete', Object.values(champs)[0] ?? 'Complétez la diffusion.', champs)

/** Un déclassement se décide : un motif, et le niveau visé écrit de la main de qui décide. */
export function declassementNonDecide(
  vers: Tlp,
  { motif, confirmation }: { readonly motif: string; readonly confirmation: string },
) {
  const champs = {
    ...(motif.length < LONGUEUR_DU_MOTIF_DE_DECLASSEMENT && {
      motif: `Dites pourquoi en ${LONGUEUR_DU_MOTIF_DE_DECLASSEMENT} caractères au moins.`,
    }),
    ...(confirmation !== libelleTlp(vers) && {
      confirmation: `Écrivez « ${libelleTlp(vers)} » pour confirmer que davantage de personnes liront ce bulletin.`,
    }),
  }
  return Object.keys(champs).length === 0
    ? null
    : refus(
        'declassement_non_decide',
        'Ce changement laisse lire davantage de personnes : il se motive et se confirme.',
        champs,
      )
}
