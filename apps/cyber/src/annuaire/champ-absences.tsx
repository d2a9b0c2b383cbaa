import { Button } from '@sssi/ui/Button'
import { Input } from '@sssi/ui/Input'
import type { Saisie } from '../commun/saisie/use-saisie.ts'
import type { ValeursDeContact } from './valeurs-de-contact.ts'

/** Les absences prévues : du, au, jours compris. */
export function ChampAbsences({ saisie }: { readonly saisie: Saisie<ValeursDeContact> }) {
  const { absences } = saisie.valeurs
  const poser = (rang: number, bornes: Partial<(typeof absences)[number]>) =>
    saisie.changer({
      absences: absences.map((absence, autre) => (autre === rang ? { ...absence, ...bornes } : absence)),
    })
  const erreur = (rang: number, borne: string) => saisie.erreurs[`absences.${rang}.${borne}`]
  return (
    <fieldset className="fr-fieldset">
      <legend className="fr-fieldset__legend fr-fieldset__legend--regular">
        Absences prévues
        <span className="fr-hint-text">Ces jours-là, le suppléant est appelé à la place.</span>
      </legend>
      {absences.map((absence, rang) => (
        <div key={rang} className="fr-fieldset__element sssi-cyber-absence">
          {(['du', 'au'] as const).map((borne) => (
            <Input
              key={borne}
              label={
                <>
                  {borne === 'du' ? 'Du' : 'Au'}
                  <span className="fr-sr-only"> (absence {rang + 1})</span>
                </>
              }
              state={erreur(rang, borne) ? 'error' : 'default'}
              stateRelatedMessage={erreur(rang, borne)}
              nativeInputProps={{
                type: 'date',
                value: absence[borne],
                onChange: ({ target }) => poser(rang, { [borne]: target.value }),
              }}
            />
          ))}
          <Button
            type="button"
            priority="tertiary"
            onClick={() => saisie.changer({ absences: absences.filter((_, autre) => autre !== rang) })}
          >
            Retirer<span className="fr-sr-only"> l’absence {rang + 1}</span>
          </Button>
        </div>
      ))}
      <div className="fr-fieldset__element">
        <Button
          type="button"
          priority="secondary"
          size="small"
          onClick={() => saisie.changer({ absences: [...absences, { du: '', au: '' }] })}
        >
          Ajouter une absence
        </Button>
      </div>
    </fieldset>
  )
}
