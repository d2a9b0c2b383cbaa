import { contenuVide, diffusionParDefaut } from '@sssi/domain/cyber'
import { useMutation, useNavigate, useQuery, useSearchParams } from '@sssi/section'
import { Lien } from '@sssi/ui/Lien'
import { useRef } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { manifeste } from '../manifest.ts'
import './bulletin.css'
import { FormulaireDeBulletin } from './formulaire-de-bulletin.tsx'
import { lienVersLaRedaction } from './liens.ts'
import { aPlat, enContenu, enSaisie, type SaisieDeBulletin } from './saisie-de-bulletin.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

function Nouveau({ avisId, depart }: { readonly avisId: string | null; readonly depart: SaisieDeBulletin }) {
  const naviguer = useNavigate()
  const invalider = useInvaliderLesBulletins()
  const creation = useMutation(useApi().cyber.bulletin.create.mutationOptions())
  const cree = useRef('')
  const saisie = useSaisie<SaisieDeBulletin>({
    cle: `bulletin-nouveau-${avisId ?? 'vide'}`,
    depart,
    envoyer: async (valeurs) => {
      try {
        cree.current = (await creation.mutateAsync({ avisId, ...enContenu(valeurs) })).id
      } catch (erreur) {
        throw aPlat(erreur)
      }
      await invalider()
    },
    confirmation: 'Le brouillon est enregistré',
    surEnregistre: () => void naviguer(lienVersLaRedaction(cree.current), { replace: true }),
  })
  return <FormulaireDeBulletin saisie={saisie} titre="Écrire un bulletin" avecDiffusion />
}

function DepuisUnAvis({ avisId }: { readonly avisId: string }) {
  const requete = useQuery(useApi().cyber.bulletin.getModele.queryOptions({ avisId }))
  return (
    <Lecture requete={requete} quoi="l’avis à reprendre" forme="page">
      {({ avis, contenu, diffusion }) => (
        <>
          <p>
            {'Repris de l’avis '}
            <Lien href={`${manifeste.prefixe}/veille/avis/${avis.id}`}>
              {avis.reference} — {avis.titre}
            </Lien>
            . Relisez chaque champ avant de publier.
          </p>
          <Nouveau avisId={avisId} depart={enSaisie(contenu, diffusion)} />
        </>
      )}
    </Lecture>
  )
}

/** Commence un bulletin, d’un avis trié (`?avis=…`) ou de rien. */
export default function BulletinNouveauPage() {
  const [parametres] = useSearchParams()
  const avisId = parametres.get('avis')
  return (
    <>
      <EnTete intro="Un brouillon n’est lu que du CERT. Il prend son numéro quand il est publié.">
        {manifeste.pages.bulletinNouveau.libelle}
      </EnTete>
      {avisId !== null && UUID.test(avisId) ? (
        <DepuisUnAvis avisId={avisId} />
      ) : (
        <Nouveau avisId={null} depart={enSaisie(contenuVide, diffusionParDefaut)} />
      )}
    </>
  )
}
