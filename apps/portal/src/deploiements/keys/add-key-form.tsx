import { erreurDeLApi, useHost, useUnsavedText } from '@sssi/section'
import { libelleOrganisme, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { ErrorSummary } from '@sssi/ui/ErrorSummary'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useApi } from '../../api/api.ts'
import { estModifiee } from '../../forms/modified.ts'
import { useSession } from '../../session/use-session.ts'
import type { SectionDeployee } from '../deployment.ts'
import {
  entreeDe,
  manquesDe,
  manquesDepuisLApi,
  NOUVELLE_SECTION,
  type Ajout,
  type Champ,
  type Manques,
} from './key.ts'

const idDe = (champ: Champ) => `cle-${champ}`

const etatDe = (message: string | undefined) =>
  ({ state: message ? 'error' : 'default', stateRelatedMessage: message }) as const

interface ProprietesDeChamp {
  readonly ajout: Ajout
  readonly manques: Manques
  changer(partie: Partial<Ajout>): void
}

/** La première clé d’une section que le portail ne connaît pas : son nom, et à qui elle est. */
function NouvelleSection({ ajout, manques, changer }: ProprietesDeChamp) {
  return (
    <>
      <Input
        label="Identifiant de la nouvelle section"
        hintText="Celui de son dossier, par exemple cyber."
        {...etatDe(manques.identifiant)}
        nativeInputProps={{
          id: idDe('identifiant'),
          value: ajout.identifiant,
          maxLength: 31,
          autoComplete: 'off',
          onChange: ({ currentTarget }) => changer({ identifiant: currentTarget.value }),
        }}
      />
      <Select
        label="Organisme"
        options={[
          { value: '' as const, label: 'Choisir un organisme' },
          ...organismeCodes.map((code) => ({ value: code, label: libelleOrganisme(code) })),
        ]}
        {...etatDe(manques.organisme)}
        nativeSelectProps={{
          id: idDe('organisme'),
          value: ajout.organisme,
          onChange: ({ currentTarget }) => changer({ organisme: currentTarget.value as OrganismeCode }),
        }}
      />
    </>
  )
}

function Champs({ ajout, manques, changer }: ProprietesDeChamp) {
  return (
    <>
      <Input
        label="Nom de la clé"
        hintText="À quoi vous la reconnaîtrez, par exemple « Chaîne de livraison »."
        {...etatDe(manques.libelle)}
        nativeInputProps={{
          id: idDe('libelle'),
          value: ajout.libelle,
          maxLength: 80,
          onChange: ({ currentTarget }) => changer({ libelle: currentTarget.value }),
        }}
      />
      <Input
        label="Clé publique"
        hintText="Ce qu’a écrit « npm run section -- keygen » : 44 caractères. La clé privée reste à l’équipe."
        {...etatDe(manques.clePublique)}
        nativeInputProps={{
          id: idDe('clePublique'),
          value: ajout.clePublique,
          autoComplete: 'off',
          spellCheck: false,
          onChange: ({ currentTarget }) => changer({ clePublique: currentTarget.value }),
        }}
      />
    </>
  )
}

const vide = (section: string): Ajout => ({
  section,
  identifiant: '',
  organisme: '',
  libelle: '',
  clePublique: '',
})

function useAjout(section: string) {
  const api = useApi()
  const { notifier } = useHost()
  const queryClient = useQueryClient()
  const [depart, setDepart] = useState<Ajout>(() => vide(section))
  const [ajout, setAjout] = useState(depart)
  useUnsavedText(estModifiee(ajout, depart))
  const [manques, setManques] = useState<Manques>({})
  const { mutate, reset, isPending, error } = useMutation(
    api.deploiement.cle.create.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries(api.deploiement.pathFilter()),
    }),
  )
  const changer = (partie: Partial<Ajout>) => {
    setAjout((precedent) => ({ ...precedent, ...partie }))
    setManques({})
  }
  const envoyer = (evenement: FormEvent) => {
    evenement.preventDefault()
    if (isPending) return
    reset()
    const trouves = manquesDe(ajout)
    setManques(trouves)
    if (Object.keys(trouves).length > 0) return
    mutate(entreeDe(ajout), {
      onSuccess: () => {
        notifier({ gravite: 'succes', titre: `Clé «\u00A0${ajout.libelle.trim()}\u00A0» ajoutée` })
        // La section et l’organisme, enregistrés, servent de départ à la clé suivante.
        setDepart({ ...vide(ajout.section), organisme: ajout.organisme })
        changer({ libelle: '', clePublique: '', identifiant: '' })
      },
    })
  }
  const refus = error && erreurDeLApi(error)
  return {
    ajout,
    changer,
    envoyer,
    isPending,
    refus,
    manques: { ...manques, ...(refus && manquesDepuisLApi(refus.champs, ajout)) },
  }
}

/** Donner une clé de plus à une équipe. La première d’une section nouvelle revient à la DSS. */
export function AddKeyForm({ sections }: { sections: readonly SectionDeployee[] }) {
  const { organismesAdministres } = useSession()
  const { ajout, changer, envoyer, isPending, refus, manques } = useAjout(
    sections[0]?.section ?? NOUVELLE_SECTION,
  )
  const deLaDss = organismesAdministres.length === organismeCodes.length
  const aCorriger = Object.keys(manques) as Champ[]
  return (
    <form className="sssi-portail-formulaire fr-mt-5w" onSubmit={envoyer} noValidate>
      <h2 className="fr-h4">Ajouter une clé</h2>
      <ErrorSummary
        erreurs={aCorriger.map((champ) => ({ champ: idDe(champ), message: manques[champ] ?? '' }))}
      />
      {refus && aCorriger.length === 0 && (
        <Alert severity="error" small className="fr-mb-3w" description={refus.message} />
      )}
      <Select
        label="Section"
        options={[
          ...sections.map(({ section, titre }) => ({ value: section, label: titre })),
          ...(deLaDss ? [{ value: NOUVELLE_SECTION, label: 'Une nouvelle section' }] : []),
        ]}
        {...etatDe(manques.section)}
        nativeSelectProps={{
          id: idDe('section'),
          value: ajout.section,
          onChange: ({ currentTarget }) => changer({ section: currentTarget.value }),
        }}
      />
      {ajout.section === NOUVELLE_SECTION && (
        <NouvelleSection ajout={ajout} manques={manques} changer={changer} />
      )}
      <Champs ajout={ajout} manques={manques} changer={changer} />
      <Button type="submit" className="fr-mt-2w" nativeButtonProps={{ 'aria-disabled': isPending }}>
        Ajouter la clé
      </Button>
    </form>
  )
}
