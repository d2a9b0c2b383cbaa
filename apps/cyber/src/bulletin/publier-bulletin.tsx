import { longueurs, typographier } from '@sssi/domain'
import { libelleTlp, sensDuTlp } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation, useQuery } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Lien } from '@sssi/ui/Lien'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { Lecture } from '../commun/lecture.tsx'
import type { FicheDeBulletin } from './donnees.ts'
import { lienVersLaRedaction } from './liens.ts'
import { nommerOrganismes } from './phrases.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
}

/** Qui lira, dit en toutes lettres avant de publier. */
const lecteurs = ({ tlp, destinataires, clients, personnes }: FicheDeBulletin): string => {
  if (tlp === 'RED') return `Liront ce bulletin : ${personnes.map(({ libelle }) => libelle).join(', ')}.`
  const aussi = tlp === 'AMBER' && clients.length > 0 ? `, et leurs clients ${nommerOrganismes(clients)}` : ''
  return `${sensDuTlp(tlp)} Réponse attendue de ${nommerOrganismes(destinataires)}${aussi}.`
}

/** Relit et publie : ce qui manque encore, qui lira, puis le geste. */
export function PublierBulletin({ fiche }: Proprietes) {
  const api = useApi()
  const { notifier } = useHost()
  const invalider = useInvaliderLesBulletins()
  const [resume, setResume] = useState('')
  const revision = fiche.etat === 'publie'
  const verification = useQuery(api.cyber.bulletin.getVerification.queryOptions({ id: fiche.id }))
  const publication = useMutation(
    api.cyber.bulletin.publish.mutationOptions({
      onSuccess: async () => {
        await invalider()
        notifier({
          gravite: 'succes',
          titre: revision ? 'La révision est publiée' : 'Le bulletin est publié',
        })
      },
    }),
  )
  const erreur = publication.error ? erreurDeLApi(publication.error) : null
  const erreurDeResume = erreur?.champs['resumeDeRevision']
  return (
    <section aria-label="Publier">
      <h2 className="fr-h4">{revision ? 'Publier cette révision' : 'Publier ce bulletin'}</h2>
      <Lecture requete={verification} quoi="la vérification" forme="bloc">
        {({ defauts }) =>
          defauts.length > 0 ? (
            <div className="fr-alert fr-alert--warning fr-mb-3w">
              <h3 className="fr-alert__title">Ce bulletin ne peut pas encore être publié</h3>
              <ul>
                {defauts.map(({ champ, message, regle }) => (
                  <li key={`${champ} ${message}`}>
                    {message}
                    {regle !== 'portail' && ` (CSAF 2.0, ${regle})`}
                  </li>
                ))}
              </ul>
              <Lien href={`${lienVersLaRedaction(fiche.id)}?verifier=oui`}>Corriger dans le formulaire</Lien>
            </div>
          ) : (
            <form
              className="sssi-cyber-formulaire"
              noValidate
              onSubmit={(evenement) => {
                evenement.preventDefault()
                if (!publication.isPending)
                  publication.mutate({ id: fiche.id, version: fiche.version, resumeDeRevision: resume })
              }}
            >
              <p>{typographier(`Marqué ${libelleTlp(fiche.tlp)}. ${lecteurs(fiche)}`)}</p>
              {erreur && !erreurDeResume && (
                <Alert className="fr-mb-3w" severity="error" small description={erreur.message} />
              )}
              {revision && (
                <Input
                  textArea
                  label="Ce que change cette révision"
                  hintText="Chaque destinataire le lira, et répondra de nouveau."
                  state={erreurDeResume ? 'error' : 'default'}
                  stateRelatedMessage={erreurDeResume}
                  nativeTextAreaProps={{
                    value: resume,
                    rows: 2,
                    maxLength: longueurs.commentaire,
                    onChange: ({ target }) => setResume(target.value),
                  }}
                />
              )}
              <Button type="submit">{revision ? 'Publier la révision' : 'Publier le bulletin'}</Button>
            </form>
          )
        }
      </Lecture>
    </section>
  )
}
