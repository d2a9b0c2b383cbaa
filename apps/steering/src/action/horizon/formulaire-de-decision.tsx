import { formatDateLongue, libelleInstanceType, longueurs, type RevisionHorizon } from '@sssi/domain'
import { ChampBoutons, ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { Link, useQuery } from '@sssi/section'
import { useApi } from '../../api.ts'
import { useFiche } from '../fiche/fiche-context.tsx'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'

export type ValeursDeDecision = {
  readonly decision: string
  readonly instanceId: string
  readonly numeroDecision: string
  readonly motifDecision: string
}

const lectures: LecturesDesChamps<ValeursDeDecision> = {
  decision: { nom: 'Décision' },
  instanceId: { nom: 'Instance' },
  numeroDecision: { nom: 'Numéro de la décision' },
  motifDecision: { nom: 'Motif' },
}

function ChampInstance({ saisie }: { readonly saisie: SaisieDeBloc<ValeursDeDecision> }) {
  const api = useApi()
  const { aujourdhui } = useFiche()
  const { data = [] } = useQuery(api.steering.instance.list.queryOptions())
  const tenues = data.filter(({ date }) => date <= aujourdhui)
  return (
    <>
      <ChampListe
        saisie={saisie}
        nom="instanceId"
        libelle="Instance qui a décidé"
        aide={saisie.valeurs.decision === 'refusee' ? 'Facultative pour un refus.' : undefined}
        invite="Choisir une instance"
        options={tenues.map(({ id, type, date }) => ({
          valeur: id,
          libelle: `${libelleInstanceType(type)} du ${formatDateLongue(date)}`,
        }))}
      />
      <p className="fr-hint-text">
        L’instance n’est pas dans la liste ? La DSS l’inscrit à la page{' '}
        <Link to="/pilotage/instances">Copil et Costrat</Link>.
      </p>
    </>
  )
}

interface Proprietes {
  readonly saisie: SaisieDeBloc<ValeursDeDecision>
  readonly revision: RevisionHorizon
}

/** Ce que l’instance a décidé : valider ou refuser, laquelle, sous quel numéro. */
export default function FormulaireDeDecision({ saisie, revision }: Proprietes) {
  const refus = saisie.valeurs.decision === 'refusee'
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={`Inscrire la décision sur la révision à ${revision.annee}`}
      bouton="Inscrire la décision"
    >
      <ChampBoutons
        saisie={saisie}
        nom="decision"
        libelle="Décision"
        options={[
          { valeur: 'validee', libelle: `Valider l’horizon ${revision.annee}` },
          { valeur: 'refusee', libelle: 'Refuser la révision' },
        ]}
      />
      <ChampInstance saisie={saisie} />
      <ChampTexte
        saisie={saisie}
        nom="numeroDecision"
        libelle={refus ? 'Numéro de la décision (facultatif)' : 'Numéro de la décision'}
        aide="Exemple : D-2026-04."
      />
      <ChampLong
        saisie={saisie}
        nom="motifDecision"
        libelle={refus ? 'Motif du refus' : 'Motif (facultatif)'}
        lignes={3}
        longueur={longueurs.commentaire}
      />
    </Formulaire>
  )
}
