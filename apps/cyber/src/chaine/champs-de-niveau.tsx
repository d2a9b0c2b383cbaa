import {
  appeles,
  conduitesHorsHeures,
  libelleAppele,
  libelleConduite,
  type Appele,
  type ConduiteHorsHeures,
} from '@sssi/domain/cyber'
import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import { Select } from '@sssi/ui/Select'

/** Un niveau tel qu’il se tape : ses délais sont du texte tant qu’ils ne sont pas envoyés. */
export interface NiveauTape {
  readonly titre: string
  readonly appelle: Appele
  readonly delaiMinutes: string
  readonly delaiHorsHeuresMinutes: string
  readonly horsHeures: ConduiteHorsHeures
}

export const niveauVide: NiveauTape = {
  titre: '',
  appelle: 'astreinte',
  delaiMinutes: '15',
  delaiHorsHeuresMinutes: '20',
  horsHeures: 'appeler',
}

interface Proprietes {
  readonly cle: string
  readonly rang: number
  readonly niveau: NiveauTape
  readonly erreurs: Readonly<Record<string, string>>
  readonly changer: (niveau: NiveauTape) => void
  readonly onMonter: (() => void) | undefined
  readonly onRetirer: (() => void) | undefined
}

/** Les champs d’un niveau, et de quoi le déplacer ou le retirer. */
export function ChampsDeNiveau({ cle, rang, niveau, erreurs, changer, onMonter, onRetirer }: Proprietes) {
  const etat = (champ: keyof NiveauTape) => {
    const erreur = erreurs[`niveaux.${rang}.${champ}`]
    return erreur
      ? ({ state: 'error', stateRelatedMessage: erreur } as const)
      : ({ state: 'default' } as const)
  }
  const texte = (champ: 'titre' | 'delaiMinutes' | 'delaiHorsHeuresMinutes', libelle: string) => (
    <Input
      label={libelle}
      {...etat(champ)}
      nativeInputProps={{
        id: `${cle}-niveaux.${rang}.${champ}`,
        ...(champ === 'titre' ? {} : { inputMode: 'numeric' as const }),
        value: niveau[champ],
        onChange: ({ target }) => changer({ ...niveau, [champ]: target.value }),
      }}
    />
  )
  return (
    <fieldset className="sssi-cyber-chaine__niveau">
      <legend className="fr-text--bold">Niveau {rang + 1}</legend>
      {texte('titre', 'Nom du niveau')}
      <Select
        label="Qui ce niveau appelle"
        {...etat('appelle')}
        options={appeles.map((valeur) => ({ value: valeur, label: libelleAppele(valeur) }))}
        nativeSelectProps={{
          value: niveau.appelle,
          onChange: ({ target }) => changer({ ...niveau, appelle: target.value }),
        }}
      />
      {texte('delaiMinutes', 'Délai d’acquittement en heures ouvrées, en minutes')}
      {texte('delaiHorsHeuresMinutes', 'Délai hors heures ouvrées, en minutes')}
      <Select
        label="Nuits, week-ends et jours fériés"
        {...etat('horsHeures')}
        options={conduitesHorsHeures.map((valeur) => ({ value: valeur, label: libelleConduite(valeur) }))}
        nativeSelectProps={{
          value: niveau.horsHeures,
          onChange: ({ target }) => changer({ ...niveau, horsHeures: target.value }),
        }}
      />
      <p className="sssi-cyber-boutons">
        {onMonter && (
          <Button type="button" priority="tertiary" size="small" onClick={onMonter}>
            Monter le niveau {rang + 1}
          </Button>
        )}
        {onRetirer && (
          <Button type="button" priority="tertiary" size="small" onClick={onRetirer}>
            Retirer le niveau {rang + 1}
          </Button>
        )}
      </p>
    </fieldset>
  )
}
