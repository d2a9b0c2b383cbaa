import { LONGUEUR_DU_TEXTE } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { useMutation, useQueryClient } from '@sssi/section'
import { useApi } from '../api.ts'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import type { FicheDAlerte } from './donnees.ts'

const LONGUEUR_DU_MOTIF = 1_000

/** Écrire à tous la suite de l’alerte, ou la lever avec son motif. */
export function CompleterOuLever({ fiche }: { readonly fiche: FicheDAlerte }) {
  const { id, version } = fiche
  const api = useApi()
  const queryClient = useQueryClient()
  const relire = () => queryClient.invalidateQueries(api.cyber.alerte.get.queryFilter({ id }))
  const { mutateAsync: ecrire } = useMutation(api.cyber.alerte.update.mutationOptions())
  const { mutateAsync: lever } = useMutation(api.cyber.alerte.withdraw.mutationOptions())
  const commune = { version, surEnregistre: () => void relire(), surConflit: relire }
  const suite = useSaisie({
    ...commune,
    cle: `alerte-suite-${id}`,
    depart: { message: '' },
    envoyer: ({ message }, lue) => ecrire({ id, version: lue, message }),
    confirmation: 'Le message est envoyé à tous ceux que l’alerte a appelés.',
  })
  const levee = useSaisie({
    ...commune,
    cle: `alerte-levee-${id}`,
    depart: { motif: '' },
    envoyer: ({ motif }, lue) => lever({ id, version: lue, motif }),
    confirmation: 'L’alerte est levée.',
  })
  return (
    <section className="sssi-cyber-alerte__gestes">
      <h2 className="fr-h4 fr-mt-4w">Compléter l’alerte</h2>
      <Formulaire
        saisie={suite}
        titre="Écrire à tous"
        lectures={{ message: { nom: 'Message' } }}
        bouton="Envoyer à tous"
      >
        <ChampLong
          saisie={suite}
          nom="message"
          libelle="Message"
          aide="Tous ceux que l’alerte a appelés le reçoivent. Ce qui est déjà écrit ne change pas."
          longueur={LONGUEUR_DU_TEXTE}
        />
      </Formulaire>
      <h2 className="fr-h4 fr-mt-4w">Lever l’alerte</h2>
      <Formulaire
        saisie={levee}
        titre="Lever l’alerte"
        lectures={{ motif: { nom: 'Motif' } }}
        bouton="Lever l’alerte"
      >
        <ChampLong
          saisie={levee}
          nom="motif"
          libelle="Motif"
          aide="Plus personne n’est appelé, et tous ceux qui l’ont été l’apprennent."
          lignes={3}
          longueur={LONGUEUR_DU_MOTIF}
        />
      </Formulaire>
    </section>
  )
}
