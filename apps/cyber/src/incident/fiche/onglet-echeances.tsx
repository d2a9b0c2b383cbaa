import { formatInstant } from '@sssi/domain'
import { urgence } from '@sssi/domain/cyber'
import { DataTable, type Colonne } from '@sssi/ui/DataTable'
import { adresseDEcheance } from '../commun/adresses.ts'
import { BadgeDEcheance } from '../commun/badges.tsx'
import type { EcheanceLue } from '../commun/donnees.ts'
import { Bloc } from './bloc.tsx'
import { DessinDeLaFrise } from './dessin-de-la-frise.tsx'
import { useFiche } from './fiche-context.ts'
import { FormulaireDeRapportDemande } from './formulaire-de-rapport-demande.tsx'
import { friseDesEcheances } from './frise.ts'

const colonnes = (maintenant: string, rang: (cle: string) => number): readonly Colonne<EcheanceLue>[] => [
  {
    cle: 'etape',
    titre: 'Déclaration',
    cellule: ({ cle, libelle, titreDuRegime }) => `${rang(cle)}. ${libelle} (${titreDuRegime})`,
    sansNom: true,
  },
  { cle: 'etat', titre: 'État', cellule: ({ etat }) => <BadgeDEcheance etat={etat} />, forme: 'mince' },
  {
    cle: 'due',
    titre: 'À envoyer avant',
    cellule: ({ dueLe, nature }) =>
      dueLe === null ? (nature === 'immediate' ? 'sans délai' : 'pas de date') : formatInstant(dueLe),
  },
  { cle: 'urgence', titre: 'Reste', cellule: (echeance) => urgence(echeance, maintenant) },
  { cle: 'destinataire', titre: 'À qui', cellule: ({ destinataire }) => destinataire },
  { cle: 'passage', titre: 'Texte', cellule: ({ passage }) => passage },
]

/** L’horloge réglementaire : toutes les déclarations, leur date et où elles en sont. */
export function OngletEcheances() {
  const { fiche, maintenant } = useFiche()
  const { id, echeances, priseDeConnaissanceLe, peutGerer, rapportDemandePour } = fiche
  const frise = friseDesEcheances(echeances, priseDeConnaissanceLe, maintenant)
  const rang = (cle: string) => echeances.findIndex((echeance) => echeance.cle === cle) + 1
  return (
    <>
      <p>
        {'Tout se compte depuis la prise de connaissance\u00a0: '}
        <strong>{formatInstant(priseDeConnaissanceLe)}</strong>. Les heures sont des heures réelles, jours
        fériés compris.
      </p>
      {frise && <DessinDeLaFrise frise={frise} />}
      <DataTable
        legende="Échéances réglementaires de l’incident"
        colonnes={colonnes(maintenant, rang)}
        lignes={echeances}
        cle={({ cle }) => cle}
        href={({ cle }) => adresseDEcheance(id, cle)}
      />
      <div className="fr-mt-4w">
        <Bloc
          titre="Rapport intermédiaire"
          geste={rapportDemandePour === null ? 'Noter une demande de l’autorité' : 'Changer la demande'}
          peutModifier={peutGerer}
          formulaire={<FormulaireDeRapportDemande />}
        >
          <p>
            {rapportDemandePour === null
              ? 'L’autorité n’en a pas demandé.'
              : `L’autorité en demande un pour le ${formatInstant(rapportDemandePour)}.`}
          </p>
        </Bloc>
      </div>
    </>
  )
}
