import { jourDe, libelleOrganisme, longueurs, typographier, type OrganismeCode } from '@sssi/domain'
import { etatDeReponse, libelleReponse, reponsesDOrganisme, type ReponseDOrganisme } from '@sssi/domain/cyber'
import { ChampBoutons, ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useState } from 'react'
import { useApi } from '../api.ts'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import type { FicheDeBulletin } from './donnees.ts'
import { quand } from './phrases.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

interface Proprietes {
  readonly fiche: FicheDeBulletin
  readonly organisme: OrganismeCode
}

interface Valeurs {
  readonly etat: string
  readonly constateLe: string
  readonly correctionPrevueLe: string
  readonly commentaire: string
}

const explications: Record<ReponseDOrganisme, string> = {
  non_concerne: 'Aucun des produits cités n’est employé, ou aucun n’est exposé.',
  concerne: 'Au moins un produit est à corriger.',
  corrige: 'Tout ce qui était à corriger l’est.',
}

const lectures = {
  etat: {
    nom: 'Réponse',
    enMots: (etat: string) =>
      reponsesDOrganisme
        .filter((une) => une === etat)
        .map(libelleReponse)
        .join(''),
  },
  constateLe: { nom: 'Constaté le' },
  correctionPrevueLe: { nom: 'Correction prévue le' },
  commentaire: { nom: 'Commentaire' },
}

/** Dit, pour un organisme destinataire, s’il est concerné, non concerné, ou s’il a corrigé. */
export function ReponseDeLOrganisme({ fiche, organisme }: Proprietes) {
  const invalider = useInvaliderLesBulletins()
  const enregistrer = useMutation(useApi().cyber.reponse.record.mutationOptions())
  const donnee = fiche.reponses.find((une) => une.organisme === organisme)
  const sigle = libelleOrganisme(organisme)
  const [aujourdhui] = useState(() => jourDe(new Date()))
  const saisie = useSaisie<Valeurs>({
    cle: `reponse-${fiche.id}-${organisme}`,
    depart: {
      etat: donnee?.etat ?? '',
      constateLe: donnee?.constateLe ?? aujourdhui,
      correctionPrevueLe: donnee?.correctionPrevueLe ?? '',
      commentaire: donnee?.commentaire ?? '',
    },
    version: donnee?.version ?? 0,
    envoyer: async ({ etat, correctionPrevueLe, ...reste }, version) => {
      await enregistrer.mutateAsync({
        ...reste,
        bulletinId: fiche.id,
        organisme,
        revisionLue: fiche.revision,
        version,
        etat: etat as ReponseDOrganisme,
        correctionPrevueLe: etat === 'concerne' && correctionPrevueLe !== '' ? correctionPrevueLe : null,
      })
      await invalider()
    },
    confirmation: `La réponse de ${sigle} est enregistrée`,
    surConflit: invalider,
  })
  const ou = etatDeReponse(donnee?.revision ?? null, fiche.revision)
  return (
    <section className="sssi-cyber-bulletin__gestes fr-my-3w">
      <h2 className="fr-h4">Réponse de {sigle}</h2>
      {ou === 'sans_reponse' && <p>Votre organisme n’a pas encore répondu.</p>}
      {ou === 'a_redemander' && donnee && (
        <p>
          {typographier(
            `Vous aviez répondu « ${libelleReponse(donnee.etat).toLowerCase()} » à la révision ${donnee.revision}. Le bulletin a changé : confirmez ou corrigez.`,
          )}
        </p>
      )}
      {ou === 'a_jour' && donnee && (
        <p>
          {typographier(
            `${libelleReponse(donnee.etat)}, dit le ${quand(donnee.le)} par ${donnee.par}. Vous pouvez le dire autrement.`,
          )}
        </p>
      )}
      <Formulaire
        saisie={saisie}
        titre={`Réponse de ${sigle}`}
        lectures={lectures}
        bouton="Enregistrer la réponse"
      >
        <ChampBoutons
          saisie={saisie}
          nom="etat"
          libelle="Votre organisme est"
          options={reponsesDOrganisme.map((valeur) => ({
            valeur,
            libelle: libelleReponse(valeur),
            aide: typographier(explications[valeur]),
          }))}
        />
        <ChampTexte saisie={saisie} nom="constateLe" libelle="Constaté le" sorte="date" />
        {saisie.valeurs.etat === 'concerne' && (
          <ChampTexte
            saisie={saisie}
            nom="correctionPrevueLe"
            libelle="Correction prévue le"
            aide="Si elle est connue."
            sorte="date"
          />
        )}
        <ChampLong
          saisie={saisie}
          nom="commentaire"
          libelle="Commentaire"
          aide="Lu du CERT seul."
          lignes={3}
          longueur={longueurs.commentaire}
        />
      </Formulaire>
    </section>
  )
}
