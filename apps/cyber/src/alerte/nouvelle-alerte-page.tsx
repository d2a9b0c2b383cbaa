import { typographier } from '@sssi/domain'
import {
  attaques,
  chaineDeDepart,
  libelleAttaque,
  LONGUEUR_DU_TEXTE,
  niveauxDAlerte,
  TLP_PAR_DEFAUT,
  type Attaque,
  type DiffusionChoisie,
} from '@sssi/domain/cyber'
import { ChampBoutons, ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation, useNavigate, useQuery, useQueryClient, useSearchParams } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { ChampsDeDiffusion } from '../diffusion/champs-de-diffusion.tsx'
import { manifeste } from '../manifest.ts'
import './alerte.css'
import { lienVersLAlerte } from './liens.ts'

interface AlerteTapee {
  readonly titre: string
  readonly texte: string
  /** Vide tant que rien n’est choisi : un exercice ne se lance pas pour de vrai par oubli, ni l’inverse. */
  readonly sorte: '' | 'reelle' | 'exercice'
  readonly attaque: string
  readonly diffusion: DiffusionChoisie
}

const lectures = {
  titre: { nom: 'Titre' },
  texte: { nom: 'Texte' },
  sorte: { nom: 'Réelle ou exercice' },
  attaque: { nom: 'Nature de l’attaque' },
  diffusion: { nom: 'Diffusion' },
}

const estAttaque = (valeur: string): valeur is Attaque => (attaques as readonly string[]).includes(valeur)

const CLE = 'alerte-nouvelle'

/** Le serveur nomme les champs comme l’API (« diffusion.destinataires ») ; l’écran, comme il les montre. */
const nomAlEcran = (champ: string): string =>
  champ === 'exercice' ? 'sorte' : (champ.replace(/^diffusion\./, '').split('.')[0] ?? champ)

/** Lancer une alerte : ce qui se passe, pour qui, et si c’est un exercice. Le reste suit de lui-même. */
export default function NouvelleAlertePage() {
  const api = useApi()
  const aller = useNavigate()
  const queryClient = useQueryClient()
  const [adresse] = useSearchParams()
  const chaine = useQuery(api.cyber.chaine.get.queryOptions({ numero: null }))
  const { mutateAsync: lancer } = useMutation(api.cyber.alerte.create.mutationOptions())
  const depart: AlerteTapee = {
    titre: '',
    texte: '',
    sorte: '',
    attaque: '',
    diffusion: {
      tlp: TLP_PAR_DEFAUT,
      destinataires: chaine.data?.definition.organismes ?? chaineDeDepart.organismes,
      personnes: [],
    },
  }
  const lien = (nom: string) => adresse.get(nom)
  const saisie = useSaisie<AlerteTapee>({
    cle: CLE,
    depart,
    confirmation: 'L’alerte est lancée.',
    async envoyer({ sorte, attaque, diffusion, ...reste }) {
      const { id } = await lancer({
        ...reste,
        // Un choix qui manque part tel quel : le serveur le refuse, à son champ.
        exercice: (sorte === '' ? null : sorte === 'exercice') as boolean,
        attaque: (estAttaque(attaque) ? attaque : '') as Attaque,
        diffusion: {
          ...diffusion,
          destinataires: [...diffusion.destinataires],
          personnes: [...diffusion.personnes],
        },
        avisId: lien('avis'),
        bulletinId: lien('bulletin'),
        incidentId: lien('incident'),
      })
      await queryClient.invalidateQueries(api.cyber.alerte.list.pathFilter())
      void aller(lienVersLAlerte(id))
    },
  })
  const erreurs = Object.fromEntries(
    Object.entries(saisie.erreurs).map(([champ, phrase]) => [nomAlEcran(champ), phrase]),
  )
  const montree = { ...saisie, erreurs, echec: saisie.echec && { ...saisie.echec, champs: erreurs } }
  return (
    <>
      <EnTete intro="Dès l’envoi, l’astreinte de chaque organisme est appelée, dans le portail et par courriel. Sans acquittement, la chaîne monte jusqu’au HFDS.">
        {manifeste.pages.alerteNouvelle.libelle}
      </EnTete>
      {chaine.error && (
        <Alert
          className="fr-mb-3w"
          severity="warning"
          title="Aucune chaîne d’alerte n’est active"
          as="h2"
          description="Activez une version de la chaîne avant de lancer une alerte : personne ne serait appelé."
        />
      )}
      <Formulaire saisie={montree} titre="Lancer une alerte" lectures={lectures} bouton="Lancer l’alerte">
        <ChampBoutons
          saisie={montree}
          nom="sorte"
          libelle="Est-ce un exercice&nbsp;?"
          options={[
            { valeur: 'reelle', libelle: 'Non, l’alerte est réelle' },
            {
              valeur: 'exercice',
              libelle: 'Oui, c’est un exercice',
              aide: typographier(
                '« EXERCICE » sera écrit partout : titre, courriels, bandeaux, mur, exports.',
              ),
            },
          ]}
        />
        <ChampTexte saisie={montree} nom="titre" libelle="Titre" aide="Ce qui se passe, en une ligne." />
        <ChampListe
          saisie={montree}
          nom="attaque"
          libelle="Nature de l’attaque"
          invite="Choisir une nature"
          options={attaques.map((valeur) => ({ valeur, libelle: libelleAttaque(valeur) }))}
        />
        <ChampLong
          saisie={montree}
          nom="texte"
          libelle="Ce qui se passe, et ce que chacun doit faire"
          lignes={8}
          longueur={LONGUEUR_DU_TEXTE}
        />
        <ChampsDeDiffusion
          aideDesOrganismes="Leur astreinte est appelée aussitôt, jusqu’à ce qu’elle acquitte."
          id={CLE}
          valeur={saisie.valeurs.diffusion}
          changer={(diffusion) => saisie.changer({ diffusion })}
          erreurs={erreurs}
          niveaux={niveauxDAlerte}
        />
      </Formulaire>
    </>
  )
}
