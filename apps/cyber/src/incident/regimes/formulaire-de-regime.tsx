import { libelleOrganisme, organismeCodes } from '@sssi/domain'
import { type EtapeDeRegime, type Regime } from '@sssi/domain/cyber'
import { ChampCases, ChampTexte } from '@sssi/page/champs'
import { idDuChamp } from '@sssi/page/id-du-champ'
import { Input } from '@sssi/ui/Input'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { nombreSaisi } from '../commun/valeurs.ts'
import {
  ChampsDeMiseEnVigueur,
  lecturesDeMiseEnVigueur,
  useMiseEnVigueur,
  type MiseEnVigueur,
} from './mise-en-vigueur.tsx'

interface Tape extends MiseEnVigueur {
  readonly texte: string
  readonly autorite: string
  readonly canal: string
  readonly organismes: readonly string[]
  readonly parts: string
  readonly heuresAvant: string
  /** Le délai de chaque étape qui en a un, par code. */
  readonly delais: Readonly<Record<string, string>>
}

const aUnDelai = ({ declenchement }: EtapeDeRegime) =>
  declenchement.genre === 'connaissance' || declenchement.genre === 'apres'

const delaiDe = ({ declenchement }: EtapeDeRegime) =>
  declenchement.genre === 'connaissance' || declenchement.genre === 'apres' ? declenchement.delai : null

const nombres = (texte: string) =>
  texte.trim() === '' ? [] : texte.split(/[,;]/).map((mot) => nombreSaisi(mot) ?? -1)

function avecDelai(etape: EtapeDeRegime, nombre: string): EtapeDeRegime {
  const { declenchement } = etape
  if (declenchement.genre !== 'connaissance' && declenchement.genre !== 'apres') return etape
  const delai = { ...declenchement.delai, nombre: nombreSaisi(nombre) ?? -1 }
  return { ...etape, declenchement: { ...declenchement, delai } }
}

const regler = (regime: Regime, tape: Tape): Regime => ({
  ...regime,
  texte: tape.texte,
  autorite: tape.autorite,
  canal: tape.canal,
  organismes: organismeCodes.filter((code) => tape.organismes.includes(code)),
  rappels: { parts: nombres(tape.parts), heuresAvant: nombres(tape.heuresAvant) },
  etapes: regime.etapes.map((etape) => avecDelai(etape, tape.delais[etape.code] ?? '')),
})

const tapeDe = (regime: Regime): Omit<Tape, keyof MiseEnVigueur> => ({
  texte: regime.texte,
  autorite: regime.autorite,
  canal: regime.canal,
  organismes: regime.organismes,
  parts: regime.rappels.parts.join(', '),
  heuresAvant: regime.rappels.heuresAvant.join(', '),
  delais: Object.fromEntries(
    regime.etapes.filter(aUnDelai).map((etape) => [etape.code, String(delaiDe(etape)?.nombre ?? '')]),
  ),
})

interface Proprietes {
  readonly regime: Regime
  readonly derniere: number
}

/** Une nouvelle version d’un régime, à partir d’une date : ses délais, ses organismes, quand il prévient. */
export function FormulaireDeRegime({ regime, derniere }: Proprietes) {
  const { depart, publier, ensuite, fermer } = useMiseEnVigueur()
  const saisie = useSaisie<Tape>({
    cle: `regime-${regime.code}`,
    depart: { ...tapeDe(regime), ...depart },
    version: derniere,
    envoyer: (tape, version) => publier(regler(regime, tape), version, tape),
    confirmation: 'La nouvelle version du régime est enregistrée.',
    ...ensuite,
  })
  const { delais } = saisie.valeurs
  return (
    <Formulaire
      saisie={saisie}
      titre={`Régler ${regime.titre}`}
      lectures={{
        texte: { nom: 'Texte' },
        autorite: { nom: 'Autorité' },
        canal: { nom: 'Par où' },
        organismes: { nom: 'Organismes' },
        parts: { nom: 'Rappels, en % du délai' },
        heuresAvant: { nom: 'Rappels, en heures avant' },
        delais: { nom: 'Délais' },
        ...lecturesDeMiseEnVigueur,
      }}
      bouton="Enregistrer la nouvelle version"
      onAnnuler={fermer}
      prendLeFocus
    >
      {regime.etapes.filter(aUnDelai).map((etape) => (
        <Input
          key={etape.code}
          label={`${etape.libelle}, délai en ${delaiDe(etape)?.unite ?? ''}`}
          hintText={etape.passage}
          nativeInputProps={{
            id: idDuChamp(saisie.cle, `delais-${etape.code}`),
            inputMode: 'numeric',
            value: delais[etape.code] ?? '',
            onChange: ({ target }) => saisie.changer({ delais: { ...delais, [etape.code]: target.value } }),
          }}
        />
      ))}
      <ChampTexte
        saisie={saisie}
        nom="parts"
        libelle="Prévenir à ces parts du délai, en %"
        aide={'Séparées par des virgules\u00a0: «\u00a050, 75\u00a0».'}
      />
      <ChampTexte
        saisie={saisie}
        nom="heuresAvant"
        libelle="Prévenir ce nombre d’heures avant"
        aide={'Séparés par des virgules\u00a0: «\u00a04, 1\u00a0».'}
      />
      <ChampCases
        saisie={saisie}
        nom="organismes"
        libelle="Organismes tenus par ce texte"
        options={organismeCodes.map((valeur) => ({ valeur, libelle: libelleOrganisme(valeur) }))}
      />
      <ChampTexte saisie={saisie} nom="texte" libelle="Texte" />
      <ChampTexte saisie={saisie} nom="autorite" libelle="Autorité" />
      <ChampTexte saisie={saisie} nom="canal" libelle="Par où déclarer (facultatif)" />
      <ChampsDeMiseEnVigueur saisie={saisie} />
    </Formulaire>
  )
}
