import { erreurDeLApi, useHost, useMutation, useNavigate } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { useApi } from '../api.ts'
import type { VersionLue } from './donnees.ts'
import { lienVersLaChaine } from './liens.ts'
import { useInvaliderLaChaine } from './use-invalider-la-chaine.ts'

/** Mettre le brouillon en service, ou y renoncer. */
export function ActiverOuRetirer({ version: lue }: { readonly version: VersionLue }) {
  const { numero, version } = lue
  const api = useApi()
  const aller = useNavigate()
  const invalider = useInvaliderLaChaine()
  const { notifier } = useHost()
  const finir = (titre: string) => async () => {
    await invalider()
    notifier({ gravite: 'succes', titre })
    void aller(lienVersLaChaine())
  }
  const activation = useMutation(
    api.cyber.chaine.activate.mutationOptions({ onSuccess: finir(`La version ${numero} est active`) }),
  )
  const retrait = useMutation(
    api.cyber.chaine.delete.mutationOptions({ onSuccess: finir('Le brouillon est retiré') }),
  )
  const erreur = activation.error ?? retrait.error
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h4">Mettre en service</h2>
      <p>Les alertes suivantes commenceront avec cette version ; celles en cours gardent la leur.</p>
      {erreur && (
        <Alert className="fr-mb-3w" severity="error" small description={erreurDeLApi(erreur).message} />
      )}
      <p className="sssi-cyber-boutons">
        <Button disabled={activation.isPending} onClick={() => activation.mutate({ numero, version })}>
          Activer cette version
        </Button>
        <Button
          priority="secondary"
          disabled={retrait.isPending}
          onClick={() => retrait.mutate({ numero, version })}
        >
          Retirer le brouillon
        </Button>
      </p>
    </section>
  )
}
