import { idDuChamp } from '@sssi/page/id-du-champ'
import {
  useMutation,
  useNavigate,
  useParams,
  usePageTitle,
  useQuery,
  useQueryClient,
  useSearchParams,
} from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { ErrorSummary } from '@sssi/ui/ErrorSummary'
import { Lien } from '@sssi/ui/Lien'
import { TlpBadge } from '@sssi/ui/TlpBadge'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { LectureDePage } from '../commun/lecture-de-page.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import './bulletin.css'
import type { FicheDeBulletin } from './donnees.ts'
import { FormulaireDeBulletin } from './formulaire-de-bulletin.tsx'
import { lienVersLeBulletin } from './liens.ts'
import { numeroOuBrouillon } from './phrases.ts'
import {
  aPlat,
  champsDuFormulaire,
  enContenu,
  enSaisie,
  type SaisieDeBulletin,
} from './saisie-de-bulletin.ts'
import { useInvaliderLesBulletins } from './use-invalider-les-bulletins.ts'

type Defauts = Readonly<Record<string, string>>
const AUCUN: Defauts = {}

/** Vérifie ce qui est enregistré contre nos règles et celles de CSAF ; rend les défauts, chacun à son champ. */
function useVerification(id: string) {
  const api = useApi()
  const queryClient = useQueryClient()
  return useCallback(async (): Promise<Defauts> => {
    const { defauts } = await queryClient.fetchQuery({
      ...api.cyber.bulletin.getVerification.queryOptions({ id }),
      staleTime: 0,
    })
    return champsDuFormulaire(Object.fromEntries(defauts.map(({ champ, message }) => [champ, message])))
  }, [api, queryClient, id])
}

function Redaction({ fiche }: { readonly fiche: FicheDeBulletin }) {
  const { id, version, etat, tlp, destinataires, personnes, numero, redaction, contenu } = fiche
  const naviguer = useNavigate()
  const [parametres] = useSearchParams()
  const verifier = useVerification(id)
  const invalider = useInvaliderLesBulletins()
  const ecriture = useMutation(useApi().cyber.bulletin.update.mutationOptions())
  const [defauts, setDefauts] = useState(AUCUN)
  const relire = useRef(false)
  const avecDiffusion = etat === 'brouillon'

  const saisie = useSaisie<SaisieDeBulletin>({
    cle: `bulletin-${id}`,
    depart: enSaisie(redaction?.brouillon ?? sansNotes(contenu), {
      tlp,
      destinataires,
      personnes: personnes.map((une) => une.id),
    }),
    version,
    envoyer: async (valeurs, versionLue) => {
      const { contenu: ecrit, diffusion } = enContenu(valeurs)
      try {
        await ecriture.mutateAsync({
          id,
          version: versionLue,
          contenu: ecrit,
          diffusion: avecDiffusion ? diffusion : null,
        })
      } catch (erreur) {
        throw aPlat(erreur)
      }
      await invalider()
    },
    confirmation: 'Le brouillon est enregistré',
    surEnregistre: () => {
      setDefauts(AUCUN)
      if (relire.current)
        void verifier().then((trouves) =>
          Object.keys(trouves).length === 0 ? naviguer(lienVersLeBulletin(id)) : setDefauts(trouves),
        )
    },
    surConflit: invalider,
  })

  const aVerifier = parametres.get('verifier') === 'oui'
  useEffect(() => {
    if (aVerifier) void verifier().then(setDefauts)
  }, [aVerifier, verifier])

  const enregistrer = async (puisRelire: boolean) => {
    relire.current = puisRelire
    await saisie.enregistrer()
    relire.current = false
  }
  const erreurs = { ...defauts, ...saisie.erreurs }
  return (
    <>
      <EnTete
        surtitre={<TlpBadge tlp={tlp} />}
        intro={
          avecDiffusion
            ? 'Un brouillon n’est lu que du CERT. Il prend son numéro quand il est publié.'
            : 'Ses lecteurs lisent la dernière révision tant que celle-ci n’est pas publiée.'
        }
      >
        {numero === null ? 'Écrire le bulletin' : `Réviser ${numeroOuBrouillon(numero)}`}
      </EnTete>
      <p>
        <Lien href={lienVersLeBulletin(id)}>Voir l’aperçu du bulletin</Lien>
      </p>
      <FormulaireDeBulletin
        saisie={{ ...saisie, erreurs, enregistrer: () => enregistrer(false) }}
        titre="Écrire le bulletin"
        avecDiffusion={avecDiffusion}
        enTete={
          <ErrorSummary
            erreurs={Object.entries(defauts).map(([champ, message]) => ({
              champ: idDuChamp(saisie.cle, champ === '' ? 'titre' : champ.replaceAll('.', '-')),
              message,
            }))}
          />
        }
        autresBoutons={
          <Button type="button" priority="secondary" onClick={() => void enregistrer(true)}>
            Vérifier et relire
          </Button>
        }
      />
    </>
  )
}

/** La note se calcule : le formulaire ne la renvoie pas. */
const sansNotes = (contenu: FicheDeBulletin['contenu']) => ({
  ...contenu,
  vulnerabilites: contenu.vulnerabilites.map(({ cve, titre, vecteur }) => ({ cve, titre, vecteur })),
})

/** Reprend la rédaction d’un brouillon, ou prépare la révision d’un bulletin publié. */
export default function BulletinEcrirePage() {
  const { id = '' } = useParams()
  const requete = useQuery(useApi().cyber.bulletin.get.queryOptions({ id }))
  const numero = requete.data?.numero
  usePageTitle(numero ? `Réviser ${numero}` : undefined)
  return (
    <LectureDePage requete={requete} nom="Bulletin" quoi="ce bulletin" retour="bulletins">
      {(fiche) => <Redaction key={fiche.id} fiche={fiche} />}
    </LectureDePage>
  )
}
