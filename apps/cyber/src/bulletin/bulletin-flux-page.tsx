import { typographier } from '@sssi/domain'
import { erreurDeLApi, useMutation, useQuery, useQueryClient } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { manifeste } from '../manifest.ts'
import { quand } from './phrases.ts'

function Gestes({ creeLe }: { readonly creeLe: string | null }) {
  const api = useApi()
  const queryClient = useQueryClient()
  const relire = () => queryClient.invalidateQueries(api.cyber.abonnement.get.pathFilter())
  const creation = useMutation(api.cyber.abonnement.create.mutationOptions({ onSuccess: relire }))
  const fermeture = useMutation(
    api.cyber.abonnement.withdraw.mutationOptions({
      onSuccess: () => {
        creation.reset()
        return relire()
      },
    }),
  )
  const erreur = creation.error ?? fermeture.error
  return (
    <>
      {erreur && (
        <Alert className="fr-mb-3w" severity="error" small description={erreurDeLApi(erreur).message} />
      )}
      <p role="status">
        {creeLe === null
          ? 'Vous n’avez pas de flux ouvert.'
          : `Votre flux est ouvert depuis le ${quand(creeLe)}.`}
      </p>
      {creation.data && (
        <Input
          label="Adresse de votre flux"
          hintText={typographier(
            'À coller dans votre lecteur de flux. Elle n’est montrée qu’une fois : quiconque la connaît lit ce que vous pouvez lire.',
          )}
          nativeInputProps={{
            readOnly: true,
            value: `${window.location.origin}${creation.data.chemin}`,
            onFocus: ({ target }) => target.select(),
          }}
        />
      )}
      <div className="sssi-cyber-boutons">
        <Button type="button" onClick={() => creation.mutate()}>
          {creeLe === null ? 'Ouvrir mon flux' : 'Changer d’adresse'}
        </Button>
        {creeLe !== null && (
          <Button type="button" priority="secondary" onClick={() => fermeture.mutate()}>
            Fermer mon flux
          </Button>
        )}
      </div>
    </>
  )
}

/** Le flux Atom de l’agent : une adresse secrète, qu’il ouvre, change et ferme. */
export default function BulletinFluxPage() {
  const requete = useQuery(useApi().cyber.abonnement.get.queryOptions())
  return (
    <>
      <EnTete intro="Suivez dans votre lecteur de flux les bulletins que vous pouvez lire. Vos droits se vérifient à chaque lecture ; aucun bulletin TLP:RED n’y figure.">
        {manifeste.pages.bulletinFlux.libelle}
      </EnTete>
      <Lecture requete={requete} quoi="votre flux" forme="bloc">
        {({ creeLe }) => <Gestes creeLe={creeLe} />}
      </Lecture>
      <p className="fr-mt-3w">
        {'Les bulletins TLP:CLEAR ont aussi un flux public, sans secret\u00a0: '}
        <a href="/flux/cyber/bulletins.atom">/flux/cyber/bulletins.atom</a>.
      </p>
    </>
  )
}
