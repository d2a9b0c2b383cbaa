import { libelleOrganisme, organismeCodes } from '@sssi/domain'
import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampBoutons, ChampCase, ChampCases, ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import type { Saisie } from '../../commun/saisie/use-saisie.ts'
import { optionsDeCategorie, type ImpactTape } from './impact.ts'
import { optionsDeGravite } from './lectures-de-qualification.ts'

export const optionsDOrganisme = organismeCodes.map((valeur) => ({
  valeur,
  libelle: libelleOrganisme(valeur),
}))

/** Ce que l’incident fait à un service. */
export function ChampsDImpact({ saisie }: { readonly saisie: Saisie<ImpactTape> }) {
  return (
    <>
      <ChampTexte
        saisie={saisie}
        nom="service"
        libelle="Service touché"
        aide={'Celui que connaissent ses usagers\u00a0: «\u00a0Espace personnel\u00a0».'}
      />
      <ChampListe
        saisie={saisie}
        nom="organisme"
        libelle="Organisme qui le rend"
        options={optionsDOrganisme}
      />
      <ChampBoutons
        saisie={saisie}
        nom="gravite"
        libelle="Gravité pour ce service"
        options={optionsDeGravite}
      />
      <ChampTexte
        saisie={saisie}
        nom="usagers"
        sorte="number"
        libelle="Usagers touchés (facultatif)"
        aide="Un nombre, même approché."
      />
      <ChampTexte
        saisie={saisie}
        nom="dureeMinutes"
        sorte="number"
        libelle="Durée de l’interruption, en minutes (facultatif)"
      />
      <ChampCase
        saisie={saisie}
        nom="ose"
        libelle="C’est un service essentiel (OSE)"
        aide="La déclaration à l’ANSSI est alors attendue sans délai."
      />
      <ChampCase
        saisie={saisie}
        nom="donneesPersonnelles"
        libelle="Des données personnelles sont touchées"
        aide="La CNIL doit alors être notifiée sous 72 heures."
      />
      {saisie.valeurs.donneesPersonnelles && (
        <>
          <ChampCases
            saisie={saisie}
            nom="categories"
            libelle="Catégories de données"
            options={optionsDeCategorie}
          />
          <ChampTexte
            saisie={saisie}
            nom="personnesConcernees"
            sorte="number"
            libelle="Personnes concernées, environ (facultatif)"
          />
        </>
      )}
      <ChampLong
        saisie={saisie}
        nom="consequences"
        libelle="Conséquences pour les usagers (facultatif)"
        longueur={longueursDIncident.fait}
      />
    </>
  )
}
