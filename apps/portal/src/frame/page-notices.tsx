import { formatInstant } from '@sssi/domain'
import { useHasUnsavedText } from '@sssi/section/host'
import { Alert } from '@sssi/ui/Alert'
import { Button } from '@sssi/ui/Button'
import { PreviewNotice } from '@sssi/ui/PreviewNotice'
import { UpdateNotice } from '@sssi/ui/UpdateNotice'
import { useState } from 'react'
import { useComposition } from '../composition/composition-context.ts'
import { useNouvelleComposition, usePageExpiree } from '../composition/page-state.ts'
import { rechargerSansCache } from '../composition/reload.ts'
import { useSession } from '../session/use-session.ts'

const FIN_DE_L_APERCU = '/deploiement/apercu/fin'

/** Tant que l’agent voit un aperçu : lequel, jusqu’à quand, et de quoi l’arrêter. */
export function ApercuEnCours() {
  const { apercu, sections } = useComposition()
  if (!apercu) return null
  const titre = sections.find(({ id }) => id === apercu.section)?.manifest.titre ?? apercu.section
  return (
    <PreviewNotice
      section={titre}
      version={apercu.version}
      jusquA={formatInstant(apercu.jusquA)}
      hrefDeFin={FIN_DE_L_APERCU}
    />
  )
}

/**
 * Une version plus récente attend l’agent. Remise à plus tard, elle n’est reproposée que si une autre la remplace. Une session
 * terminée reçoit la composition du public, qui n’est pas une nouveauté.
 */
export function NouvelleVersion() {
  const nouvelle = useNouvelleComposition()
  const { terminee } = useSession()
  const nonEnregistre = useHasUnsavedText()
  const [remise, setRemise] = useState<string | null>(null)
  return (
    <UpdateNotice
      disponible={nouvelle !== null && nouvelle !== remise && !terminee}
      nonEnregistre={nonEnregistre}
      onRecharger={() => window.location.reload()}
      onPlusTard={() => setRemise(nouvelle)}
    />
  )
}

/** La page, redemandée, a encore expiré : un cache du réseau la garde. Aucune section n’est chargée. */
export function PageExpiree() {
  if (!usePageExpiree()) return null
  return (
    <div className="fr-mb-3w">
      <Alert
        severity="warning"
        as="h2"
        title="Cette page a expiré"
        description="Votre navigateur a reçu une page trop ancienne, sans doute gardée par un cache du réseau : les sections du portail ne sont pas chargées. Ce qui est enregistré n’est pas touché. Rechargez la page ; si ce message revient, prévenez le service informatique de votre organisme."
      />
      <Button className="fr-mt-2w" onClick={() => void rechargerSansCache()}>
        Recharger la page
      </Button>
    </div>
  )
}
