import { formatInstant, typographier } from '@sssi/domain'
import { libelleReponseDIncident, libelleRsit, tagRsit } from '@sssi/domain/cyber'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { BadgeDeGravite } from '../commun/badges.tsx'
import { Bloc } from './bloc.tsx'
import { ChangerDeStatut } from './changer-de-statut.tsx'
import { useFiche } from './fiche-context.ts'
import { FormulaireDeConnaissance } from './formulaire-de-connaissance.tsx'
import { FormulaireDeDescription } from './formulaire-de-description.tsx'
import { FormulaireDeQualification } from './formulaire-de-qualification.tsx'

const texte = (valeur: string) => (valeur === '' ? null : <span className="sssi-cyber-texte">{valeur}</span>)
const instant = (iso: string | null) => (iso === null ? null : formatInstant(iso))

/** Ce qu’est l’incident, où il en est, et d’où partent ses délais. */
export function OngletSynthese() {
  const { fiche } = useFiche()
  const { classe, type, gravite, peutGerer } = fiche
  return (
    <>
      <ChangerDeStatut />
      <Bloc
        titre="Description"
        geste="Modifier"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeDescription />}
      >
        <p className="sssi-cyber-texte">{fiche.description || 'non renseigné'}</p>
      </Bloc>
      <Bloc
        titre="Prise de connaissance"
        geste="Corriger"
        peutModifier={peutGerer}
        formulaire={<FormulaireDeConnaissance />}
      >
        <DescriptionList
          elements={[
            { terme: 'Prise de connaissance', valeur: formatInstant(fiche.priseDeConnaissanceLe) },
            {
              terme: 'Déclaré',
              valeur: typographier(`le ${formatInstant(fiche.declareLe)}, par ${fiche.declarePar}`),
            },
            { terme: 'Début de l’incident', valeur: instant(fiche.debutLe) },
            { terme: 'Fin du traitement', valeur: instant(fiche.traiteLe) ?? 'l’incident dure encore' },
          ]}
        />
      </Bloc>
      <Bloc
        titre="Qualification"
        geste={classe === null ? 'Qualifier' : 'Modifier'}
        peutModifier={peutGerer}
        formulaire={<FormulaireDeQualification />}
      >
        <DescriptionList
          elements={[
            {
              terme: 'Classe et type',
              valeur:
                classe === null || type === null ? null : (
                  <>
                    {libelleRsit({ classe, type })} <code>{tagRsit({ classe, type })}</code>
                  </>
                ),
            },
            { terme: 'Gravité', valeur: <BadgeDeGravite gravite={gravite} /> },
            { terme: 'Important (NIS 2)', valeur: libelleReponseDIncident(fiche.important) },
            { terme: 'Risque élevé pour les personnes', valeur: libelleReponseDIncident(fiche.risqueEleve) },
            { terme: 'Malveillance', valeur: libelleReponseDIncident(fiche.malveillance) },
            { terme: 'Effet transfrontalier', valeur: libelleReponseDIncident(fiche.transfrontalier) },
            { terme: 'Cause', valeur: texte(fiche.cause) },
            { terme: 'Mesures', valeur: texte(fiche.mesures) },
            { terme: 'Indicateurs de compromission', valeur: texte(fiche.indicateurs) },
          ]}
        />
      </Bloc>
    </>
  )
}
