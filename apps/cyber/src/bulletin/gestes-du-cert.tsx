import { Accordion } from '@sssi/ui/Accordion'
import { JournalListe } from '@sssi/ui/JournalListe'
import { Lien } from '@sssi/ui/Lien'
import { typographier } from '@sssi/domain'
import { ChangerDiffusion } from './changer-diffusion.tsx'
import type { FicheDeBulletin } from './donnees.ts'
import { lienVersLaRedaction } from './liens.ts'
import { phraseDuFait, quand } from './phrases.ts'
import { PublierBulletin } from './publier-bulletin.tsx'
import { ReponsesRecues } from './reponses-recues.tsx'
import { RetirerBulletin } from './retirer-bulletin.tsx'

interface Proprietes {
  readonly fiche: FicheDeBulletin
  readonly redaction: NonNullable<FicheDeBulletin['redaction']>
}

/** Ce que le CERT fait d’un bulletin : le publier, le suivre, en changer la diffusion, le retirer, relire son histoire. */
export function GestesDuCert({ fiche, redaction }: Proprietes) {
  const { gestes } = fiche.droits
  const aPublier = fiche.etat === 'brouillon' || redaction.brouillon !== null
  return (
    <div className="sssi-cyber-bulletin__gestes fr-mt-4w">
      {gestes.includes('ecrire') && (
        <p>
          <Lien className="fr-btn fr-btn--secondary" href={lienVersLaRedaction(fiche.id)}>
            {fiche.etat === 'brouillon' || redaction.brouillon
              ? 'Reprendre la rédaction'
              : 'Écrire une révision'}
          </Lien>
        </p>
      )}
      {gestes.includes('publier') && aPublier && <PublierBulletin fiche={fiche} />}
      {fiche.etat === 'publie' && <ReponsesRecues fiche={fiche} sansReponse={redaction.sansReponse} />}
      {gestes.includes('diffuser') && fiche.etat !== 'brouillon' && (
        <Accordion label="Changer la diffusion" titleAs="h2">
          <ChangerDiffusion fiche={fiche} />
        </Accordion>
      )}
      {(gestes.includes('retirer') || gestes.includes('supprimer')) && (
        <Accordion
          label={gestes.includes('retirer') ? 'Retirer ce bulletin' : 'Supprimer ce brouillon'}
          titleAs="h2"
        >
          <RetirerBulletin fiche={fiche} />
        </Accordion>
      )}
      <h2 className="fr-h4 fr-mt-4w">{typographier('Ce qui s’est fait')}</h2>
      <JournalListe
        libelle="Journal du bulletin"
        entrees={redaction.journal.map((fait) => ({
          cle: String(fait.id),
          phrase: phraseDuFait(fait),
          instant: fait.le,
          quand: quand(fait.le),
        }))}
      />
    </div>
  )
}
