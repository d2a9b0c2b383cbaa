import {
  ecrireVecteurCvss,
  libelleFamilleDeMetrique,
  lireVecteurCvss,
  metriquesCvss,
  type FamilleDeMetrique,
} from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { keepPreviousData, useMutation, useQuery } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { Select } from '@sssi/ui/Select'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import { BadgeDeNote } from '../badges.tsx'
import type { CveDeFiche, FicheDAvis } from '../donnees.ts'
import { formatScore } from '../phrases.ts'
import { useInvaliderLaVeille } from '../use-invalider-la-veille.ts'

const familles: readonly FamilleDeMetrique[] = ['base', 'menace', 'environnement', 'complement']
const lectures = { vecteur: { nom: 'Vecteur' }, motif: { nom: 'Motif' } }

/** Ce que dit un vecteur, métrique par métrique, ou les caractères qui ne vont pas. */
function Explication({ vecteur }: { readonly vecteur: string }) {
  const { data } = useQuery({
    ...useApi().cyber.vecteur.get.queryOptions({ vecteur }),
    enabled: vecteur !== '',
    placeholderData: keepPreviousData,
  })
  if (!data || vecteur === '') return null
  if (data.defaut) {
    const { debut, fin, message } = data.defaut
    return (
      <p role="status" className="fr-error-text fr-mb-2w">
        {message}{' '}
        <span className="sssi-cyber-veille-vecteur">
          {vecteur.slice(0, debut)}
          <mark>{vecteur.slice(debut, fin) || '…'}</mark>
          {vecteur.slice(fin)}
        </span>
      </p>
    )
  }
  const { note, metriques } = data
  return (
    <>
      {note && (
        <p role="status" className="fr-mb-2w">
          <BadgeDeNote gravite={note.gravite} score={note.score} />{' '}
          {note.score === note.scoreDeBase
            ? `CVSS ${note.version}`
            : `CVSS ${note.version} ; ${formatScore(note.scoreDeBase)} sans la menace ni l’environnement`}
        </p>
      )}
      {familles.map((famille) => {
        const siennes = metriques.filter((metrique) => metrique.famille === famille)
        return (
          siennes.length > 0 && (
            <div key={famille}>
              <h4 className="fr-text--md fr-mb-1w">{libelleFamilleDeMetrique(famille)}</h4>
              <DescriptionList
                elements={siennes.map(({ code, nom, sens, valeur }) => ({
                  terme: `${nom} (${code})`,
                  valeur: `${sens} (${valeur})`,
                }))}
              />
            </div>
          )
        )
      })}
    </>
  )
}

interface ChoixDeMetriques {
  readonly vecteur: string
  readonly onChanger: (vecteur: string) => void
}

/** Les métriques que la sphère connaît mieux que l’éditeur : la menace du jour, et son propre environnement. */
function NotreEnvironnement({ vecteur, onChanger }: ChoixDeMetriques) {
  const lu = lireVecteurCvss(vecteur)
  if (!lu.ok) return null
  const { version, metriques } = lu.value
  const valeurs = new Map(metriques.map(({ metrique, valeur }) => [metrique.code, valeur]))
  const reglables = metriquesCvss(version).filter(
    ({ famille }) => famille === 'menace' || famille === 'environnement',
  )
  return (
    <fieldset className="fr-fieldset">
      <legend className="fr-fieldset__legend">La menace et notre environnement</legend>
      <div className="fr-fieldset__element sssi-cyber-veille-cases">
        {reglables.map(({ code, nom, valeurs: possibles }) => (
          <Select
            key={code}
            label={`${nom} (${code})`}
            options={possibles.map((possible) => ({ value: possible.code, label: possible.nom }))}
            nativeSelectProps={{
              value: valeurs.get(code) ?? possibles[0]?.code ?? '',
              onChange: ({ target }) =>
                onChanger(ecrireVecteurCvss(version, new Map(valeurs).set(code, target.value))),
            }}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface Proprietes {
  readonly avis: FicheDAvis
  readonly cve: CveDeFiche
  readonly onFermer: () => void
}

function Edition({ avis: { id, version }, cve, onFermer }: Proprietes) {
  const { ajuste, vecteurs } = cve
  const invalider = useInvaliderLaVeille()
  const { mutateAsync } = useMutation(useApi().cyber.avis.updateVecteur.mutationOptions())
  const noter = async (vecteur: string | null, motif: string, versionLue: number) => {
    await mutateAsync({ id, version: versionLue, cve: cve.cve, vecteur, motif })
    await invalider()
  }
  const saisie = useSaisie({
    cle: `note-${id}-${cve.cve}`,
    depart: { vecteur: ajuste?.vecteur ?? vecteurs[0]?.vecteur ?? '', motif: ajuste?.motif ?? '' },
    version,
    envoyer: ({ vecteur, motif }, versionLue) => noter(vecteur, motif, versionLue),
    confirmation: `${cve.cve} est notée`,
    surEnregistre: onFermer,
    surConflit: invalider,
  })
  const { vecteur } = saisie.valeurs
  return (
    <Formulaire
      saisie={saisie}
      titre={`Noter ${cve.cve}`}
      lectures={lectures}
      prendLeFocus
      onAnnuler={onFermer}
      autresBoutons={
        ajuste && (
          <Button
            type="button"
            priority="tertiary"
            onClick={() => void noter(null, '', version).then(() => saisie.abandonner())}
          >
            Revenir à la note publiée
          </Button>
        )
      }
    >
      <ChampTexte
        saisie={saisie}
        nom="vecteur"
        libelle="Vecteur CVSS"
        aide="CVSS 3.1 ou 4.0 ; 3.0 et 2.0 sont lus aussi."
      />
      <Explication vecteur={vecteur.trim()} />
      <NotreEnvironnement
        vecteur={vecteur.trim()}
        onChanger={(suivant) => saisie.changer({ vecteur: suivant })}
      />
      <ChampLong saisie={saisie} nom="motif" libelle="Pourquoi cette note" lignes={2} longueur={2_000} />
    </Formulaire>
  )
}

/** La note d’une CVE, expliquée à tous et ajustée à la sphère par le CERT. */
export function Vecteur(proprietes: Proprietes) {
  const { avis, cve } = proprietes
  if (avis.droits.veiller) return <Edition {...proprietes} />
  return <Explication vecteur={cve.ajuste?.vecteur ?? cve.vecteurs[0]?.vecteur ?? ''} />
}
