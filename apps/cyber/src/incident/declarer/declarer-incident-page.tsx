import { useHost, useNavigate, useQuery, type ErreurDeLApi } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { Stepper } from '@sssi/ui/Stepper'
import { useMutation } from '@sssi/section'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie, type Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampsDeDiffusion } from '../../diffusion/champs-de-diffusion.tsx'
import { adresseDIncident } from '../commun/adresses.ts'
import { ChampsDeQualification } from '../commun/champs-de-qualification.tsx'
import '../commun/incidents.css'
import { useRelireLesIncidents } from '../commun/use-relire.ts'
import { ApercuDesEcheances } from './apercu-des-echeances.tsx'
import {
  declarationSaisie,
  declarationVide,
  etapeDuChamp,
  etapes,
  manquesDeLEtape,
  nomAlEcran,
  organismeDeLAgent,
  type DeclarationTapee,
} from './declaration.ts'
import { EtapeDesFaits, EtapeDesServices } from './etapes-de-declaration.tsx'

const lectures = Object.fromEntries(
  Object.keys(declarationVide('CNAM', new Date(0).toISOString())).map((nom) => [nom, { nom }]),
) as never

const refusLocal = (champs: Readonly<Record<string, string>>): ErreurDeLApi => ({
  code: 'UNPROCESSABLE_CONTENT',
  message: '',
  champs,
  conflit: null,
  reference: null,
})

/** La même saisie, une étape à la fois : « Continuer » vérifie l’étape, le dernier bouton envoie. */
function useParEtapes(saisie: Saisie<DeclarationTapee>) {
  const [etape, setEtape] = useState(0)
  const [manques, setManques] = useState<Readonly<Record<string, string>>>({})
  const titre = useRef<HTMLDivElement>(null)
  const { echec } = saisie
  const [traite, setTraite] = useState(echec)
  if (echec !== traite) {
    setTraite(echec)
    const [premier] = Object.keys(echec?.champs ?? {})
    if (premier !== undefined) setEtape(etapeDuChamp(premier))
  }
  // Une étape nouvelle se lit depuis son titre ; l’arrivée sur la page, elle, appartient au portail.
  const montree = useRef(etape)
  useEffect(() => {
    if (montree.current !== etape) titre.current?.focus()
    montree.current = etape
  }, [etape])

  const refuses = Object.keys(manques).length > 0
  const champs = refuses
    ? manques
    : Object.fromEntries(
        Object.entries(echec?.champs ?? {}).map(([champ, phrase]) => [nomAlEcran(champ), phrase]),
      )
  const derniere = etape === etapes.length - 1
  const parEtapes: Saisie<DeclarationTapee> = {
    ...saisie,
    erreurs: champs,
    echec: refuses ? refusLocal(manques) : echec && { ...echec, champs },
    changer(changement) {
      setManques({})
      saisie.changer(changement)
    },
    async enregistrer() {
      const encore = manquesDeLEtape(etape, saisie.valeurs)
      setManques(encore)
      if (Object.keys(encore).length > 0) return
      if (derniere) await saisie.enregistrer()
      else setEtape(etape + 1)
    },
  }
  return { etape, titre, derniere, saisie: parEtapes, reculer: () => setEtape(etape - 1) }
}

/** Déclarer un incident, en quatre étapes : rien de ce qui est tapé ne se perd, même en rechargeant la page. */
export default function DeclarerIncidentPage() {
  const { agent, peut } = useHost()
  const aller = useNavigate()
  const relire = useRelireLesIncidents()
  const { cyber } = useApi()
  const creer = useMutation(cyber.incident.create.mutationOptions())
  const regimes = useQuery(cyber.regime.list.queryOptions())
  const cree = useRef('')
  const [depart] = useState(() =>
    declarationVide(organismeDeLAgent(agent?.organisme ?? null), new Date().toISOString()),
  )
  const { etape, titre, derniere, saisie, reculer } = useParEtapes(
    useSaisie<DeclarationTapee>({
      cle: 'incident-nouveau',
      depart,
      envoyer: async (valeurs) => {
        cree.current = (await creer.mutateAsync(declarationSaisie(valeurs))).id
      },
      confirmation: 'L’incident est déclaré. Ses échéances courent.',
      surEnregistre: () => {
        void relire()
        void aller(`${adresseDIncident(cree.current)}?onglet=echeances`)
      },
    }),
  )
  return (
    <>
      <EnTete
        intro={
          'Quatre étapes\u202f; seule la première est obligatoire. Ce que vous ne savez pas encore se dira depuis la fiche.'
        }
      >
        Déclarer un incident
      </EnTete>
      <div ref={titre} tabIndex={-1}>
        <Stepper
          currentStep={etape + 1}
          stepCount={etapes.length}
          title={etapes[etape] ?? ''}
          {...(etapes[etape + 1] !== undefined && { nextTitle: etapes[etape + 1] })}
        />
      </div>
      <Formulaire
        saisie={saisie}
        titre="Déclarer un incident"
        lectures={lectures}
        bouton={derniere ? 'Déclarer l’incident' : 'Continuer'}
        autresBoutons={
          etape > 0 && (
            <Button type="button" priority="secondary" onClick={reculer}>
              Étape précédente
            </Button>
          )
        }
      >
        {etape === 0 && <EtapeDesFaits saisie={saisie} tousLesOrganismes={peut('cert.regler')} />}
        {etape === 1 && <ChampsDeQualification saisie={saisie} />}
        {etape === 2 && <EtapeDesServices saisie={saisie} />}
        {derniere && (
          <>
            <ChampsDeDiffusion
              aideDesOrganismes="L’organisme touché lit toujours son incident, et le CERT aussi, sauf en TLP:RED."
              id={saisie.cle}
              valeur={saisie.valeurs.diffusion}
              changer={(diffusion) => saisie.changer({ diffusion })}
              erreurs={saisie.erreurs}
            />
            {regimes.data && <ApercuDesEcheances tapee={saisie.valeurs} regimes={regimes.data} />}
          </>
        )}
      </Formulaire>
    </>
  )
}
