import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import { ChampCase, ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation, useQuery } from '@sssi/section'
import { useApi } from '../api.ts'
import type { LecturesDesChamps } from '../commun/saisie/conflit.tsx'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { relireEtFermer } from '../commun/saisie/relire-et-fermer.ts'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { useRelire } from '../commun/use-relire.ts'
import { ChampAbsences } from './champ-absences.tsx'
import type { ContactLu } from './donnees.ts'
import { contactAEnvoyer, contactVide, valeursDe, type ValeursDeContact } from './valeurs-de-contact.ts'

const lectures: LecturesDesChamps<ValeursDeContact> = {
  organisme: { nom: 'Organisme' },
  nom: { nom: 'Contact' },
  fonction: { nom: 'Fonction' },
  courriel: { nom: 'Courriel' },
  telephone: { nom: 'Téléphone' },
  agentId: { nom: 'Compte du portail' },
  clePgp: { nom: 'Clé OpenPGP' },
  astreinte: { nom: 'Astreinte' },
  rang: { nom: 'Rang d’appel' },
  absences: { nom: 'Absences' },
  suppleantId: { nom: 'Suppléant' },
}

interface Proprietes {
  /** Le contact à modifier ; `null` : un nouveau. */
  readonly contact: ContactLu | null
  /** Les organismes dont l’agent tient l’annuaire. */
  readonly tenus: readonly OrganismeCode[]
  readonly contacts: readonly ContactLu[]
  readonly onFermer: () => void
}

/** Un contact de l’annuaire : une fonction, comment la joindre, quand elle l’est. */
export function FormulaireDeContact({ contact, tenus, contacts, onFermer }: Proprietes) {
  const api = useApi()
  const creer = useMutation(api.cyber.contact.create.mutationOptions())
  const modifier = useMutation(api.cyber.contact.update.mutationOptions())
  const relire = useRelire('contact')
  const saisie = useSaisie<ValeursDeContact>({
    cle: contact ? `contact-${contact.id}` : 'contact-nouveau',
    depart: contact ? valeursDe(contact) : contactVide(tenus[0] ?? ''),
    version: contact?.version ?? 0,
    envoyer: (valeurs, version) =>
      contact
        ? modifier.mutateAsync({ id: contact.id, version, ...contactAEnvoyer(valeurs) })
        : creer.mutateAsync({ organisme: valeurs.organisme as OrganismeCode, ...contactAEnvoyer(valeurs) }),
    confirmation: contact ? 'Le contact est enregistré.' : 'Le contact est ajouté à l’annuaire.',
    ...relireEtFermer(relire, onFermer),
  })
  const organisme = saisie.valeurs.organisme as OrganismeCode
  const { data: agents = [] } = useQuery({
    ...api.cyber.contact.listAgents.queryOptions({ organisme }),
    enabled: tenus.includes(organisme),
  })
  const titre = contact ? `Modifier le contact ${contact.nom}` : 'Ajouter un contact'
  return (
    <Formulaire
      saisie={saisie}
      lectures={lectures}
      titre={titre}
      prendLeFocus
      onAnnuler={onFermer}
      bouton={contact ? 'Enregistrer' : 'Ajouter à l’annuaire'}
    >
      {!contact && (
        <ChampListe
          saisie={saisie}
          nom="organisme"
          libelle="Organisme"
          options={tenus.map((code) => ({ valeur: code, libelle: libelleOrganisme(code) }))}
        />
      )}
      <ChampTexte
        saisie={saisie}
        nom="nom"
        libelle="Contact"
        aide="Une fonction plutôt qu’une personne : « Astreinte sécurité »."
      />
      <ChampTexte
        saisie={saisie}
        nom="fonction"
        libelle="Ce qu’on lui demande (facultatif)"
        aide="Par exemple : décide des premières coupures."
      />
      <ChampTexte saisie={saisie} nom="courriel" libelle="Courriel" sorte="email" />
      <ChampTexte
        saisie={saisie}
        nom="telephone"
        libelle="Téléphone (facultatif)"
        aide="Par exemple : +33 1 99 00 00 00."
        sorte="tel"
      />
      <ChampCase
        saisie={saisie}
        nom="astreinte"
        libelle="D’astreinte"
        aide="Appelé par les alertes, à toute heure."
      />
      {saisie.valeurs.astreinte && (
        <ChampTexte
          saisie={saisie}
          nom="rang"
          libelle="Rang d’appel"
          aide="1 : appelé en premier."
          sorte="number"
        />
      )}
      <ChampListe
        saisie={saisie}
        nom="suppleantId"
        libelle="Suppléant (facultatif)"
        options={[
          { valeur: '', libelle: 'Aucun' },
          ...contacts
            .filter((autre) => autre.organisme === organisme && autre.id !== contact?.id)
            .map(({ id, nom }) => ({ valeur: id, libelle: nom })),
        ]}
      />
      <ChampAbsences saisie={saisie} />
      <ChampListe
        saisie={saisie}
        nom="agentId"
        libelle="Compte du portail (facultatif)"
        aide="L’agent qui reçoit les alertes à l’écran pour cette fonction."
        options={[
          { valeur: '', libelle: 'Aucun' },
          ...agents.map(({ id, libelle }) => ({ valeur: id, libelle })),
        ]}
      />
      <ChampLong
        saisie={saisie}
        nom="clePgp"
        libelle="Clé publique OpenPGP (facultatif)"
        aide="Le bloc entier, de BEGIN à END."
        longueur={20_000}
        lignes={3}
      />
    </Formulaire>
  )
}
