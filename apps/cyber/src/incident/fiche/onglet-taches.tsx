import { formatInstant, libelleOrganisme, typographier } from '@sssi/domain'
import { ChampListe, ChampTexte } from '@sssi/page/champs'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Checkbox } from '@sssi/ui/Checkbox'
import { EmptyState } from '@sssi/ui/EmptyState'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { optionsDOrganisme } from '../commun/champs-d-impact.tsx'
import type { TacheLue } from '../commun/donnees.ts'
import { enChamp, instantFacultatif } from '../commun/valeurs.ts'
import { organismeDeLAgent } from '../declarer/declaration.ts'
import { Bloc, FermerLeBloc, useFermer, useRepli } from './bloc.tsx'
import { useFiche } from './fiche-context.ts'

function FormulaireDeTache({ tache }: { readonly tache: TacheLue | null }) {
  const fermer = useFermer()
  const { fiche, relire } = useFiche()
  const { cyber } = useApi()
  const creer = useMutation(cyber.tacheDIncident.create.mutationOptions())
  const revoir = useMutation(cyber.tacheDIncident.update.mutationOptions())
  const saisie = useSaisie({
    cle: tache ? `tache-${tache.id}` : `incident-${fiche.id}-tache`,
    depart: {
      libelle: tache?.libelle ?? '',
      organisme: (tache?.organisme ?? fiche.organisme) as string,
      role: tache?.role ?? '',
      echeanceLe: enChamp(tache?.echeanceLe ?? null),
    },
    version: tache?.version ?? 0,
    envoyer: async ({ organisme, echeanceLe, ...reste }, version) => {
      const saisi = {
        ...reste,
        organisme: organismeDeLAgent(organisme),
        echeanceLe: instantFacultatif(echeanceLe),
      }
      return tache
        ? revoir.mutateAsync({ id: tache.id, version, ...saisi })
        : creer.mutateAsync({ incidentId: fiche.id, ...saisi })
    },
    confirmation: tache ? 'La tâche est modifiée.' : 'La tâche est ajoutée.',
    surEnregistre: () => {
      fermer()
      void relire()
    },
    surConflit: relire,
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={tache ? 'Modifier la tâche' : 'Ajouter une tâche'}
      lectures={{
        libelle: { nom: 'Tâche' },
        organisme: { nom: 'Organisme' },
        role: { nom: 'Fonction' },
        echeanceLe: { nom: 'Pour le' },
      }}
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampTexte saisie={saisie} nom="libelle" libelle="Ce qu’il faut faire" />
      <ChampListe
        saisie={saisie}
        nom="organisme"
        libelle="Organisme qui s’en charge"
        options={optionsDOrganisme}
      />
      <ChampTexte
        saisie={saisie}
        nom="role"
        libelle="Fonction (facultatif)"
        aide={'Par exemple\u00a0: «\u00a0Exploitation\u00a0», «\u00a0Communication\u00a0».'}
      />
      <ChampInstant saisie={saisie} nom="echeanceLe" libelle="À faire avant le (facultatif)" />
    </Formulaire>
  )
}

function Tache({ tache }: { readonly tache: TacheLue }) {
  const { fiche, relire, maintenant } = useFiche()
  const { notifier } = useHost()
  const { cyber } = useApi()
  const suite = {
    onSuccess: relire,
    onError: (erreur: unknown) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
  }
  const dire = useMutation({ ...cyber.tacheDIncident.record.mutationOptions(), ...suite })
  const retirer = useMutation({ ...cyber.tacheDIncident.delete.mutationOptions(), ...suite })
  const { id, version, libelle, organisme, role, echeanceLe, faiteLe, faitePar } = tache
  const qui = [libelleOrganisme(organisme), role].filter(Boolean).join(', ')
  const enRetard = faiteLe === null && echeanceLe !== null && echeanceLe < maintenant
  const quand =
    faiteLe !== null
      ? `faite le ${formatInstant(faiteLe)} par ${faitePar ?? ''}`
      : echeanceLe === null
        ? 'sans date'
        : `${enRetard ? 'en retard, attendue' : 'à faire'} avant le ${formatInstant(echeanceLe)}`
  const { ouvert, ouvrir, fermer, bouton } = useRepli()
  if (ouvert)
    return (
      <li className="sssi-cyber-element">
        <FermerLeBloc value={fermer}>
          <FormulaireDeTache tache={tache} />
        </FermerLeBloc>
      </li>
    )
  return (
    <li className="sssi-cyber-element">
      <Checkbox
        small
        options={[
          {
            label: libelle,
            hintText: typographier(`${qui} : ${quand}`),
            nativeInputProps: {
              checked: faiteLe !== null,
              disabled: !fiche.peutGerer || dire.isPending,
              onChange: ({ target }) => dire.mutate({ id, version, faite: target.checked }),
            },
          },
        ]}
      />
      {fiche.peutGerer && (
        <Button
          ref={bouton}
          type="button"
          priority="tertiary no outline"
          size="small"
          onClick={ouvrir}
          nativeButtonProps={{ 'aria-label': `Modifier la tâche ${libelle}` }}
        >
          Modifier
        </Button>
      )}
      {fiche.peutGerer && (
        <Button
          type="button"
          priority="tertiary no outline"
          size="small"
          onClick={() => retirer.mutate({ id, version })}
          nativeButtonProps={{ 'aria-label': `Retirer la tâche ${libelle}` }}
        >
          Retirer
        </Button>
      )}
    </li>
  )
}

/** Qui fait quoi, avant quand. */
export function OngletTaches() {
  const { taches, peutGerer } = useFiche().fiche
  return (
    <>
      {taches.length === 0 ? (
        <EmptyState
          titre="Aucune tâche"
          description={'Partagez le travail\u00a0: chaque tâche a son organisme et sa fonction.'}
        />
      ) : (
        <ul className="fr-raw-list sssi-cyber-elements">
          {taches.map((tache) => (
            <Tache key={tache.id} tache={tache} />
          ))}
        </ul>
      )}
      <Bloc
        titre="Une tâche de plus"
        geste="Ajouter une tâche"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeTache tache={null} />}
      />
    </>
  )
}
