import { longueursDIncident } from '@sssi/domain/cyber'
import { ChampListe, ChampLong, ChampTexte } from '@sssi/page/champs'
import { idDuChamp } from '@sssi/page/id-du-champ'
import { Button } from '@sssi/ui/Button'
import type { Saisie } from '../../commun/saisie/use-saisie.ts'
import { ChampInstant } from '../commun/champ-instant.tsx'
import { ChampsDImpact, optionsDOrganisme } from '../commun/champs-d-impact.tsx'
import { impactVide, type ImpactTape } from '../commun/impact.ts'
import { organismeDeLAgent, type DeclarationTapee } from './declaration.ts'

interface Proprietes {
  readonly saisie: Saisie<DeclarationTapee>
}

/** Qui est touché, ce qui se passe, et l’instant d’où partent tous les délais. */
export function EtapeDesFaits({
  saisie,
  tousLesOrganismes,
}: Proprietes & { readonly tousLesOrganismes: boolean }) {
  return (
    <>
      {tousLesOrganismes && (
        <ChampListe saisie={saisie} nom="organisme" libelle="Organisme touché" options={optionsDOrganisme} />
      )}
      <ChampTexte
        saisie={saisie}
        nom="titre"
        libelle="Ce qui se passe, en quelques mots"
        aide={'Par exemple\u00a0: «\u00a0Hameçonnage de l’espace personnel\u00a0».'}
      />
      <ChampInstant
        saisie={saisie}
        nom="priseDeConnaissanceLe"
        libelle="Prise de connaissance"
        aide="Quand votre organisme a su, avec un degré raisonnable de certitude, qu’un incident avait lieu. Tous les délais en partent. Heure de Paris."
      />
      <ChampInstant
        saisie={saisie}
        nom="debutLe"
        libelle="Début de l’incident, s’il est connu (facultatif)"
      />
      <ChampLong
        saisie={saisie}
        nom="description"
        libelle="Description (facultatif)"
        longueur={longueursDIncident.description}
        lignes={6}
      />
      <ChampLong
        saisie={saisie}
        nom="mesures"
        libelle="Mesures déjà prises (facultatif)"
        longueur={longueursDIncident.description}
      />
    </>
  )
}

/** La saisie d’un des services de la liste, pour les champs qui en tiennent un seul. */
function saisieDImpact(
  saisie: Saisie<DeclarationTapee>,
  rang: number,
  impact: ImpactTape,
): Saisie<ImpactTape> {
  const prefixe = `impacts.${rang}.`
  const { impacts } = saisie.valeurs
  return {
    ...saisie,
    cle: idDuChamp(saisie.cle, `impacts-${rang}`),
    valeurs: impact,
    enregistrees: impact,
    erreurs: Object.fromEntries(
      Object.entries(saisie.erreurs).flatMap(([champ, phrase]) =>
        champ.startsWith(prefixe) ? [[champ.slice(prefixe.length), phrase]] : [],
      ),
    ),
    changer: (changement) =>
      saisie.changer({
        impacts: impacts.map((autre, i) => (i === rang ? { ...autre, ...changement } : autre)),
      }),
  }
}

/** Les services touchés, s’ils sont déjà connus ; la fiche en ajoutera. */
export function EtapeDesServices({ saisie }: Proprietes) {
  const { impacts, organisme } = saisie.valeurs
  return (
    <div id={idDuChamp(saisie.cle, 'impacts')}>
      {impacts.length === 0 && (
        <p>
          Aucun service n’est encore nommé. Sans service, ni la CNIL ni la déclaration OSE n’entrent en compte
          : vous pourrez en ajouter depuis la fiche.
        </p>
      )}
      {impacts.map((impact, rang) => (
        <fieldset key={impact.cle} className="fr-fieldset">
          <legend className="fr-fieldset__legend">Service {rang + 1}</legend>
          <div className="fr-fieldset__element">
            <ChampsDImpact saisie={saisieDImpact(saisie, rang, impact)} />
            <Button
              type="button"
              priority="tertiary"
              size="small"
              onClick={() => saisie.changer({ impacts: impacts.filter((_, i) => i !== rang) })}
            >
              Retirer ce service
            </Button>
          </div>
        </fieldset>
      ))}
      <p>
        <Button
          type="button"
          priority="secondary"
          onClick={() =>
            saisie.changer({
              impacts: [
                ...impacts,
                { cle: crypto.randomUUID(), ...impactVide(organismeDeLAgent(organisme)) },
              ],
            })
          }
        >
          {impacts.length === 0 ? 'Ajouter un service touché' : 'Ajouter un autre service'}
        </Button>
      </p>
    </div>
  )
}
