import { sourceRsit } from '@sssi/domain/cyber'
import { ChampBoutons, ChampListe } from '@sssi/page/champs'
import type { Saisie } from '../../commun/saisie/use-saisie.ts'
import {
  optionsDeClasse,
  optionsDeGravite,
  optionsDeReponse,
  optionsDeType,
} from './lectures-de-qualification.ts'

export interface QualificationTapee {
  readonly classe: string
  readonly type: string
  readonly gravite: string
  readonly important: string
  readonly risqueEleve: string
  readonly malveillance: string
  readonly transfrontalier: string
}

export const qualificationVide: QualificationTapee = {
  classe: '',
  type: '',
  gravite: '',
  important: 'a_evaluer',
  risqueEleve: 'a_evaluer',
  malveillance: 'a_evaluer',
  transfrontalier: 'a_evaluer',
}

/** Classe et type dans la taxonomie, gravité, et ce que les régimes de déclaration demandent. */
export function ChampsDeQualification({ saisie }: { readonly saisie: Saisie<QualificationTapee> }) {
  const { classe } = saisie.valeurs
  return (
    <>
      <ChampListe
        saisie={{
          ...saisie,
          // Un type n’appartient qu’à sa classe : en changer vide le type.
          changer: (changement) =>
            saisie.changer('classe' in changement ? { ...changement, type: '' } : changement),
        }}
        nom="classe"
        libelle="Classe d’incident"
        aide={`Taxonomie RSIT, version ${sourceRsit.version}.`}
        options={optionsDeClasse}
        invite="Pas encore qualifié"
      />
      {classe !== '' && (
        <ChampListe
          saisie={saisie}
          nom="type"
          libelle="Type d’incident"
          options={optionsDeType(classe)}
          invite="Choisissez un type"
        />
      )}
      <ChampBoutons saisie={saisie} nom="gravite" libelle="Gravité" options={optionsDeGravite} />
      <ChampBoutons
        saisie={saisie}
        nom="important"
        libelle={'L’incident est-il important au sens de NIS 2\u202f?'}
        aide="Perturbation grave ou pertes pour l’organisme, ou dommages considérables à d’autres (art. 23 § 3). Tant que c’est à évaluer, le délai court."
        options={optionsDeReponse}
      />
      <ChampBoutons
        saisie={saisie}
        nom="risqueEleve"
        libelle={'Le risque est-il élevé pour les personnes dont les données sont touchées\u202f?'}
        aide="Elles doivent alors être informées (RGPD, art. 34)."
        options={optionsDeReponse}
      />
      <ChampBoutons
        saisie={saisie}
        nom="malveillance"
        libelle={'Un acte illicite ou malveillant est-il suspecté\u202f?'}
        options={optionsDeReponse}
      />
      <ChampBoutons
        saisie={saisie}
        nom="transfrontalier"
        libelle={'Un effet dans un autre État est-il possible\u202f?'}
        options={optionsDeReponse}
      />
    </>
  )
}
