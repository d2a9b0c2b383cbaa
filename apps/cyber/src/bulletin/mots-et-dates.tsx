import type { Jour } from '@sssi/domain'
import type { FiltreDeBulletins } from '@sssi/domain/cyber'
import { useMots } from '@sssi/page/use-mots'
import { Input } from '@sssi/ui/Input'

interface Proprietes {
  readonly filtre: FiltreDeBulletins
  readonly onChercher: (mots: string) => void
  readonly onDater: (dates: { readonly depuis?: Jour | null; readonly jusque?: Jour | null }) => void
}

/** Les mots et les dates d’une liste de bulletins. */
export function MotsEtDates({ filtre, onChercher, onDater }: Proprietes) {
  const { q, depuis, jusque } = filtre
  const { texte, taper } = useMots(q, onChercher)
  const date = (libelle: string, cle: 'depuis' | 'jusque', valeur: Jour | null) => (
    <Input
      label={libelle}
      nativeInputProps={{
        type: 'date',
        value: valeur ?? '',
        onChange: ({ target }) => onDater({ [cle]: target.value === '' ? null : target.value }),
      }}
    />
  )
  return (
    <>
      <Input
        label="Chercher des mots, un numéro, une CVE"
        nativeInputProps={{
          type: 'search',
          value: texte,
          maxLength: 200,
          onChange: ({ target }) => taper(target.value),
        }}
      />
      {date('Modifiés depuis le', 'depuis', depuis)}
      {date('Jusqu’au', 'jusque', jusque)}
    </>
  )
}
