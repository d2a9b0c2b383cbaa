import { libelleOrganisme, organismeCodes, typographier, type OrganismeCode } from '@sssi/domain'
import { libelleTlp, niveauxTlp, sensDuTlp, type DiffusionChoisie, type Tlp } from '@sssi/domain/cyber'
import { Button } from '@sssi/ui/Button'
import { Checkbox } from '@sssi/ui/Checkbox'
import { RadioButtons } from '@sssi/ui/RadioButtons'
import { PersonnesNommees } from './personnes-nommees.tsx'

export interface ChampsDeDiffusionProps {
  /** Préfixe des identifiants : deux formulaires d’une page ne les partagent pas. */
  readonly id: string
  readonly valeur: DiffusionChoisie
  readonly changer: (valeur: DiffusionChoisie) => void
  /** Par champ : `tlp`, `destinataires`, `personnes`. */
  readonly erreurs?: Readonly<Record<string, string>>
  /** Le niveau se décide ailleurs : une fois publié, il ne se change pas d’un clic. */
  readonly niveauFige?: boolean
  /** Les niveaux proposés ; tous, d’ordinaire. */
  readonly niveaux?: readonly Tlp[]
  /** Ce que l’on attend des destinataires : pour un bulletin, une réponse. */
  readonly aideDesOrganismes?: string
}

const etat = (erreur: string | undefined) =>
  erreur ? ({ state: 'error', stateRelatedMessage: erreur } as const) : ({ state: 'default' } as const)

/** Les identifiants HTML des champs, pour la liste des erreurs en tête du formulaire. */
export const idDuChampDeDiffusion = (id: string, champ: string) => `${id}-${champ}`

/** À qui un document est partagé : le niveau TLP, les organismes et, en RED, les personnes. */
export function ChampsDeDiffusion({
  id,
  valeur,
  changer,
  erreurs = {},
  niveauFige = false,
  niveaux = niveauxTlp,
  aideDesOrganismes = 'Chacun dira s’il est concerné : oui, non, ou corrigé.',
}: ChampsDeDiffusionProps) {
  const { tlp, destinataires, personnes } = valeur
  const poser = (organismes: readonly OrganismeCode[]) =>
    changer({ ...valeur, destinataires: organismeCodes.filter((code) => organismes.includes(code)) })
  return (
    <>
      {!niveauFige && (
        <RadioButtons
          id={idDuChampDeDiffusion(id, 'tlp')}
          legend="Niveau de partage (TLP)"
          hintText="Dans le doute, gardez TLP:AMBER. Élargir ensuite se motive ; restreindre est immédiat."
          name={`${id}-tlp`}
          small
          {...etat(erreurs['tlp'])}
          options={niveaux.map((niveau) => ({
            label: libelleTlp(niveau),
            hintText: sensDuTlp(niveau),
            nativeInputProps: {
              value: niveau,
              checked: niveau === tlp,
              onChange: () => changer({ ...valeur, tlp: niveau }),
            },
          }))}
        />
      )}
      <Checkbox
        id={idDuChampDeDiffusion(id, 'destinataires')}
        legend="Organismes destinataires"
        hintText={typographier(aideDesOrganismes)}
        small
        orientation="horizontal"
        {...etat(erreurs['destinataires'])}
        options={organismeCodes.map((code) => ({
          label: libelleOrganisme(code),
          nativeInputProps: {
            value: code,
            checked: destinataires.includes(code),
            onChange: ({ target }) =>
              poser(target.checked ? [...destinataires, code] : destinataires.filter((un) => un !== code)),
          },
        }))}
      />
      <p>
        <Button type="button" priority="tertiary" size="small" onClick={() => poser(organismeCodes)}>
          Tous les organismes
        </Button>{' '}
        <Button type="button" priority="tertiary" size="small" onClick={() => poser([])}>
          Aucun
        </Button>
      </p>
      {tlp === 'RED' && (
        <PersonnesNommees
          id={idDuChampDeDiffusion(id, 'personnes')}
          choisies={personnes}
          changer={(nommees) => changer({ ...valeur, personnes: nommees })}
          erreur={erreurs['personnes']}
        />
      )}
    </>
  )
}
