import type { Regime } from '@sssi/domain/cyber'
import { ChampLong } from '@sssi/page/champs'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { ReglagesDesRegimes } from '../commun/donnees.ts'
import { ChampsDeMiseEnVigueur, lecturesDeMiseEnVigueur, useMiseEnVigueur } from './mise-en-vigueur.tsx'

const LONGUEUR = 200_000

const illisible = 'Ce texte n’est pas du JSON\u00a0: vérifiez ses guillemets, ses virgules et ses accolades.'

/** Un refus de la page elle-même, dans la forme de ceux de l’API : il se montre au champ. */
const refusAuChamp = () =>
  Object.assign(new Error(illisible), {
    data: { code: 'UNPROCESSABLE_CONTENT', champs: { regime: illisible } },
  })

function lireLeRegime(texte: string): Regime {
  try {
    // Le serveur vérifie tout, champ par champ, et dit où cela ne va pas.
    return JSON.parse(texte) as Regime
  } catch {
    throw refusAuChamp()
  }
}

/** Un régime entier : ses étapes, leurs conditions, leurs formulaires. Un code nouveau est un régime de plus. */
export function FormulaireEnJson({ regimes }: Pick<ReglagesDesRegimes, 'regimes'>) {
  const { depart, publier, ensuite, fermer } = useMiseEnVigueur()
  const saisie = useSaisie({
    cle: 'regime-en-json',
    depart: {
      regime: JSON.stringify(regimes[0]?.regime ?? null, null, 2),
      ...depart,
    },
    envoyer: async ({ regime: texte, ...vigueur }) => {
      const regime = lireLeRegime(texte)
      const connu = regimes.find((autre) => autre.regime.code === regime?.code)
      return publier(regime, connu?.derniere ?? 0, vigueur)
    },
    confirmation: 'Le régime est enregistré.',
    ...ensuite,
  })
  return (
    <Formulaire
      saisie={saisie}
      titre="Régler un régime en entier"
      lectures={{
        regime: { nom: 'Régime' },
        ...lecturesDeMiseEnVigueur,
      }}
      bouton="Enregistrer la nouvelle version"
      onAnnuler={fermer}
      prendLeFocus
    >
      <ChampLong
        saisie={saisie}
        nom="regime"
        libelle="Le régime, en JSON"
        aide="Étapes, délais, conditions, destinataires et champs des formulaires. Un code nouveau crée un régime."
        longueur={LONGUEUR}
        lignes={20}
      />
      <ChampsDeMiseEnVigueur saisie={saisie} />
    </Formulaire>
  )
}
