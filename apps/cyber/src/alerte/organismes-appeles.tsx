import { formatInstant, libelleOrganisme, typographier, type OrganismeCode } from '@sssi/domain'
import { formatDelai } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation, useQueryClient } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { useApi } from '../api.ts'
import { BadgeDOrganisme } from './badges.tsx'
import type { AppelLu, FicheDAlerte, SuiviLu } from './donnees.ts'
import { lienVersLesAcquittements } from './liens.ts'

interface Proprietes {
  readonly fiche: FicheDAlerte
}

const secondesEntre = (de: string, a: string) => (Date.parse(a) - Date.parse(de)) / 1000

function suiviEnMots(
  { etat, echeance, acquitteLe, acquittePar }: SuiviLu,
  { lanceeLe, etat: deLAlerte }: FicheDAlerte,
) {
  if (acquitteLe !== null)
    return `${acquittePar ?? ''}, ${formatDelai(secondesEntre(lanceeLe, acquitteLe))} après le lancement`
  if (etat === 'sans_reponse') return 'Tous les niveaux ont été appelés.'
  if (deLAlerte === 'levee') return 'L’alerte a été levée avant la réponse.'
  return echeance === null ? '' : `Niveau suivant appelé le ${formatInstant(echeance)}`
}

const envoi = {
  en_attente: 'courriel en cours d’envoi',
  parti: 'courriel parti',
  en_echec: 'courriel en échec, il sera réessayé',
  abandonne: 'courriel jamais parti',
} as const

function appelEnMots({ nom, niveau, acquitteLe, voie, courriel }: AppelLu): string {
  const suite =
    acquitteLe === null
      ? courriel
        ? envoi[courriel.etat]
        : 'appelé'
      : `a acquitté ${voie === 'courriel' ? 'par courriel' : 'dans le portail'}`
  const raison = courriel?.erreur ? ` (${courriel.erreur})` : ''
  return typographier(`Niveau ${niveau + 1}, ${nom} : ${suite}${acquitteLe === null ? raison : ''}`)
}

function useAcquitter(id: string) {
  const api = useApi()
  const queryClient = useQueryClient()
  const { notifier } = useHost()
  return useMutation(
    api.cyber.alerte.recordAcquittement.mutationOptions({
      async onSuccess(_, { organisme }) {
        await queryClient.invalidateQueries(api.cyber.alerte.get.queryFilter({ id }))
        notifier({
          gravite: 'succes',
          titre: `Vous avez acquitté pour ${libelleOrganisme(organisme)}`,
          description: 'Le niveau suivant ne sera pas appelé.',
        })
      },
      onError: (erreur) =>
        notifier({
          gravite: 'erreur',
          titre: 'L’acquittement n’est pas enregistré',
          description: erreurDeLApi(erreur).message,
        }),
    }),
  )
}

/** Ce que l’agent doit faire, avant tout le reste. */
function AAcquitter({ fiche }: Proprietes) {
  const { mutate, isPending } = useAcquitter(fiche.id)
  const aMoi = fiche.suivis.filter(({ peutAcquitter, etat }) => peutAcquitter && etat !== 'acquitte')
  if (aMoi.length === 0) return null
  return (
    <div className="fr-callout sssi-cyber-alerte__gestes">
      <h2 className="fr-callout__title">Vous êtes appelé</h2>
      <p className="fr-callout__text">Acquitter dit que vous avez reçu l’alerte et que vous agissez.</p>
      <p className="sssi-cyber-boutons">
        {aMoi.map(({ organisme }) => (
          <Button key={organisme} disabled={isPending} onClick={() => mutate({ id: fiche.id, organisme })}>
            Acquitter pour {libelleOrganisme(organisme)}
          </Button>
        ))}
      </p>
    </div>
  )
}

function Appels({
  appels,
  organisme,
}: {
  readonly appels: readonly AppelLu[]
  readonly organisme: OrganismeCode
}) {
  return (
    <ul className="fr-raw-list">
      {appels
        .filter((appel) => appel.organisme === organisme)
        .map((appel) => (
          <li key={appel.id}>{appelEnMots(appel)}</li>
        ))}
    </ul>
  )
}

const colonnes = (fiche: FicheDAlerte): readonly Colonne<SuiviLu>[] => [
  { cle: 'organisme', titre: 'Organisme', cellule: ({ organisme }) => libelleOrganisme(organisme) },
  {
    cle: 'etat',
    titre: 'État',
    forme: 'mince',
    sansNom: true,
    cellule: ({ etat }) => <BadgeDOrganisme etat={etat} petit />,
  },
  {
    cle: 'niveau',
    titre: 'Niveau',
    cellule: ({ niveau }) => (niveau < 0 ? 'aucun' : `${niveau + 1}. ${fiche.niveaux[niveau]?.titre ?? ''}`),
  },
  { cle: 'suite', titre: 'Suite', cellule: (suivi) => suiviEnMots(suivi, fiche) },
  {
    cle: 'appels',
    titre: 'Appels',
    cellule: ({ organisme }) => <Appels appels={fiche.appels} organisme={organisme} />,
  },
]

/** Chaque organisme : où en est sa chaîne, qui a été appelé, et ce qui lui reste à faire. */
export function OrganismesAppeles({ fiche }: Proprietes) {
  return (
    <>
      <AAcquitter fiche={fiche} />
      <section>
        <h2 className="fr-h4 fr-mt-4w">Organismes appelés</h2>
        <DataTable
          legende="Où en est la chaîne de chaque organisme"
          colonnes={colonnes(fiche)}
          lignes={fiche.suivis}
          cle={({ organisme }) => organisme}
        />
        {fiche.appels.length > 0 && (
          <div className="fr-mt-2w sssi-cyber-alerte__gestes">
            <DownloadLinks
              libelle={typographier(
                `Télécharger les acquittements, contact par contact, marqués TLP:${fiche.tlp}`,
              )}
              liens={[{ href: lienVersLesAcquittements(fiche.id), format: 'CSV' }]}
            />
          </div>
        )}
      </section>
    </>
  )
}
