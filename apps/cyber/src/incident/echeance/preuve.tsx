import { formatInstant } from '@sssi/domain'
import {
  canauxDEnvoi,
  libelleCanal,
  libelleDuree,
  longueursDIncident,
  type CanalDEnvoi,
} from '@sssi/domain/cyber'
import { ChampBoutons, ChampLong, ChampTexte } from '@sssi/page/champs'
import { erreurDeLApi, useHost, useMutation } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { useState } from 'react'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie, type Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import type { DeclarationLue } from '../commun/donnees.ts'
import { useMaintenant } from '../commun/use-maintenant.ts'
import { enChamp, instantSaisi } from '../commun/valeurs.ts'
import { ChampFichiers } from './champ-fichiers.tsx'
import type { FichierEnvoye } from './televerser.ts'

interface Proprietes {
  readonly declaration: DeclarationLue
  readonly relire: () => Promise<void>
}

interface Tapee {
  readonly envoyeeLe: string
  readonly canal: string
  readonly numero: string
  readonly motifDeRetard: string
  readonly fichiers: readonly FichierEnvoye[]
}

const nomAlEcran = (champ: string) => champ.replace(/^preuve\./, '')

function aPlat(saisie: Saisie<Tapee>): Saisie<Tapee> {
  const { echec } = saisie
  if (!echec) return saisie
  const champs = Object.fromEntries(
    Object.entries(echec.champs).map(([champ, phrase]) => [nomAlEcran(champ), phrase]),
  )
  return { ...saisie, erreurs: champs, echec: { ...echec, champs } }
}

/** Dire qu’une déclaration est partie : quand, par où, sous quel numéro, avec quel accusé. */
export function FormulaireDePreuve({ declaration, relire }: Proprietes) {
  const { incident, echeance, version, motifDeRetardDemande } = declaration
  const maintenant = useMaintenant()
  const [ouvertLe] = useState(maintenant)
  const enregistrer = useMutation(useApi().cyber.echeance.record.mutationOptions())
  const saisie = aPlat(
    useSaisie<Tapee>({
      cle: `preuve-${incident.id}-${echeance.cle}`,
      depart: {
        envoyeeLe: enChamp(ouvertLe),
        canal: 'teleservice',
        numero: '',
        motifDeRetard: '',
        fichiers: [],
      },
      version,
      envoyer: ({ envoyeeLe, canal, numero, motifDeRetard, fichiers }, lue) =>
        enregistrer.mutateAsync({
          incidentId: incident.id,
          cle: echeance.cle,
          version: lue,
          preuve: {
            envoyeeLe: instantSaisi(envoyeeLe),
            canal: canal as CanalDEnvoi,
            numero,
            motifDeRetard: motifDeRetard || null,
          },
          fichiers: fichiers.map(({ id }) => id),
        }),
      confirmation: 'L’envoi est enregistré.',
      surEnregistre: () => void relire(),
      surConflit: relire,
    }),
  )
  const { dueLe } = echeance
  const enRetard = dueLe !== null && instantSaisi(saisie.valeurs.envoyeeLe) > dueLe
  return (
    <Formulaire
      saisie={saisie}
      titre="Enregistrer l’envoi"
      lectures={{
        envoyeeLe: { nom: 'Envoyée le' },
        canal: { nom: 'Moyen' },
        numero: { nom: 'Numéro' },
        motifDeRetard: { nom: 'Motif du retard' },
        fichiers: { nom: 'Preuves' },
      }}
      bouton="Enregistrer l’envoi"
    >
      <ChampInstant saisie={saisie} nom="envoyeeLe" libelle="Envoyée le" />
      <ChampBoutons
        saisie={saisie}
        nom="canal"
        libelle="Par quel moyen"
        options={canauxDEnvoi.map((valeur) => ({ valeur, libelle: libelleCanal(valeur) }))}
      />
      <ChampTexte saisie={saisie} nom="numero" libelle="Numéro donné par l’autorité (facultatif)" />
      {enRetard && motifDeRetardDemande && (
        <ChampLong
          saisie={saisie}
          nom="motifDeRetard"
          libelle="Motif du retard"
          aide="Passé le délai, l’autorité demande pourquoi (RGPD, art. 33 § 1)."
          longueur={longueursDIncident.motif}
          lignes={3}
        />
      )}
      <ChampFichiers
        fichiers={saisie.valeurs.fichiers}
        changer={(fichiers) => saisie.changer({ fichiers })}
        erreur={saisie.erreurs['fichiers']}
      />
    </Formulaire>
  )
}

/** La preuve, une fois l’envoi enregistré ; l’accusé qui arrive après s’y joint encore. */
export function PreuveEnregistree({ declaration, relire }: Proprietes) {
  const { incident, echeance, preuve, fichiers, version, peutGerer } = declaration
  const { notifier } = useHost()
  const joindre = useMutation(useApi().cyber.echeance.assignFichiers.mutationOptions())
  if (!preuve) return null

  async function ajouter(nouveaux: readonly FichierEnvoye[]) {
    try {
      await joindre.mutateAsync({
        incidentId: incident.id,
        cle: echeance.cle,
        version,
        fichiers: nouveaux.map(({ id }) => id),
      })
      notifier({ gravite: 'succes', titre: 'La preuve est jointe.' })
      await relire()
    } catch (leve) {
      notifier({ gravite: 'erreur', titre: erreurDeLApi(leve).message })
    }
  }
  return (
    <>
      {echeance.retardMs !== null && (
        <Alert
          className="fr-mb-3w"
          severity="warning"
          small
          description={`Partie avec ${libelleDuree(echeance.retardMs)} de retard.`}
        />
      )}
      <DescriptionList
        elements={[
          { terme: 'Envoyée le', valeur: formatInstant(preuve.envoyeeLe) },
          { terme: 'Moyen', valeur: preuve.canal && libelleCanal(preuve.canal) },
          { terme: 'Numéro', valeur: preuve.numero || null },
          { terme: 'Enregistré par', valeur: preuve.par },
          ...(preuve.motifDeRetard ? [{ terme: 'Motif du retard', valeur: preuve.motifDeRetard }] : []),
          {
            terme: 'Preuves',
            valeur:
              fichiers.length === 0 ? null : (
                <ul>
                  {fichiers.map(({ id, nom }) => (
                    <li key={id}>
                      <a href={`/televersements/${id}`} download>
                        {nom}
                      </a>
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      {peutGerer && (
        <div className="sssi-cyber-sans-impression fr-mt-3w">
          <ChampFichiers fichiers={[]} changer={(nouveaux) => void ajouter(nouveaux)} />
        </div>
      )}
    </>
  )
}
