import { decisionsDAvis, type DecisionDAvis } from '@sssi/domain/cyber'
import { ChampBoutons, ChampLong } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { FicheDAvis } from '../donnees.ts'
import { useInvaliderLaVeille } from '../use-invalider-la-veille.ts'

const choix: Record<DecisionDAvis, { libelle: string; aide: string }> = {
  a_trier: { libelle: 'À trier', aide: 'Rien n’est décidé.' },
  ignorer: {
    libelle: 'Ignorer',
    aide: 'La sphère n’est pas concernée, ou l’est déjà informée. Dites pourquoi.',
  },
  informer: { libelle: 'Informer', aide: 'Un bulletin sera écrit pour les organismes.' },
  alerter: {
    libelle: 'Alerter',
    aide: 'L’attaque est en cours ou imminente : la chaîne d’alerte sera appelée.',
  },
}

interface Valeurs {
  decision: string
  motif: string
}

const lectures = {
  decision: { nom: 'Décision', enMots: (valeur: string) => choix[valeur as DecisionDAvis].libelle },
  motif: { nom: 'Motif' },
}

/** Ce que le CERT fait de l’avis. */
export function Decision({ avis }: { readonly avis: FicheDAvis }) {
  const { id, version, decision, motif } = avis
  const invalider = useInvaliderLaVeille()
  const { mutateAsync } = useMutation(useApi().cyber.avis.decide.mutationOptions())
  const saisie = useSaisie<Valeurs>({
    cle: `avis-${id}`,
    depart: { decision, motif },
    version,
    async envoyer(valeurs, versionLue) {
      await mutateAsync({ id, version: versionLue, ...valeurs, decision: valeurs.decision as DecisionDAvis })
      await invalider()
    },
    confirmation: 'La décision est enregistrée',
    surConflit: invalider,
  })
  return (
    <section className="sssi-cyber-veille-bloc">
      <h2 className="fr-h4">Décision du CERT</h2>
      <Formulaire saisie={saisie} titre="Décider de la suite de l’avis" lectures={lectures}>
        <ChampBoutons
          saisie={saisie}
          nom="decision"
          libelle="Que fait-on de cet avis ?"
          options={decisionsDAvis.map((valeur) => ({ valeur, ...choix[valeur] }))}
        />
        <ChampLong
          saisie={saisie}
          nom="motif"
          libelle="Motif"
          aide="Obligatoire pour ignorer un avis."
          lignes={2}
          longueur={2_000}
        />
      </Formulaire>
    </section>
  )
}
