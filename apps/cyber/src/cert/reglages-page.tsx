import { formatInstant, pluriel } from '@sssi/domain'
import { useQuery } from '@sssi/section'
import { Alert } from '@sssi/ui/Alert'
import { Details } from '@sssi/ui/Details'
import { JournalListe } from '@sssi/ui/JournalListe'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import './cert.css'
import { FormulaireDeReglages } from './formulaire-de-reglages.tsx'

/** Ce que le CERT règle : sa description publique, security.txt, et la clientèle de chaque organisme. */
export default function ReglagesPage() {
  const requete = useQuery(useApi().cyber.reglages.get.queryOptions())
  return (
    <>
      <EnTete intro="Ce qui est enregistré ici est aussitôt public, dès que toutes les rubriques demandées sont écrites.">
        Réglages du CERT
      </EnTete>
      <Lecture requete={requete} quoi="les réglages" forme="page">
        {(lus) => (
          <>
            {lus.manques.length > 0 && (
              <Alert
                className="fr-mb-3w"
                severity="info"
                small
                description={
                  <>
                    {'Rien n’est publié tant que manquent\u00a0:'}
                    <ul>
                      {lus.manques.map(({ champ, phrase }) => (
                        <li key={champ + phrase}>{phrase}</li>
                      ))}
                    </ul>
                  </>
                }
              />
            )}
            {lus.modifieLe && (
              <p>
                Enregistré par {lus.modifiePar} le {formatInstant(lus.modifieLe)}.
              </p>
            )}
            <FormulaireDeReglages lus={lus} />
            {lus.journal.length > 0 && (
              <Details resume="Histoire des réglages">
                <JournalListe
                  entrees={lus.journal.map(({ id, par, le, champs }) => ({
                    cle: String(id),
                    phrase: `${par} a enregistré ${pluriel(champs.length, 'changement')}.`,
                    instant: le,
                    quand: formatInstant(le),
                  }))}
                />
              </Details>
            )}
          </>
        )}
      </Lecture>
    </>
  )
}
