import { longueurs, typographier } from '@sssi/domain'
import {
  demarcheDeLaDiffusion,
  libelleTlp,
  LONGUEUR_DU_MOTIF_DE_DECLASSEMENT,
  type Diffusion,
  type DiffusionChoisie,
} from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { useApi } from '../api.ts'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { ChampsDeDiffusion } from '../diffusion/champs-de-diffusion.tsx'
import type { FicheDeBulletin } from './donnees.ts'
import { diffusionEnMots } from './saisie-de-bulletin.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Valeurs {
  readonly diffusion: DiffusionChoisie
  readonly motif: string
  readonly confirmation: string
}

const lectures = {
  diffusion: { nom: 'Diffusion', enMots: diffusionEnMots },
  motif: { nom: 'Motif' },
  confirmation: { nom: 'Confirmation' },
}

/** Change le niveau ou les destinataires d’un bulletin publié : restreindre est immédiat, élargir se décide. */
export function ChangerDiffusion({ fiche }: { readonly fiche: FicheDeBulletin }) {
  const api = useApi()
  const invalider = useInvaliderLesBulletins()
  const changer = useMutation(api.cyber.bulletin.updateDiffusion.mutationOptions())
  const demander = useMutation(api.cyber.declassement.propose.mutationOptions())
  const partagee: Diffusion = { ...fiche, personnes: fiche.personnes.map(({ id }) => id) }
  const demarcheDe = (valeurs: Valeurs) =>
    demarcheDeLaDiffusion(partagee, {
      ...valeurs.diffusion,
      clients: fiche.clients.filter((code) => !valeurs.diffusion.destinataires.includes(code)),
    })
  const saisie = useSaisie<Valeurs>({
    cle: `diffusion-${fiche.id}`,
    depart: {
      diffusion: {
        tlp: fiche.tlp,
        destinataires: fiche.destinataires,
        personnes: partagee.personnes,
      },
      motif: '',
      confirmation: '',
    },
    version: fiche.version,
    envoyer: async (valeurs, version) => {
      const aDeux = demarcheDe(valeurs) === 'a_deux'
      await (aDeux ? demander : changer).mutateAsync({ id: fiche.id, version, ...valeurs })
      await invalider()
    },
    confirmation: fiche.tlp === 'RED' ? 'C’est enregistré' : 'La diffusion est changée',
    surConflit: invalider,
  })
  const { diffusion } = saisie.valeurs
  // Le serveur connaît aussi les clients de chacun : ce qu’il demande de motiver se motive.
  const demarche =
    saisie.erreurs['motif'] && demarcheDe(saisie.valeurs) === 'immediate'
      ? 'motivee'
      : demarcheDe(saisie.valeurs)
  return (
    <Formulaire
      saisie={saisie}
      titre="Changer la diffusion"
      lectures={lectures}
      bouton={demarche === 'a_deux' ? 'Demander le déclassement' : 'Changer la diffusion'}
    >
      <ChampsDeDiffusion
        id={saisie.cle}
        valeur={diffusion}
        changer={(suivante) => saisie.changer({ diffusion: suivante })}
        erreurs={saisie.erreurs}
      />
      {demarche !== 'immediate' && (
        <>
          <Alert
            className="fr-mb-3w"
            severity="warning"
            small
            description={typographier(
              demarche === 'a_deux'
                ? 'Sortir de TLP:RED se décide à deux : une autre personne nommée, du CERT ou du HFDS, l’approuvera. Rien ne change d’ici là.'
                : `${fiche.tlp === diffusion.tlp ? 'Ce changement' : `Passer de ${libelleTlp(fiche.tlp)} à ${libelleTlp(diffusion.tlp)}`} laisse lire davantage de personnes. Ce qui a été lu ne se reprend pas.`,
            )}
          />
          <ChampLong
            saisie={saisie}
            nom="motif"
            libelle="Pourquoi élargir"
            aide={`${LONGUEUR_DU_MOTIF_DE_DECLASSEMENT} caractères au moins ; inscrit au journal.`}
            lignes={3}
            longueur={longueurs.commentaire}
          />
          <ChampTexte
            saisie={saisie}
            nom="confirmation"
            libelle={`Écrivez ${libelleTlp(diffusion.tlp)} pour confirmer`}
          />
        </>
      )}
    </Formulaire>
  )
}
