import { libelleAlerte, libelleGravite, pluriel, type Gravite } from '@sssi/domain'
import { Badge } from '@sssi/ui/Badge'
import { ListeSuivie, type LigneSuivie } from '@sssi/ui/ListeSuivie'
import type { ActionSuivie } from '../lecture/action-suivie.ts'
import { adresseDuPlan } from '../lecture/adresses.ts'
import { appels, type Appel } from '../lecture/appels.ts'
import { phraseDesAppelsBas } from '../lecture/phrases-du-theme.ts'

interface Proprietes {
  readonly actions: readonly ActionSuivie[]
  readonly thematiques: readonly string[]
}

/** Au-delà, nommer les actions n’aide plus : le lien ouvre leur liste. */
const NOMMEES = 5

function phraseDeGravite(gravite: Gravite): string {
  return `Gravité ${libelleGravite(gravite).toLowerCase()}`
}

function ligne({ alerte, gravite, codes }: Appel, { actions, thematiques }: Proprietes): LigneSuivie {
  return {
    cle: alerte,
    href: adresseDuPlan(thematiques, { alerte: [alerte] }),
    intitule: `${libelleAlerte(alerte)}\u00a0: ${pluriel(codes.length, 'action')} sur ${actions.length}`,
    // La gravité haute seule porte un badge : c’est elle que l’œil doit trouver.
    etats: gravite === 'haute' && (
      <Badge as="span" small severity="error">
        {phraseDeGravite(gravite)}
      </Badge>
    ),
    faits: [
      ...(gravite === 'haute' ? [] : [phraseDeGravite(gravite)]),
      ...(codes.length <= NOMMEES ? [codes.join(', ')] : []),
    ],
  }
}

/**
 * Les alertes actives du thème, de la plus grave à la moins grave ; chacune ouvre les actions concernées. Celles de gravité
 * basse tiennent en une phrase : elles n’appellent personne aujourd’hui.
 */
export function CeQuiDemandeQuelquUn(proprietes: Proprietes) {
  const tous = appels(proprietes.actions)
  const pressants = tous.filter(({ gravite }) => gravite !== 'basse')
  const bas = phraseDesAppelsBas(tous)
  return (
    <>
      {pressants.length > 0 ? (
        <ListeSuivie
          lignes={pressants.map((appel) => ligne(appel, proprietes))}
          libelle="Alertes actives, de la plus grave à la moins grave"
          enLigne
        />
      ) : (
        <p>Aucune alerte de gravité haute ou moyenne n’est active sur ces actions.</p>
      )}
      {bas && <p>{bas}</p>}
    </>
  )
}
