import { libelleOrganisme, type OrganismeCode } from '@sssi/domain'
import {
  adresseDesAvisParDefaut,
  decisionsDAvis,
  gravites,
  libelleDecisionDAvis,
  libelleGravite,
  libelleSourceDAvis,
  sourcesDAvis,
  type AdresseDesAvis,
} from '@sssi/domain/cyber'
import { Details } from '@sssi/ui/Details'
import { FilterBar, type Filtre } from '@sssi/ui/FilterBar'
import { Input } from '@sssi/ui/Input'
import { useState } from 'react'
import { Mots } from './mots.tsx'

const EXPLOITEE = 'oui'

const choix = <T extends string>(valeurs: readonly T[], libelle: (valeur: T) => string) =>
  valeurs.map((valeur) => ({ valeur, libelle: libelle(valeur) }))

interface Proprietes {
  readonly adresse: AdresseDesAvis
  /** Ceux dont l’agent peut apprendre s’ils sont concernés. */
  readonly organismes: readonly OrganismeCode[]
  readonly onChanger: (suite: Partial<AdresseDesAvis>, tape?: boolean) => void
  readonly compte: string
}

const filtresDe = ({ adresse, organismes }: Pick<Proprietes, 'adresse' | 'organismes'>): Filtre[] => [
  {
    cle: 'decision',
    libelle: 'Décision',
    choix: choix(decisionsDAvis, libelleDecisionDAvis),
    valeurs: adresse.decision,
  },
  {
    cle: 'gravite',
    libelle: 'Gravité',
    choix: [...choix(gravites, libelleGravite), { valeur: 'non_notee', libelle: 'Non notée' }],
    valeurs: adresse.gravite,
  },
  {
    cle: 'exploitee',
    libelle: 'Exploitation',
    choix: [{ valeur: EXPLOITEE, libelle: 'Exploitée (KEV)' }],
    valeurs: adresse.exploitee ? [EXPLOITEE] : [],
  },
  {
    cle: 'organisme',
    libelle: 'Organisme concerné',
    choix: choix([...new Set([...organismes, ...adresse.organisme])], libelleOrganisme),
    valeurs: adresse.organisme,
  },
  {
    cle: 'source',
    libelle: 'Source',
    choix: choix(sourcesDAvis, libelleSourceDAvis),
    valeurs: adresse.source,
  },
]

/** La période et l’éditeur : moins souvent demandés, ils attendent repliés. */
function Periode({ adresse, onChanger }: Omit<Proprietes, 'compte' | 'organismes'>) {
  const { du, au, editeur } = adresse
  const [ouvert, setOuvert] = useState((du ?? au ?? editeur) !== null)
  const date = (libelle: string, cle: 'du' | 'au') => (
    <Input
      label={libelle}
      nativeInputProps={{
        type: 'date',
        value: adresse[cle] ?? '',
        onChange: ({ target }) => onChanger({ [cle]: target.value || null }),
      }}
    />
  )
  return (
    <Details resume="Par période ou par éditeur" ouvert={ouvert} onBascule={setOuvert}>
      {ouvert && (
        <div className="sssi-cyber-veille-periode">
          {date('Modifiés depuis le', 'du')}
          {date('Jusqu’au', 'au')}
          <Input
            label="Éditeur, tel que les avis le nomment"
            nativeInputProps={{
              value: editeur ?? '',
              maxLength: 100,
              onChange: ({ target }) => onChanger({ editeur: target.value || null }, true),
            }}
          />
        </div>
      )}
    </Details>
  )
}

/** Les filtres des avis. */
export function Filtres({ adresse, organismes, onChanger, compte }: Proprietes) {
  return (
    <>
      <FilterBar
        recherche={<Mots q={adresse.q} onChercher={(q) => onChanger({ q }, true)} />}
        filtres={filtresDe({ adresse, organismes })}
        onFiltrer={(cle, valeurs) =>
          onChanger(cle === 'exploitee' ? { exploitee: valeurs.length > 0 } : { [cle]: valeurs })
        }
        onToutRetirer={() => onChanger({ ...adresseDesAvisParDefaut, decision: [] })}
        compte={compte}
      />
      <Periode adresse={adresse} onChanger={onChanger} />
    </>
  )
}
