import { useHost } from '@sssi/section'
import { Button } from '@sssi/ui/Button'

export default function AccueilPage() {
  const host = useHost()
  return <Button onClick={() => host.annoncer('x')}>{host.agent?.libelle}</Button>
}
