import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { ProduitLu } from '../donnees.ts'
import { useInvaliderLesProduits } from './use-invalider-les-produits.ts'

interface Proprietes {
  /** `null` : on en déclare un. */
  readonly produit: ProduitLu | null
  /** Les organismes pour lesquels l’agent peut en déclarer un. */
  readonly tenus: readonly OrganismeCode[]
  readonly onFermer: () => void
}

const lectures = {
  organisme: { nom: 'Organisme', enMots: (code: string) => libelleOrganisme(code as OrganismeCode) },
  editeur: { nom: 'Éditeur' },
  produit: { nom: 'Produit' },
  alias: { nom: 'Autres noms' },
  usage: { nom: 'Usage' },
}

const enListe = (texte: string) =>
  texte
    .split('\n')
    .map((ligne) => ligne.trim())
    .filter(Boolean)

/** Déclarer un produit, ou corriger ce qu’on en a dit. */
export function FormulaireDeProduit({ produit, tenus, onFermer }: Proprietes) {
  const api = useApi().cyber.produit
  const invalider = useInvaliderLesProduits()
  const creer = useMutation(api.create.mutationOptions())
  const modifier = useMutation(api.update.mutationOptions())
  const saisie = useSaisie({
    cle: `produit-${produit?.id ?? 'nouveau'}`,
    depart: {
      organisme: produit?.organisme ?? tenus[0] ?? '',
      editeur: produit?.editeur ?? '',
      produit: produit?.produit ?? '',
      alias: produit?.alias.join('\n') ?? '',
      usage: produit?.usage ?? '',
    },
    version: produit?.version ?? 0,
    async envoyer({ organisme, alias, ...dit }, version) {
      const description = { ...dit, alias: enListe(alias) }
      if (produit) await modifier.mutateAsync({ id: produit.id, version, ...description })
      else await creer.mutateAsync({ organisme: organisme as OrganismeCode, ...description })
      await invalider()
    },
    confirmation: 'Le produit est enregistré',
    surEnregistre: onFermer,
    surConflit: invalider,
  })
  return (
    <Formulaire
      saisie={saisie}
      titre={produit ? 'Modifier le produit' : 'Déclarer un produit'}
      lectures={lectures}
      prendLeFocus
      onAnnuler={onFermer}
    >
      {!produit && tenus.length > 1 && (
        <ChampListe
          saisie={saisie}
          nom="organisme"
          libelle="Organisme qui l’emploie"
          options={tenus.map((valeur) => ({ valeur, libelle: libelleOrganisme(valeur) }))}
        />
      )}
      <ChampTexte
        saisie={saisie}
        nom="editeur"
        libelle="Éditeur"
        aide="Tel que les avis le nomment, par exemple « Red Hat »."
      />
      <ChampTexte
        saisie={saisie}
        nom="produit"
        libelle="Produit"
        aide="Sans sa version. Vide : tout ce que fait cet éditeur."
      />
      <ChampLong
        saisie={saisie}
        nom="alias"
        libelle="Autres noms"
        aide="Un par ligne : un avis qui porte l’un d’eux désigne ce produit."
        lignes={3}
        longueur={4_000}
      />
      <ChampTexte
        saisie={saisie}
        nom="usage"
        libelle="Usage"
        aide="Ce qui en dépend, par exemple « Accès distants »."
      />
    </Formulaire>
  )
}
