import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { longueursDeCampagne } from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Input } from '@sssi/ui/Input'
import { useApi } from '../api.ts'
import type { LecturesDesChamps } from '../commun/saisie/conflit.tsx'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { useRelire } from '../commun/use-relire.ts'
import type { CampagneLue } from './donnees.ts'

interface Valeurs {
  readonly jour: string
  readonly invites: string
  readonly atteints: string
  readonly acheves: string
  readonly comptes: Readonly<Record<string, string>>
  readonly commentaire: string
}

const lectures: LecturesDesChamps<Valeurs> = {
  jour: { nom: 'Jour du relevé' },
  invites: { nom: 'Personnes invitées' },
  atteints: { nom: 'Personnes atteintes' },
  acheves: { nom: 'Personnes allées au bout' },
  comptes: { nom: 'Indicateurs' },
  commentaire: { nom: 'Commentaire' },
}

/** Un nombre tapé, ou ce qui n’en est pas un : c’est l’API qui le dit, à son champ. */
const enNombre = (texte: string) => (texte.trim() === '' ? Number.NaN : Number(texte.replace(/\s/g, '')))

interface Proprietes {
  readonly campagne: CampagneLue
  readonly organisme: OrganismeCode
  readonly onFermer: () => void
}

/** Combien de personnes ont été invitées, atteintes, et sont allées au bout, un jour donné. */
export function FormulaireDeReleve({ campagne, organisme, onFermer }: Proprietes) {
  const mutation = useMutation(useApi().cyber.campagne.recordReleve.mutationOptions())
  const relire = useRelire('campagne')
  const dernier = campagne.releves.findLast((releve) => releve.organisme === organisme)
  const versionDu = (jour: string) =>
    campagne.releves.find((releve) => releve.organisme === organisme && releve.jour === jour)?.version ?? 0
  const saisie = useSaisie<Valeurs>({
    cle: `releve-${campagne.id}-${organisme}`,
    depart: {
      jour: campagne.aujourdhui,
      invites: dernier ? String(dernier.invites) : '',
      atteints: dernier ? String(dernier.atteints) : '',
      acheves: dernier ? String(dernier.acheves) : '',
      comptes: Object.fromEntries(
        campagne.indicateurs.map(({ cle }) => [cle, dernier ? String(dernier.comptes[cle] ?? 0) : '']),
      ),
      commentaire: '',
    },
    envoyer: ({ jour, invites, atteints, acheves, comptes, commentaire }) =>
      mutation.mutateAsync({
        campagneId: campagne.id,
        organisme,
        version: versionDu(jour),
        jour,
        invites: enNombre(invites),
        atteints: enNombre(atteints),
        acheves: enNombre(acheves),
        comptes: Object.fromEntries(Object.entries(comptes).map(([cle, texte]) => [cle, enNombre(texte)])),
        commentaire,
      }),
    confirmation: 'La participation est relevée.',
    ...relireEtFermer(relire, onFermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={`Relever la participation (${libelleOrganisme(organisme)})`}
      bouton="Enregistrer le relevé"
      prendLeFocus
      onAnnuler={onFermer}
    >
      <ChampTexte
        saisie={saisie}
        nom="jour"
        libelle="Jour du relevé"
        aide="Un relevé du même jour corrige le précédent."
        sorte="date"
      />
      <ChampTexte saisie={saisie} nom="invites" libelle="Personnes invitées" sorte="number" />
      <ChampTexte
        saisie={saisie}
        nom="atteints"
        libelle="Personnes atteintes"
        aide="Celles qui ont bien reçu le message ou ouvert le support."
        sorte="number"
      />
      <ChampTexte saisie={saisie} nom="acheves" libelle="Personnes allées au bout" sorte="number" />
      {campagne.indicateurs.map(({ cle, libelle, definition }) => {
        const erreur = saisie.erreurs[`comptes.${cle}`] ?? saisie.erreurs['comptes']
        return (
          <Input
            key={cle}
            label={`${libelle} : nombre de personnes`}
            hintText={definition}
            state={erreur ? 'error' : 'default'}
            stateRelatedMessage={erreur}
            nativeInputProps={{
              inputMode: 'decimal',
              value: saisie.valeurs.comptes[cle] ?? '',
              onChange: ({ target }) =>
                saisie.changer({ comptes: { ...saisie.valeurs.comptes, [cle]: target.value } }),
            }}
          />
        )
      })}
      <ChampLong
        saisie={saisie}
        nom="commentaire"
        libelle="Commentaire (facultatif)"
        longueur={longueursDeCampagne.definition}
        lignes={2}
      />
    </Formulaire>
  )
}
