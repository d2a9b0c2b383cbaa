import { libelleMeteo, longueurs, meteos, type Meteo } from '@sssi/domain'
import { ChampBoutons, ChampLong } from '@sssi/page/champs'
import { Button } from '@sssi/ui/Button'
import { Details } from '@sssi/ui/Details'
import { useState } from 'react'
import { useFiche } from '../fiche/fiche-context.tsx'
import type { LecturesDesChamps } from '../saisie/conflit.tsx'
import { AlerteDEchec } from '../saisie/echec.tsx'
import { Formulaire } from '../saisie/formulaire.tsx'
import type { SaisieDeBloc } from '../saisie/use-saisie.ts'
import { phraseDuBrouillon, publicationPlusRecente } from './phrases-de-synthese.ts'
import { useBrouillon, type ValeursDeMeteo } from './use-brouillon.ts'

const lectures: LecturesDesChamps<ValeursDeMeteo> = {
  meteo: { nom: 'Météo', enMots: (meteo) => libelleMeteo(meteo as Meteo) },
  synthese: { nom: 'Synthèse' },
}

/** Publier, c’est se prononcer : « non renseignée » n’est qu’un point de départ. */
const options = meteos
  .filter((meteo) => meteo !== 'non_renseignee')
  .map((meteo) => ({ valeur: meteo, libelle: libelleMeteo(meteo) }))

/** Prépare la météo et sa synthèse : un brouillon que l’agent seul voit, puis la publication. */
export default function FormulaireDeMeteo({ saisie }: { readonly saisie: SaisieDeBloc<ValeursDeMeteo> }) {
  const { fiche } = useFiche()
  const brouillon = useBrouillon(saisie)
  // Le brouillon tel qu’il était à l’ouverture : l’enregistrer à nouveau ne fait pas disparaître ce qui est à relire.
  const [ouvertSur] = useState(fiche.brouillon?.enregistreLe ?? null)
  const depassee = publicationPlusRecente(fiche.suivi, ouvertSur)
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre="Rédiger la météo et la synthèse"
      bouton="Publier"
      surCtrlS={() => void brouillon.enregistrer()}
      etat={phraseDuBrouillon(brouillon.etat)}
      autresBoutons={
        <Button priority="secondary" type="button" onClick={() => void brouillon.enregistrer()}>
          Enregistrer le brouillon
        </Button>
      }
    >
      {brouillon.echec && brouillon.echec.code !== 'RESEAU' && !saisie.echec && (
        <AlerteDEchec echec={brouillon.echec} />
      )}
      {depassee && (
        <Details resume={`${depassee} La relire`}>
          <p className="sssi-steering-texte">
            {libelleMeteo(fiche.suivi.meteo)}. {fiche.suivi.synthese}
          </p>
        </Details>
      )}
      <ChampBoutons
        saisie={saisie}
        nom="meteo"
        libelle="Météo"
        aide="Votre confiance dans l’atteinte des objectifs de l’action."
        options={options}
      />
      <ChampLong
        saisie={saisie}
        nom="synthese"
        libelle="Synthèse"
        aide="Ce qui a avancé, ce qui bloque, ce qui est attendu et de qui."
        lignes={8}
        longueur={longueurs.synthese}
      />
    </Formulaire>
  )
}
