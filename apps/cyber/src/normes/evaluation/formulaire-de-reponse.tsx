import { libelleConformite, longueursDeReponse, niveauxDeConformite, type Exigence } from '@sssi/domain/cyber'
import { ChampBoutons, ChampLong, ChampTexte } from '@sssi/page/champs'
import { idDuChamp } from '@sssi/page/id-du-champ'
import { useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { CallOut } from '@sssi/ui/CallOut'
import { useApi } from '../../api.ts'
import type { LecturesDesChamps } from '../../commun/saisie/conflit.tsx'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../../commun/saisie/relire-et-fermer.ts'
import { useSaisie, type Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampFichiers } from '../../commun/televersement/champ-fichiers.tsx'
import { useRelire } from '../../commun/use-relire.ts'
import type { EvaluationLue } from '../donnees.ts'
import { valeursDe, type ValeursDeReponse } from './valeurs-de-reponse.ts'

const lectures: LecturesDesChamps<ValeursDeReponse> = {
  niveau: { nom: 'Réponse', enMots: libelleConformite },
  commentaire: { nom: 'Commentaire' },
  preuve: { nom: 'Preuve' },
  lien: { nom: 'Lien' },
  fichiers: { nom: 'Fichiers', enMots: (fichiers) => fichiers.map(({ nom }) => nom).join(', ') },
}

interface Proprietes {
  readonly evaluation: EvaluationLue
  readonly exigence: Exigence
  readonly onFermer: () => void
}

/** Ce que d’autres référentiels, déjà attestés, laissent penser ici : à reprendre d’un geste, jamais de soi-même. */
function Propositions({
  evaluation,
  exigence,
  saisie,
}: Omit<Proprietes, 'onFermer'> & { readonly saisie: Saisie<ValeursDeReponse> }) {
  const proposees = evaluation.propositions[exigence.code] ?? []
  return proposees.map(({ niveau, titre, depuis, degre }) => (
    <CallOut key={`${depuis.referentiel} ${depuis.code}`} className="fr-mb-2w">
      Votre évaluation attestée « {titre} », exigence {depuis.code}, propose&nbsp;:{' '}
      <strong>{libelleConformite(niveau)}</strong>{' '}
      {degre === 'partielle' ? '(correspondance partielle)' : '(correspondance équivalente)'}.{' '}
      <Button type="button" size="small" priority="tertiary" onClick={() => saisie.changer({ niveau })}>
        Reprendre cette réponse
      </Button>
    </CallOut>
  ))
}

/** La réponse de l’organisme à une exigence, et ses preuves. */
export function FormulaireDeReponse({ evaluation, exigence, onFermer }: Proprietes) {
  const mutation = useMutation(useApi().cyber.evaluation.saveReponse.mutationOptions())
  const relire = useRelire('evaluation')
  const lue = evaluation.reponses.find(({ code }) => code === exigence.code)
  const saisie = useSaisie<ValeursDeReponse>({
    cle: `reponse-${evaluation.id}-${exigence.code}`,
    depart: valeursDe(lue),
    version: lue?.version ?? 0,
    envoyer: ({ fichiers, ...valeurs }, version) =>
      mutation.mutateAsync({
        evaluationId: evaluation.id,
        code: exigence.code,
        version,
        ...valeurs,
        fichiers: fichiers.map(({ id }) => id),
      }),
    confirmation: `La réponse à l’exigence ${exigence.code} est enregistrée.`,
    ...relireEtFermer(relire, onFermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={`Répondre à l’exigence ${exigence.code}`}
      prendLeFocus
      onAnnuler={onFermer}
    >
      <Propositions evaluation={evaluation} exigence={exigence} saisie={saisie} />
      <ChampBoutons
        saisie={saisie}
        nom="niveau"
        libelle="Réponse"
        options={niveauxDeConformite.map((niveau) => ({
          valeur: niveau,
          libelle: libelleConformite(niveau),
        }))}
      />
      <ChampLong
        saisie={saisie}
        nom="commentaire"
        libelle={saisie.valeurs.niveau === 'non_applicable' ? 'Pourquoi' : 'Commentaire (facultatif)'}
        aide={
          saisie.valeurs.niveau === 'non_applicable'
            ? 'Dites pourquoi cette exigence ne s’applique pas.'
            : 'Ce qui manque, ou ce qui est fait.'
        }
        longueur={longueursDeReponse.commentaire}
        lignes={3}
      />
      <ChampLong
        saisie={saisie}
        nom="preuve"
        libelle="Preuve (facultatif)"
        aide="Ce qu’un auditeur trouverait : procédure, contrôle, extrait."
        longueur={longueursDeReponse.preuve}
        lignes={3}
      />
      <ChampTexte
        saisie={saisie}
        nom="lien"
        libelle="Lien vers la preuve (facultatif)"
        aide="Adresse complète, en https."
        sorte="url"
      />
      <ChampFichiers
        id={idDuChamp(saisie.cle, 'fichiers')}
        libelle="Fichiers de preuve (facultatif)"
        fichiers={saisie.valeurs.fichiers}
        erreur={saisie.erreurs['fichiers']}
        changer={(fichiers) => saisie.changer({ fichiers })}
      />
    </Formulaire>
  )
}
