import { formatNombre, libelleOrganisme, typographier } from '@sssi/domain'
import { libelleCategorie, libelleDuree } from '@sssi/domain/cyber'
import { useHost, useMutation } from '@sssi/section'
import { erreurDeLApi } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { BadgeDeGravite } from '../commun/badges.tsx'
import { ChampsDImpact } from '../commun/champs-d-impact.tsx'
import type { ImpactLu } from '../commun/donnees.ts'
import { impactSaisi, impactTape, impactVide, lecturesDImpact } from '../commun/impact.ts'
import { Bloc, useFermer } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

function FormulaireDImpact({ impact }: { readonly impact: ImpactLu | null }) {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { cyber } = useApi()
  const creer = useMutation(cyber.impactDIncident.create.mutationOptions())
  const changer = useMutation(cyber.impactDIncident.update.mutationOptions())
  const saisie = useSaisie({
    cle: impact ? `impact-${impact.id}` : `incident-${fiche.id}-impact`,
    depart: impact ? impactTape(impact) : impactVide(fiche.organisme),
    version: impact?.version ?? 0,
    envoyer: async (tape, version) =>
      impact
        ? changer.mutateAsync({ id: impact.id, version, ...impactSaisi(tape) })
        : creer.mutateAsync({ incidentId: fiche.id, ...impactSaisi(tape) }),
    confirmation: 'Le service est enregistré, et les échéances recalculées.',
    ...relireEtFermer(relire, fermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={impact ? `Modifier ${impact.service}` : 'Ajouter un service touché'}
      lectures={lecturesDImpact}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampsDImpact saisie={saisie} />
    </Formulaire>
  )
}

function Retirer({ impact }: { readonly impact: ImpactLu }) {
  const { relire } = useFiche()
  const { notifier } = useHost()
  const retirer = useMutation({
    ...useApi().cyber.impactDIncident.delete.mutationOptions(),
    onSuccess: async () => {
      notifier({
        gravite: 'succes',
        titre: `«\u00a0${impact.service}\u00a0» est retiré. Le journal en garde la trace.`,
      })
      await relire()
    },
    onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
  })
  return (
    <Button
      type="button"
      priority="tertiary no outline"
      size="small"
      onClick={() => retirer.mutate({ id: impact.id, version: impact.version })}
      nativeButtonProps={{ 'aria-label': `Retirer ${impact.service}` }}
    >
      Retirer
    </Button>
  )
}

const nombre = (valeur: number | null) => (valeur === null ? null : formatNombre(valeur))

function donneesDe({ donneesPersonnelles, categories, personnesConcernees }: ImpactLu): string {
  if (!donneesPersonnelles) return 'Non'
  const quoi = categories.length === 0 ? '' : ` : ${categories.map(libelleCategorie).join(', ')}`
  const qui = personnesConcernees === null ? '' : ` (${formatNombre(personnesConcernees)} personnes environ)`
  return typographier(`Oui${quoi}${qui}`)
}

/** Les services touchés, chez l’organisme et chez d’autres : ce sont eux qui disent quels régimes s’appliquent. */
export function OngletServices() {
  const { impacts, peutGerer } = useFiche().fiche
  return (
    <>
      {impacts.length === 0 && (
        <p>
          Aucun service touché n’est noté. Tant qu’aucun ne porte de données personnelles ou n’est essentiel,
          ni la CNIL ni la déclaration OSE n’entrent en compte.
        </p>
      )}
      {impacts.map((impact) => (
        <Bloc
          key={impact.id}
          titre={impact.service}
          geste="Modifier"
          peutModifier={peutGerer}
          formulaire={<FormulaireDImpact impact={impact} />}
        >
          <DescriptionList
            elements={[
              { terme: 'Organisme', valeur: libelleOrganisme(impact.organisme) },
              { terme: 'Gravité', valeur: <BadgeDeGravite gravite={impact.gravite} /> },
              { terme: 'Usagers touchés', valeur: nombre(impact.usagers) },
              {
                terme: 'Durée',
                valeur: impact.dureeMinutes === null ? null : libelleDuree(impact.dureeMinutes * 60_000),
              },
              { terme: 'Service essentiel (OSE)', valeur: impact.ose ? 'Oui' : 'Non' },
              { terme: 'Données personnelles', valeur: donneesDe(impact) },
              { terme: 'Conséquences', valeur: impact.consequences || null },
            ]}
          />
          {peutGerer && <Retirer impact={impact} />}
        </Bloc>
      ))}
      <Bloc
        titre="Un autre service est touché"
        geste="Ajouter un service"
        peutModifier={peutGerer}
        formulaire={<FormulaireDImpact impact={null} />}
      />
    </>
  )
}
