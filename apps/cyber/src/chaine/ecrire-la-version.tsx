import { libelleOrganisme, organismeCodes, type OrganismeCode } from '@sssi/domain'
import { NIVEAUX_MAX } from '@sssi/domain/cyber'
import { ChampCases, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { useApi } from '../api.ts'
import { Formulaire } from '../commun/saisie/formulaire.tsx'
import { useSaisie } from '../commun/saisie/use-saisie.ts'
import { ChampsDeNiveau, niveauVide, type NiveauTape } from './champs-de-niveau.tsx'
import type { DefinitionEcrite, VersionLue } from './donnees.ts'
import { useInvaliderLaChaine } from './use-invalider-la-chaine.ts'

interface VersionTapee {
  readonly organismes: readonly string[]
  readonly debut: string
  readonly fin: string
  readonly niveaux: readonly NiveauTape[]
}

const tapeeDe = ({ definition }: VersionLue): VersionTapee => ({
  organismes: definition.organismes,
  debut: definition.heuresOuvrees.debut,
  fin: definition.heuresOuvrees.fin,
  niveaux: definition.niveaux.map((niveau) => ({
    ...niveau,
    delaiMinutes: String(niveau.delaiMinutes),
    delaiHorsHeuresMinutes: String(niveau.delaiHorsHeuresMinutes),
  })),
})

/** Ce qui n’est pas un nombre part tel quel au serveur, qui le refuse à son champ. */
const minutes = (tape: string): number => (/^\d+$/.test(tape.trim()) ? Number(tape) : Number.NaN)

const definitionDe = ({ organismes, debut, fin, niveaux }: VersionTapee): DefinitionEcrite => ({
  organismes: organismes as OrganismeCode[],
  heuresOuvrees: { debut, fin },
  niveaux: niveaux.map((niveau) => ({
    ...niveau,
    delaiMinutes: minutes(niveau.delaiMinutes),
    delaiHorsHeuresMinutes: minutes(niveau.delaiHorsHeuresMinutes),
  })),
})

const lectures = {
  organismes: { nom: 'Organismes appelés' },
  debut: { nom: 'Début de la journée' },
  fin: { nom: 'Fin de la journée' },
  niveaux: { nom: 'Niveaux' },
}

/** « definition.niveaux.0.titre » est, à l’écran, « niveaux.0.titre ». */
const aLEcran = (champ: string) =>
  champ.replace(/^definition\./, '').replace(/^heuresOuvrees\.?/, '') || 'debut'

/** Écrit le brouillon : les organismes, les heures, et les niveaux dans l’ordre. */
export function EcrireLaVersion({ version: lue }: { readonly version: VersionLue }) {
  const { numero, version } = lue
  const invalider = useInvaliderLaChaine()
  const { mutateAsync } = useMutation(useApi().cyber.chaine.update.mutationOptions())
  const brute = useSaisie<VersionTapee>({
    cle: `chaine-${numero}`,
    depart: tapeeDe(lue),
    version,
    envoyer: (tapee, versionLue) =>
      mutateAsync({ numero, version: versionLue, definition: definitionDe(tapee) }),
    confirmation: 'Le brouillon est enregistré. Sa simulation est à refaire.',
    surEnregistre: () => void invalider(),
    surConflit: invalider,
  })
  const erreurs = Object.fromEntries(
    Object.entries(brute.erreurs).map(([champ, phrase]) => [aLEcran(champ), phrase]),
  )
  const saisie = { ...brute, erreurs, echec: brute.echec && { ...brute.echec, champs: erreurs } }
  const { niveaux } = saisie.valeurs
  const poser = (suivants: readonly NiveauTape[]) => saisie.changer({ niveaux: suivants })
  return (
    <section className="fr-mt-4w">
      <h2 className="fr-h4">Écrire cette version</h2>
      <Formulaire saisie={saisie} titre="Écrire cette version" lectures={lectures}>
        <ChampCases
          saisie={saisie}
          nom="organismes"
          libelle="Organismes appelés"
          options={organismeCodes
            .filter((code) => code !== 'HFDS')
            .map((code) => ({ valeur: code, libelle: libelleOrganisme(code) }))}
        />
        <ChampTexte
          saisie={saisie}
          nom="debut"
          libelle="Début de la journée"
          aide="Par exemple 08:00, à Paris."
        />
        <ChampTexte saisie={saisie} nom="fin" libelle="Fin de la journée" aide="Par exemple 19:00." />
        {niveaux.map((niveau, rang) => (
          <ChampsDeNiveau
            // Un niveau n’a pas d’autre identité que son rang.
            key={rang}
            cle={saisie.cle}
            rang={rang}
            niveau={niveau}
            erreurs={erreurs}
            changer={(suivant) => poser(niveaux.with(rang, suivant))}
            onMonter={
              rang === 0
                ? undefined
                : () => poser(niveaux.with(rang - 1, niveau).with(rang, niveaux[rang - 1] ?? niveau))
            }
            onRetirer={niveaux.length === 1 ? undefined : () => poser(niveaux.toSpliced(rang, 1))}
          />
        ))}
        {niveaux.length < NIVEAUX_MAX && (
          <p>
            <Button type="button" priority="secondary" onClick={() => poser([...niveaux, niveauVide])}>
              Ajouter un niveau
            </Button>
          </p>
        )}
      </Formulaire>
    </section>
  )
}
