import { formatInstant } from '@sssi/domain'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { Diff } from '@sssi/ui/Diff'
import type { Saisie } from './use-saisie.ts'

export interface LectureDuChamp<T> {
  readonly nom: string
  readonly enMots?: (valeur: T) => string
}
export type LecturesDesChamps<V extends object> = { readonly [N in keyof V]: LectureDuChamp<V[N]> }

function enTexte(valeur: unknown): string {
  if (typeof valeur === 'boolean') return valeur ? 'Oui' : 'Non'
  if (Array.isArray(valeur)) return valeur.map(enTexte).join(', ')
  if (valeur === null || valeur === undefined) return ''
  return typeof valeur === 'object' ? Object.values(valeur).map(enTexte).join(', ') : String(valeur)
}

interface Proprietes<V extends object> {
  readonly saisie: Saisie<V>
  readonly lectures: LecturesDesChamps<V>
}

/** Deux versions du même objet : ce qui les sépare, champ par champ, et laquelle garder. */
export function ConflitATrancher<V extends object>({ saisie, lectures }: Proprietes<V>) {
  const { valeurs, enregistrees, echec } = saisie
  const { par = '', le = '' } = echec?.conflit ?? {}
  const autre = par || 'une autre personne'
  const noms = Object.keys(lectures) as (keyof V & string)[]
  const lire = (version: V, nom: keyof V & string) => (lectures[nom].enMots ?? enTexte)(version[nom])
  const differents = noms.filter((nom) => lire(valeurs, nom) !== lire(enregistrees, nom))
  return (
    <section tabIndex={-1} aria-label="Deux versions à comparer">
      <Alert
        className="fr-mb-3w"
        severity="warning"
        small
        description={`${par || 'Une autre personne'} a enregistré une autre version${le ? ` le ${formatInstant(le)}` : ''}, depuis votre lecture. Rien de ce que vous avez écrit n’est perdu.`}
      />
      {differents.length === 0 && <p>Les deux versions disent la même chose.</p>}
      {differents.map((nom) => (
        <div key={nom} className="fr-mb-3w">
          <Diff
            titre={lectures[nom].nom}
            avant={lire(enregistrees, nom)}
            apres={lire(valeurs, nom)}
            libelleAvant={`Enregistré par ${autre}`}
            libelleApres="Ce que vous avez écrit"
          />
        </div>
      ))}
      <div className="sssi-cyber-boutons">
        <Button type="button" onClick={saisie.garderLaMienne}>
          Reprendre ma saisie
        </Button>
        <Button type="button" priority="secondary" onClick={saisie.abandonner}>
          Prendre la version enregistrée
        </Button>
      </div>
    </section>
  )
}
