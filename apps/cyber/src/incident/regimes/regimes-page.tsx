import { entreGuillemets, enumerer, formatInstant, libelleOrganisme } from '@sssi/domain'
import { libelleCondition, libelleDelai, type EtapeDeRegime, type Regime } from '@sssi/domain/cyber'
import { useQuery } from '@sssi/section'
import { DataTable } from '@sssi/ui/DataTable'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { useApi } from '../../api.ts'
import { EnTete } from '../../commun/en-tete.tsx'
import { Lecture } from '../../commun/lecture.tsx'
import '../commun/incidents.css'
import type { ReglagesDesRegimes } from '../commun/donnees.ts'
import { Bloc } from '../fiche/bloc.tsx'
import { FormulaireEnJson } from './formulaire-en-json.tsx'
import { FormulaireDeRegime } from './formulaire-de-regime.tsx'

function delaiDe({ declenchement }: EtapeDeRegime, { etapes }: Regime): string {
  switch (declenchement.genre) {
    case 'connaissance':
      return `${libelleDelai(declenchement.delai)} après la prise de connaissance`
    case 'apres': {
      const depart = etapes.find(({ code }) => code === declenchement.etape)?.libelle ?? declenchement.etape
      return `${libelleDelai(declenchement.delai)} après ${entreGuillemets(depart)}`
    }
    case 'demande':
      return 'à la demande de l’autorité'
    case 'sans_delai':
      return 'sans délai'
    case 'meilleurs_delais':
      return 'dans les meilleurs délais'
  }
}

function rappelsDe({ rappels }: Regime): string {
  const parts = rappels.parts.map((part) => `à ${part}\u202f% du délai`)
  const heures = rappels.heuresAvant.map((nombre) => `${nombre}\u00a0h avant`)
  return enumerer([...parts, ...heures, 'à l’échéance'])
}

function RegimeLu({
  regle,
  peutRegler,
}: {
  regle: ReglagesDesRegimes['regimes'][number]
  peutRegler: boolean
}) {
  const { regime, version, aPartirDu, derniere } = regle
  return (
    <Bloc
      titre={regime.titre}
      geste="Régler"
      peutModifier={peutRegler}
      formulaire={<FormulaireDeRegime regime={regime} derniere={derniere} />}
    >
      <DescriptionList
        elements={[
          { terme: 'Texte', valeur: regime.texte },
          { terme: 'Autorité', valeur: regime.autorite },
          { terme: 'Par où', valeur: regime.canal || null },
          { terme: 'S’applique', valeur: libelleCondition(regime.condition) },
          { terme: 'Organismes', valeur: enumerer(regime.organismes.map(libelleOrganisme)) },
          { terme: 'Prévient', valeur: rappelsDe(regime) },
          {
            terme: 'Version',
            valeur: version === 0 ? 'celle de départ' : `${version}, depuis le ${formatInstant(aPartirDu)}`,
          },
        ]}
      />
      <DataTable
        legende={`Déclarations du régime ${regime.titre}`}
        lignes={regime.etapes}
        cle={({ code }) => code}
        colonnes={[
          { cle: 'libelle', titre: 'Déclaration', cellule: ({ libelle }) => libelle },
          { cle: 'delai', titre: 'Délai', cellule: (etape) => delaiDe(etape, regime) },
          { cle: 'destinataire', titre: 'À qui', cellule: ({ destinataire }) => destinataire },
          { cle: 'passage', titre: 'Texte', cellule: ({ passage }) => passage },
        ]}
      />
    </Bloc>
  )
}

function Regimes({ lus }: { readonly lus: ReglagesDesRegimes }) {
  return (
    <>
      {lus.regimes.map((regle) => (
        <RegimeLu key={regle.regime.code} regle={regle} peutRegler={lus.peutRegler} />
      ))}
      {lus.peutRegler && (
        <Bloc
          titre="Étapes et formulaires"
          geste="Régler un régime en entier"
          peutModifier
          formulaire={<FormulaireEnJson regimes={lus.regimes} />}
        >
          <p>
            Pour ajouter un régime, une étape ou un champ de formulaire, ou changer une condition&nbsp;: le
            régime entier, en JSON. Le serveur dit où il ne va pas.
          </p>
        </Bloc>
      )}
      {lus.aVenir.length > 0 && (
        <section className="sssi-cyber-bloc" aria-label="À venir">
          <h2 className="fr-h5">À venir</h2>
          <ul>
            {lus.aVenir.map(({ regime, version, aPartirDu }) => (
              <li key={`${regime.code} ${version}`}>
                {regime.titre}, version {version}, à partir du {formatInstant(aPartirDu)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {lus.histoire.length > 0 && (
        <section className="sssi-cyber-bloc" aria-label="Histoire des réglages">
          <h2 className="fr-h5">Histoire des réglages</h2>
          <ul>
            {lus.histoire.map(({ code, version, par, le, motif }) => (
              <li key={`${code} ${version}`}>
                {formatInstant(le)}, {par} a réglé {code} (version {version}){'\u00a0: '}
                {motif}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** Ce que chaque texte demande, à qui, avant quand ; le CERT le règle, une version à la fois, à partir d’une date. */
export default function RegimesPage() {
  const requete = useQuery(useApi().cyber.regime.list.queryOptions())
  return (
    <>
      <EnTete
        intro={
          'Un incident suit les régimes qui valaient quand il a été connu\u00a0: un nouveau réglage ne change pas les délais de ceux qui sont ouverts.'
        }
      >
        Régimes de déclaration
      </EnTete>
      <Lecture requete={requete} quoi="les régimes" forme="page">
        {(lus) => <Regimes lus={lus} />}
      </Lecture>
    </>
  )
}
