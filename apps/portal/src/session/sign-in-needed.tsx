import { PageTitle } from '@sssi/ui/PageTitle'
import { ProConnectButton } from '@sssi/ui/ProConnectButton'
import { adresseDeConnexion } from './addresses.ts'

/** À la place d’une page réservée : se connecter, et y revenir. */
export function ConnexionNecessaire({ retour }: { retour: string }) {
  return (
    <>
      <PageTitle intro="Le suivi du plan est réservé aux agents de l’État et des organismes de Sécurité sociale. ProConnect vous identifie avec le compte de votre organisme, puis vous ramène ici.">
        Connectez-vous pour ouvrir cette page
      </PageTitle>
      <ProConnectButton url={adresseDeConnexion(retour)} />
    </>
  )
}
