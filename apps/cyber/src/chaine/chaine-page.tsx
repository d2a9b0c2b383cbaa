import { formatDateCourte, jourDe } from '@sssi/domain'
import { libelleEtatDeVersion } from '@sssi/domain/cyber'
import { erreurDeLApi, useHost, useMutation, useNavigate, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { manifeste } from '../manifest.ts'
import { DiagrammeDeChaine } from './diagramme-de-chaine.tsx'
import type { ResumeDeVersion } from './donnees.ts'
import { lienVersLaVersion } from './liens.ts'
import { useInvaliderLaChaine } from './use-invalider-la-chaine.ts'

const colonnes: readonly Colonne<ResumeDeVersion>[] = [
  { cle: 'numero', titre: 'Version', cellule: ({ numero }) => `Version ${numero}` },
  { cle: 'etat', titre: 'État', forme: 'mince', cellule: ({ etat }) => libelleEtatDeVersion(etat) },
  { cle: 'niveaux', titre: 'Niveaux', cellule: ({ niveaux }) => niveaux.join(', puis ') },
  {
    cle: 'ouverte',
    titre: 'Ouverte',
    cellule: ({ creeeLe, creeePar }) => `${formatDateCourte(jourDe(creeeLe))}, ${creeePar}`,
  },
  {
    cle: 'activee',
    titre: 'Activée',
    cellule: ({ activeeLe, activeePar }) =>
      activeeLe === null ? 'jamais' : `${formatDateCourte(jourDe(activeeLe))}, ${activeePar ?? ''}`,
  },
]

function Ecrire({
  depuis,
  brouillon,
}: {
  readonly depuis: number | null
  readonly brouillon: number | null
}) {
  const { notifier } = useHost()
  const aller = useNavigate()
  const invalider = useInvaliderLaChaine()
  const { mutate, isPending } = useMutation(
    useApi().cyber.chaine.create.mutationOptions({
      async onSuccess({ numero }) {
        await invalider()
        void aller(lienVersLaVersion(numero))
      },
      onError: (erreur) =>
        notifier({
          gravite: 'erreur',
          titre: 'La version n’est pas ouverte',
          description: erreurDeLApi(erreur).message,
        }),
    }),
  )
  if (brouillon !== null) return <Lien href={lienVersLaVersion(brouillon)}>Reprendre le brouillon</Lien>
  return (
    <Button disabled={isPending} onClick={() => mutate({ depuis })}>
      Écrire une nouvelle version
    </Button>
  )
}

function Active({ numero }: { readonly numero: number }) {
  const requete = useQuery(useApi().cyber.chaine.get.queryOptions({ numero }))
  return (
    <section className="fr-mb-4w">
      <h2 className="fr-h4">Version {numero}, active</h2>
      <Lecture requete={requete} quoi="la chaîne active" forme="bloc">
        {({ definition }) => <DiagrammeDeChaine definition={definition} />}
      </Lecture>
    </section>
  )
}

/** Qui est appelé, dans quel ordre, et quand : la version en service, et celles d’avant. */
export default function ChainePage() {
  const requete = useQuery(useApi().cyber.chaine.list.queryOptions())
  return (
    <>
      <EnTete intro="Sans acquittement dans le délai d’un niveau, le suivant est appelé, jusqu’au HFDS. Une alerte en cours garde la version avec laquelle elle a commencé.">
        {manifeste.pages.chaine.libelle}
      </EnTete>
      <Lecture requete={requete} quoi="la chaîne d’alerte" forme="page">
        {({ versions, peutGerer }) => {
          const active = versions.find(({ etat }) => etat === 'active')?.numero ?? null
          const brouillon = versions.find(({ etat }) => etat === 'brouillon')?.numero ?? null
          return (
            <>
              {active === null ? (
                <EmptyState
                  titre="Aucune version n’est active"
                  description="Tant qu’aucune version n’est active, aucune alerte ne peut être lancée."
                />
              ) : (
                <Active numero={active} />
              )}
              {peutGerer && (
                <p>
                  <Ecrire depuis={active} brouillon={brouillon} />
                </p>
              )}
              {versions.length > 0 && (
                <section>
                  <h2 className="fr-h4">Toutes les versions</h2>
                  <DataTable
                    legende="Versions de la chaîne d’alerte"
                    colonnes={colonnes}
                    lignes={versions}
                    cle={({ numero }) => String(numero)}
                    href={({ numero }) => lienVersLaVersion(numero)}
                  />
                </section>
              )}
            </>
          )
        }}
      </Lecture>
    </>
  )
}
