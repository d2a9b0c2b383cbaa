import { formatDateCourte, libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DataTable } from '@sssi/ui/DataTable'
import { useApi } from '../api.ts'
import type { FicheDeBulletin } from './donnees.ts'
import { etatDeCase, libelleDeCase, nommerOrganismes, phraseDEcheance } from './phrases.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
  readonly sansReponse: readonly OrganismeCode[]
}

/** Où en est chaque destinataire, et le rappel à ceux qui n’ont rien dit. */
export function ReponsesRecues({ fiche, sansReponse }: Proprietes) {
  const { notifier } = useHost()
  const invalider = useInvaliderLesBulletins()
  const relance = useMutation(
    useApi().cyber.reponse.createRelance.mutationOptions({
      onSuccess: async ({ organismes }) => {
        await invalider()
        notifier({ gravite: 'succes', titre: `Relance envoyée à ${organismes}` })
      },
      onError: (erreur) => notifier({ gravite: 'erreur', titre: erreurDeLApi(erreur).message }),
    }),
  )
  const ligne = {
    ...fiche,
    titre: '',
    publieLe: null,
    reponseAttendueLe: null,
    enRetard: false,
    sansReponse: [],
  }
  const reponses = fiche.reponses.map((une) => ({ ...une, bulletinId: fiche.id }))
  const reponseDe = (organisme: OrganismeCode) => reponses.find((une) => une.organisme === organisme)
  return (
    <section className="fr-mb-4w" aria-label="Réponses">
      <h2 className="fr-h4 fr-mt-4w">Réponses des organismes</h2>
      <p>
        {sansReponse.length === 0
          ? 'Tous les destinataires ont répondu à la dernière révision.'
          : `Sans réponse : ${nommerOrganismes(sansReponse)} (${phraseDEcheance(fiche.contenu.reponseAttendueLe, false)}).`}
      </p>
      {sansReponse.length > 0 && (
        <Button
          className="fr-mb-2w"
          type="button"
          priority="secondary"
          onClick={() => {
            if (!relance.isPending) relance.mutate({ bulletinId: fiche.id })
          }}
        >
          Relancer par courriel
        </Button>
      )}
      <DataTable
        legende="Réponse de chaque organisme destinataire"
        lignes={fiche.destinataires}
        cle={(organisme) => organisme}
        colonnes={[
          { cle: 'organisme', titre: 'Organisme', cellule: libelleOrganisme },
          {
            cle: 'etat',
            titre: 'Réponse',
            cellule: (organisme) => libelleDeCase(etatDeCase({ ...ligne, reponses }, organisme)),
          },
          {
            cle: 'constateLe',
            titre: 'Constaté le',
            forme: 'mince',
            cellule: (organisme) => {
              const jour = reponseDe(organisme)?.constateLe
              return jour ? formatDateCourte(jour) : 'non renseigné'
            },
          },
          {
            cle: 'prevue',
            titre: 'Correction prévue',
            forme: 'mince',
            cellule: (organisme) => {
              const jour = reponseDe(organisme)?.correctionPrevueLe
              return jour ? formatDateCourte(jour) : 'non renseignée'
            },
          },
          {
            cle: 'commentaire',
            titre: 'Commentaire',
            cellule: (organisme) => reponseDe(organisme)?.commentaire ?? '',
          },
        ]}
      />
    </section>
  )
}
