import { formatDateLongue, formatInstant, jourDe, typographier } from '@sssi/domain'
import { sensDuTlp, urgence } from '@sssi/domain/cyber'
import { useParams, usePageTitle, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Details } from '@sssi/ui/Details'
import { Lien } from '@sssi/ui/Lien'
import { PrintHeader } from '@sssi/ui/PrintHeader'
import { TlpBanner } from '@sssi/ui/TlpBanner'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { LectureDePage } from '../../commun/lecture-de-page.tsx'
import { adresseDeLOnglet } from '../fiche/onglets.ts'
import { BadgeDEcheance } from '../commun/badges.tsx'
import type { DeclarationLue } from '../commun/donnees.ts'
import '../commun/incidents.css'
import { useMaintenant } from '../commun/use-maintenant.ts'
import { useRelireLesIncidents, useSuivreLesIncidents } from '../commun/use-relire.ts'
import { FormulaireDeDeclaration, ReponsesLues, reponsesDe } from './formulaire-de-declaration.tsx'
import { FormulaireDePreuve, PreuveEnregistree } from './preuve.tsx'
import { SansObjet } from './sans-objet.tsx'
import { formulaireEnJson, telecharger } from './telecharger-le-formulaire.ts'

function Declaration({ declaration }: { readonly declaration: DeclarationLue }) {
  const { incident, echeance, regime, preuve, peutGerer, sansObjetMotif } = declaration
  const maintenant = useMaintenant()
  const relire = useRelireLesIncidents()
  usePageTitle(`${echeance.libelle} — ${incident.reference}`)
  const modifiable = peutGerer && preuve === null && echeance.etat !== 'sans_objet'
  return (
    <>
      <PrintHeader
        titre={`${echeance.libelle} (${regime.titre}), incident ${incident.reference}, TLP:${incident.tlp}`}
        date={formatDateLongue(jourDe(maintenant))}
      />
      <EnTete
        surtitre={
          <span className="sssi-cyber-badges">
            <BadgeDEcheance etat={echeance.etat} />
            <Lien href={adresseDeLOnglet(incident.id, 'echeances')}>
              {incident.reference} — {incident.titre}
            </Lien>
          </span>
        }
        actions={
          <>
            <Button type="button" priority="secondary" size="small" onClick={() => window.print()}>
              Imprimer ou enregistrer en PDF
            </Button>{' '}
            <Button
              type="button"
              priority="tertiary"
              size="small"
              onClick={() =>
                telecharger(`${incident.reference}-${echeance.cle}.json`, formulaireEnJson(declaration))
              }
            >
              Télécharger en JSON
            </Button>
          </>
        }
      >
        {echeance.libelle}
      </EnTete>
      <TlpBanner tlp={incident.tlp} sens={typographier(sensDuTlp(incident.tlp))} />
      <DescriptionList
        elements={[
          {
            terme: 'À envoyer avant',
            valeur: echeance.dueLe === null ? 'le texte ne donne pas de date' : formatInstant(echeance.dueLe),
          },
          { terme: 'Reste', valeur: urgence(echeance, maintenant) },
          { terme: 'À qui', valeur: echeance.destinataire },
          { terme: 'Par où', valeur: regime.canal || null },
          { terme: 'Texte', valeur: `${echeance.passage} (${regime.texte})` },
        ]}
      />
      <h2 className="fr-h4 fr-mt-4w">Formulaire</h2>
      {modifiable ? (
        <FormulaireDeDeclaration declaration={declaration} relire={relire} />
      ) : (
        <ReponsesLues champs={declaration.champs} reponses={reponsesDe(declaration)} />
      )}
      {(preuve !== null || modifiable) && (
        <h2 className={preuve === null ? 'fr-h4 fr-mt-4w sssi-cyber-sans-impression' : 'fr-h4 fr-mt-4w'}>
          Preuve d’envoi
        </h2>
      )}
      {preuve === null ? (
        modifiable && (
          <div className="sssi-cyber-sans-impression">
            <FormulaireDePreuve declaration={declaration} relire={relire} />
          </div>
        )
      ) : (
        <PreuveEnregistree declaration={declaration} relire={relire} />
      )}
      {peutGerer && preuve === null && (modifiable || sansObjetMotif !== null) && (
        <div className="sssi-cyber-sans-impression fr-mt-4w">
          <Details
            resume={
              sansObjetMotif === null ? 'Cette déclaration est sans objet' : 'Revenir sur cette décision'
            }
          >
            <SansObjet declaration={declaration} relire={relire} />
          </Details>
        </div>
      )}
    </>
  )
}

/** Une déclaration réglementaire : son délai, son formulaire pré-rempli, la preuve de son envoi. */
export default function EcheancePage() {
  const { id = '', cle = '' } = useParams()
  const requete = useQuery(useApi().cyber.echeance.get.queryOptions({ incidentId: id, cle }))
  useSuivreLesIncidents(id)
  return (
    <LectureDePage
      requete={requete}
      nom="Déclaration réglementaire"
      quoi="cette déclaration"
      retour="incidents"
    >
      {(declaration) => <Declaration key={`${id} ${cle}`} declaration={declaration} />}
    </LectureDePage>
  )
}
