import { jourDe, type Jour } from '@sssi/domain'
import { useState } from 'react'

/** Le jour qu’il est, à l’ouverture de la page : il ne change pas sous les yeux de qui la lit. */
export function useAujourdhui(): Jour {
  const [aujourdhui] = useState(() => jourDe(new Date()))
  return aujourdhui
}
