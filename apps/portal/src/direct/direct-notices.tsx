import { typographier } from '@sssi/domain'
import { useHost } from '@sssi/section'
import { Lien } from '@sssi/ui/Lien'
import { Notice as NoticeDsfr } from '@sssi/ui/Notice'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useApi } from '../api/api.ts'
import { lireFermees, retenirFermee } from './dismissed.ts'
import type { NoticeMontree } from './notice.ts'
import { relais } from './relay.ts'
import { brancher } from './tabs.ts'

const SEVERITES = { information: 'info', avertissement: 'warning', erreur: 'alert' } as const

interface Proprietes {
  readonly notice: NoticeMontree
  readonly onFermer: () => void
}

function UneNotice({ notice, onFermer }: Proprietes) {
  const commune = {
    severity: SEVERITES[notice.gravite],
    title: typographier(notice.titre),
    // Le lien que la notice du DSFR propose s’ouvre dans un autre onglet : l’alerte s’ouvre dans celui-ci.
    description: (
      <>
        {typographier(notice.texte)}{' '}
        <Lien className="fr-notice__link" href={notice.lien}>
          {typographier(notice.libelleDuLien)}
        </Lien>
      </>
    ),
  }
  return notice.fermable ? (
    <NoticeDsfr {...commune} isClosable isClosed={false} onClose={onFermer} />
  ) : (
    <NoticeDsfr {...commune} />
  )
}

/** Dit chaque notice une fois, à sa venue, sans déplacer le focus. */
function useAnnonces(notices: readonly NoticeMontree[]): void {
  const { annoncer } = useHost()
  const dites = useRef(new Set<string>())
  useEffect(() => {
    for (const { cle, titre, texte } of notices) {
      const dite = `${cle} ${titre}`
      if (dites.current.has(dite)) continue
      dites.current.add(dite)
      annoncer(typographier(`${titre}. ${texte}`))
    }
  }, [notices, annoncer])
}

interface ProprietesDuDirect {
  readonly agentId: string
  /** Où en était le direct avant la première lecture de la page : seul celui de l’arrivée compte. */
  readonly depuis: number | null
}

/** Les notices venues en direct, sur toutes les pages. Les monter ouvre la connexion. */
export default function DirectNotices({ agentId, depuis }: ProprietesDuDirect) {
  const api = useApi()
  const queryClient = useQueryClient()
  const [notices, setNotices] = useState<readonly NoticeMontree[]>([])
  const [arrivee] = useState(depuis)
  const [fermees, setFermees] = useState(lireFermees)

  useEffect(
    () =>
      brancher({
        agentId,
        depuis: arrivee,
        relais,
        surNotices: setNotices,
        surDoute: () => void queryClient.invalidateQueries({ queryKey: api.portail.session.get.queryKey() }),
      }),
    [agentId, arrivee, queryClient, api],
  )
  useEffect(() => {
    const relire = () => setFermees(lireFermees())
    window.addEventListener('storage', relire)
    return () => window.removeEventListener('storage', relire)
  }, [])

  const montrees = notices.filter(({ fermable, version }) => !fermable || !fermees.includes(version))
  useAnnonces(montrees)
  if (montrees.length === 0) return null
  return (
    <section aria-label="Messages en direct">
      {montrees.map((notice) => (
        <UneNotice
          key={notice.version}
          notice={notice}
          onFermer={() => setFermees(retenirFermee(notice.version))}
        />
      ))}
    </section>
  )
}
