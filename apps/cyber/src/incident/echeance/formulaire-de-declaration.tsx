import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampLong, ChampTexte } from '@sssi/page/champs'
import { useMutation } from '@sssi/section'
import { Button } from '@sssi/ui/Button'
import { DescriptionList } from '@sssi/ui/DescriptionList'
import { useApi } from '../../api.ts'
import { Formulaire } from '../../commun/saisie/formulaire.tsx'
import { useSaisie } from '../../commun/saisie/use-saisie.ts'
import type { DeclarationLue } from '../commun/donnees.ts'

type Reponses = Readonly<Record<string, string>>

/** Les réponses : le brouillon, et pour ce qu’il ne dit pas, ce que l’incident sait. */
export const reponsesDe = ({ champs, brouillon, preRempli }: DeclarationLue): Reponses =>
  Object.fromEntries(champs.map(({ cle }) => [cle, brouillon?.[cle] ?? preRempli[cle] ?? '']))

interface Proprietes {
  readonly declaration: DeclarationLue
  readonly relire: () => Promise<void>
}

/** Les réponses, à lire ou à imprimer : un champ de saisie coupe ce qui le dépasse. */
export function ReponsesLues({
  champs,
  reponses,
}: Pick<DeclarationLue, 'champs'> & { readonly reponses: Reponses }) {
  return (
    <DescriptionList
      elements={champs.map(({ cle, libelle }) => {
        const valeur = reponses[cle] ?? ''
        return {
          terme: libelle,
          valeur: valeur === '' ? null : <span className="sssi-cyber-texte">{valeur}</span>,
        }
      })}
    />
  )
}

/** Le formulaire réglementaire : pré-rempli, repris autant qu’il faut, gardé en brouillon. */
export function FormulaireDeDeclaration({ declaration, relire }: Proprietes) {
  const { incident, echeance, champs, preRempli, version } = declaration
  const garder = useMutation(useApi().cyber.echeance.saveBrouillon.mutationOptions())
  const saisie = useSaisie<Reponses>({
    cle: `echeance-${incident.id}-${echeance.cle}`,
    depart: reponsesDe(declaration),
    version,
    envoyer: (valeurs, lue) =>
      garder.mutateAsync({
        incidentId: incident.id,
        cle: echeance.cle,
        version: lue,
        reponses: champs.map(({ cle }) => ({ cle, valeur: valeurs[cle] ?? '' })),
      }),
    confirmation: 'Le brouillon est enregistré.',
    surEnregistre: () => void relire(),
    surConflit: relire,
  })
  return (
    <>
      <div className="sssi-cyber-impression">
        <ReponsesLues champs={champs} reponses={saisie.valeurs} />
      </div>
      <div className="sssi-cyber-sans-impression">
        <Formulaire
          saisie={saisie}
          titre={`Formulaire\u00a0: ${echeance.libelle}`}
          lectures={Object.fromEntries(champs.map(({ cle, libelle }) => [cle, { nom: libelle }]))}
          bouton="Enregistrer le brouillon"
          autresBoutons={
            <Button type="button" priority="tertiary" onClick={() => saisie.changer(preRempli)}>
              Reprendre les valeurs de l’incident
            </Button>
          }
        >
          {champs.map(({ cle, libelle, aide, obligatoire, long }) => {
            const nom = obligatoire ? libelle : `${libelle} (facultatif)`
            return long ? (
              <ChampLong
                key={cle}
                saisie={saisie}
                nom={cle}
                libelle={nom}
                aide={aide}
                longueur={longueursDIncident.champ}
                lignes={5}
              />
            ) : (
              <ChampTexte key={cle} saisie={saisie} nom={cle} libelle={nom} aide={aide} />
            )
          })}
        </Formulaire>
      </div>
    </>
  )
}
