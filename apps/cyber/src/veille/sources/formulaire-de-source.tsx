import { ChampCase, ChampListe, ChampTexte } from '@sssi/page/champs'
import { useMutation, useQueryClient } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { FluxLu } from '../donnees.ts'
import { intervalles, phraseDIntervalle } from './intervalles.ts'

interface Proprietes {
  /** `null` : on en ajoute une. */
  readonly flux: FluxLu | null
  readonly onFermer: () => void
}

const lectures = {
  libelle: { nom: 'Nom' },
  adresse: { nom: 'Adresse' },
  intervalleMinutes: { nom: 'Rythme', enMots: (minutes: string) => phraseDIntervalle(Number(minutes)) },
  actif: { nom: 'Relevée' },
}

/** Ajouter une source, ou changer son réglage. */
export function FormulaireDeSource({ flux, onFermer }: Proprietes) {
  const api = useApi().cyber.flux
  const client = useQueryClient()
  const invalider = () => client.invalidateQueries(api.list.pathFilter())
  const creer = useMutation(api.create.mutationOptions())
  const modifier = useMutation(api.update.mutationOptions())
  const saisie = useSaisie({
    cle: `source-${flux?.id ?? 'nouvelle'}`,
    depart: {
      libelle: flux?.libelle ?? '',
      adresse: flux?.adresse ?? 'https://',
      intervalleMinutes: String(flux?.intervalleMinutes ?? 60),
      actif: flux?.actif ?? true,
    },
    version: flux?.version ?? 0,
    async envoyer({ intervalleMinutes, ...reste }, version) {
      const reglage = { ...reste, intervalleMinutes: Number(intervalleMinutes) }
      if (flux) await modifier.mutateAsync({ id: flux.id, version, ...reglage })
      else await creer.mutateAsync(reglage)
      await invalider()
    },
    confirmation: 'La source est enregistrée',
    surEnregistre: onFermer,
    surConflit: invalider,
  })
  const proposes = [...new Set([...intervalles, flux?.intervalleMinutes ?? 60])].toSorted((a, b) => a - b)
  return (
    <Formulaire
      saisie={saisie}
      titre={flux ? 'Modifier la source' : 'Ajouter une source'}
      lectures={lectures}
      prendLeFocus
      onAnnuler={onFermer}
    >
      <ChampTexte saisie={saisie} nom="libelle" libelle="Nom de la source" />
      <ChampTexte
        saisie={saisie}
        nom="adresse"
        sorte="url"
        libelle="Adresse"
        aide="En https, par exemple https://exemple.fr/avis."
      />
      <ChampListe
        saisie={saisie}
        nom="intervalleMinutes"
        libelle="Rythme"
        options={proposes.map((minutes) => ({
          valeur: String(minutes),
          libelle: phraseDIntervalle(minutes),
        }))}
      />
      <ChampCase
        saisie={saisie}
        nom="actif"
        libelle="Relever cette source"
        aide="Décochée, elle est en pause."
      />
    </Formulaire>
  )
}
