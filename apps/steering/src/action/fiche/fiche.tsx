import './fiche.css'
import { useHost } from '@sssi/section'
import { GardeDesSaisies } from '../saisie/garde.tsx'
import { SaisiesProvider } from '../saisie/saisies.tsx'
import { SaisiesRetrouvees } from '../saisie/saisies-retrouvees.tsx'
import { EnTeteDeFiche } from './en-tete.tsx'
import { FicheProvider, type FicheOuverte } from './fiche-context.tsx'
import { FicheImprimee } from './fiche-imprimee.tsx'
import { ContenuDeLOnglet, OngletsDeLaFiche } from './onglets-de-la-fiche.tsx'
import { Resume } from './resume.tsx'

/** La fiche d’une action : son en-tête, ses onglets, et un résumé à côté quand l’écran est assez large. */
export function Fiche(ouverte: FicheOuverte) {
  const { agent } = useHost()
  const { code } = ouverte.fiche.action
  return (
    <FicheProvider value={ouverte}>
      <SaisiesProvider key={`${agent?.id ?? ''} ${code}`} code={code}>
        <FicheImprimee />
        <div className="sssi-steering-fiche">
          <EnTeteDeFiche />
          <SaisiesRetrouvees />
          <OngletsDeLaFiche />
          <div className="sssi-steering-colonnes">
            <div>
              <ContenuDeLOnglet />
            </div>
            <Resume />
          </div>
          <GardeDesSaisies />
        </div>
      </SaisiesProvider>
    </FicheProvider>
  )
}
