import { longueursDeCampagne } from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { idDuChamp } from '@sssi/page/id-du-champ'
import { useMutation } from '@sssi/section'
import { useApi } from '../api.ts'
import type { LecturesDesChamps } from '../commun/saisie/conflit.tsx'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { ChampFichiers } from '../commun/televersement/champ-fichiers.tsx'
import { useRelire } from '../commun/use-relire.ts'
import { ChampsRepetes } from './champs-repetes.tsx'
import type { CampagneLue } from './donnees.ts'
import { campagneAEnvoyer, campagneVide, valeursDe, type ValeursDeCampagne } from './valeurs-de-campagne.ts'

const lectures: LecturesDesChamps<ValeursDeCampagne> = {
  titre: { nom: 'Titre' },
  public: { nom: 'À qui elle s’adresse' },
  objectifs: { nom: 'Objectifs' },
  debut: { nom: 'Début' },
  fin: { nom: 'Fin' },
  cible: { nom: 'Objectif de participation' },
  liens: { nom: 'Supports en ligne' },
  indicateurs: { nom: 'Indicateurs' },
  fichiers: { nom: 'Fichiers', enMots: (fichiers) => fichiers.map(({ nom }) => nom).join(', ') },
}

const sens = [
  { value: 'baisse', label: 'Une baisse' },
  { value: 'hausse', label: 'Une hausse' },
]

interface Proprietes {
  readonly campagne: CampagneLue | null
  readonly onFermer: () => void
  readonly onCreee?: (id: string) => void
}

/** Ce que le CERT écrit d’une campagne : à qui, quand, avec quels supports, et ce que chacun relèvera. */
export function FormulaireDeCampagne({ campagne, onFermer, onCreee }: Proprietes) {
  const api = useApi()
  const creer = useMutation(api.cyber.campagne.create.mutationOptions())
  const modifier = useMutation(api.cyber.campagne.update.mutationOptions())
  const relire = useRelire('campagne')
  const saisie = useSaisie<ValeursDeCampagne>({
    cle: campagne ? `campagne-${campagne.id}` : 'campagne-nouvelle',
    depart: campagne ? valeursDe(campagne) : campagneVide,
    version: campagne?.version ?? 0,
    async envoyer(valeurs, version) {
      const contenu = campagneAEnvoyer(valeurs)
      if (campagne) return modifier.mutateAsync({ id: campagne.id, version, ...contenu })
      const creee = await creer.mutateAsync(contenu)
      onCreee?.(creee.id)
      return creee
    },
    confirmation: campagne ? 'La campagne est enregistrée.' : 'La campagne est préparée, en brouillon.',
    ...relireEtFermer(relire, onFermer),
  })
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={campagne ? 'Modifier la campagne' : 'Préparer une campagne'}
      prendLeFocus
      onAnnuler={onFermer}
    >
      <ChampTexte saisie={saisie} nom="titre" libelle="Titre" />
      <ChampTexte
        saisie={saisie}
        nom="public"
        libelle="À qui elle s’adresse"
        aide="Par exemple : tous les agents disposant d’une messagerie."
      />
      <ChampLong
        saisie={saisie}
        nom="objectifs"
        libelle="Objectifs (facultatif)"
        longueur={longueursDeCampagne.texte}
      />
      <ChampTexte saisie={saisie} nom="debut" libelle="Début" sorte="date" />
      <ChampTexte saisie={saisie} nom="fin" libelle="Fin" sorte="date" />
      <ChampTexte
        saisie={saisie}
        nom="cible"
        libelle="Objectif de participation, en % (facultatif)"
        aide="Part des personnes invitées qui vont au bout."
        sorte="number"
      />
      <ChampsRepetes
        nom="liens"
        erreurs={saisie.erreurs}
        legende="Supports en ligne"
        aide="Un module, une affiche, une vidéo."
        quoi="un support"
        vide={{ titre: '', url: '' }}
        elements={saisie.valeurs.liens}
        poser={(liens) => saisie.changer({ liens })}
        colonnes={[
          { champ: 'titre', libelle: 'Nom du support' },
          { champ: 'url', libelle: 'Adresse' },
        ]}
      />
      <ChampFichiers
        id={idDuChamp(saisie.cle, 'fichiers')}
        libelle="Fichiers à partager (facultatif)"
        fichiers={saisie.valeurs.fichiers}
        erreur={saisie.erreurs['fichiers']}
        changer={(fichiers) => saisie.changer({ fichiers })}
      />
      <ChampsRepetes
        nom="indicateurs"
        erreurs={saisie.erreurs}
        legende="Ce que chaque organisme relève en plus de la participation"
        aide="Par exemple, pour un exercice d’hameçonnage : taux de clic, taux de signalement."
        quoi="un indicateur"
        vide={{ cle: '', libelle: '', definition: '', tendance: 'baisse' }}
        elements={saisie.valeurs.indicateurs}
        poser={(indicateurs) => saisie.changer({ indicateurs })}
        colonnes={[
          { champ: 'libelle', libelle: 'Nom de l’indicateur' },
          { champ: 'definition', libelle: 'Ce qu’il compte, sur les personnes atteintes' },
          { champ: 'tendance', libelle: 'Ce que l’on souhaite voir', choix: sens },
        ]}
      />
    </Formulaire>
  )
}
