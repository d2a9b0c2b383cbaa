import { libelleOrganisme, organismeCodes } from '@sssi/domain'
import { useHost, useQuery, useSearchParams } from '@sssi/section'
import { EmptyState } from '@sssi/ui/EmptyState'
import { Lien } from '@sssi/ui/Lien'
import { SegmentedControl } from '@sssi/ui/SegmentedControl'
import { useApi } from '../api.ts'
import { EnTete } from '../commun/en-tete.tsx'
import { Lecture } from '../commun/lecture.tsx'
import './bulletin.css'
import type { LigneDeReponses } from './donnees.ts'
import { lienVersLeBulletin } from './liens.ts'
import { etatDeCase, libelleDeCase, numeroOuBrouillon, phraseDEcheance } from './phrases.ts'
import { useBulletinsEnDirect } from './use-bulletins-en-direct.ts'

const LUS = 20

/** Chaque organisme en colonne, chaque bulletin en ligne : ce qui manque se voit, et se lit. */
function Tableau({ lignes }: { readonly lignes: readonly LigneDeReponses[] }) {
  const colonnes = organismeCodes.filter((code) =>
    lignes.some(({ destinataires }) => destinataires.includes(code)),
  )
  return (
    // Le tableau défile dans son cadre : ses liens y mènent le clavier.
    <div className="sssi-cyber-reponses" role="region" aria-label="Réponses par organisme">
      <table>
        <caption>Les {LUS} derniers bulletins publiés, et ce que chaque destinataire en a répondu</caption>
        <thead>
          <tr>
            <th scope="col">Bulletin</th>
            {colonnes.map((code) => (
              <th key={code} scope="col">
                {libelleOrganisme(code)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map((ligne) => (
            <tr key={ligne.id}>
              <th scope="row">
                <Lien href={lienVersLeBulletin(ligne.id)}>{numeroOuBrouillon(ligne.numero)}</Lien>
                <br />
                {phraseDEcheance(ligne.reponseAttendueLe, ligne.enRetard)}
              </th>
              {colonnes.map((code) => {
                const etat = etatDeCase(ligne, code)
                return (
                  <td key={code} className={`sssi-cyber-reponses__${etat}`}>
                    {libelleDeCase(etat)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Pour un responsable de la sécurité : ce qui l’attend. */
function Liste({ lignes }: { readonly lignes: readonly LigneDeReponses[] }) {
  return (
    <ul>
      {lignes.map((ligne) => (
        <li key={ligne.id}>
          <Lien href={lienVersLeBulletin(ligne.id)}>
            {numeroOuBrouillon(ligne.numero)} — {ligne.titre}
          </Lien>
          <br />
          {ligne.destinataires
            .map(
              (code) => `${libelleOrganisme(code)} : ${libelleDeCase(etatDeCase(ligne, code)).toLowerCase()}`,
            )
            .join(' ; ')}
          , {phraseDEcheance(ligne.reponseAttendueLe, ligne.enRetard)}
        </li>
      ))}
    </ul>
  )
}

/** Qui a répondu, et qui se tait. Le CERT voit tous les organismes ; un responsable de la sécurité, les siens. */
export default function BulletinReponsesPage() {
  const { peut } = useHost()
  const duCert = peut('bulletin.publier')
  const [parametres, setParametres] = useSearchParams()
  const manquantes = parametres.get('voir') !== 'toutes'
  const requete = useQuery(useApi().cyber.reponse.list.queryOptions({ manquantes, taille: LUS }))
  useBulletinsEnDirect()
  const voir = (libelle: string, valeur: 'manquantes' | 'toutes') => ({
    label: libelle,
    nativeInputProps: {
      checked: (valeur === 'manquantes') === manquantes,
      onChange: () =>
        setParametres(valeur === 'toutes' ? { voir: 'toutes' } : {}, { preventScrollReset: true }),
    },
  })
  return (
    <>
      <EnTete intro="Chaque organisme destinataire dit s’il est concerné, non concerné, ou s’il a corrigé ; une révision se redemande à tous.">
        {duCert ? 'Réponses aux bulletins' : 'Mes réponses aux bulletins'}
      </EnTete>
      <SegmentedControl
        legend="Bulletins à montrer"
        hideLegend
        segments={[
          voir(duCert ? 'Réponses manquantes' : 'À répondre', 'manquantes'),
          voir('Tous les bulletins', 'toutes'),
        ]}
      />
      <div className="fr-mt-3w" aria-live="polite">
        <Lecture requete={requete} quoi="les réponses">
          {(lignes) =>
            lignes.length === 0 ? (
              <EmptyState
                titre={manquantes ? 'Aucune réponse ne manque' : 'Aucun bulletin publié ne vous est adressé'}
                description="Un bulletin s’ajoute ici dès qu’il est publié, et à chacune de ses révisions."
              />
            ) : duCert ? (
              <Tableau lignes={lignes} />
            ) : (
              <Liste lignes={lignes} />
            )
          }
        </Lecture>
      </div>
    </>
  )
}
