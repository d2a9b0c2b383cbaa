import { formatNombre, libelleVue, type AdressePlan, type VuePlan } from '@sssi/domain'
import { Button } from '@sssi/ui/Button'
import type { Densite } from '@sssi/ui/DataTable'
import { DownloadLinks } from '@sssi/ui/DownloadLinks'
import { SegmentedControl } from '@sssi/ui/SegmentedControl'
import { lienVersLExport } from './adresse/liens.ts'

interface Proprietes {
  readonly adresse: AdressePlan
  readonly total: number | undefined
  readonly densite: Densite
  readonly onDensite: (densite: Densite) => void
  readonly onVue: (vue: VuePlan) => void
  readonly onImprimer: () => void
}

/** Ce que l’on fait de la liste affichée : la voir autrement, l’emporter, l’imprimer. */
export function Outils({ adresse, total, densite, onDensite, onVue, onImprimer }: Proprietes) {
  const compacte = densite === 'compacte'
  const segment = (vue: VuePlan) => ({
    label: libelleVue(vue),
    nativeInputProps: { checked: adresse.vue === vue, onChange: () => onVue(vue) },
  })
  return (
    <div className="sssi-steering-plan-outils">
      <SegmentedControl
        small
        hideLegend
        legend="Vue de la liste"
        name="vue"
        segments={[segment('tableau'), segment('calendrier'), segment('chefs-de-file'), segment('axes')]}
      />
      {adresse.vue === 'tableau' && (
        <Button
          priority="tertiary no outline"
          size="small"
          iconId="fr-icon-list-unordered"
          nativeButtonProps={{ 'aria-pressed': compacte }}
          onClick={() => onDensite(compacte ? 'confortable' : 'compacte')}
        >
          Lignes serrées
        </Button>
      )}
      <div className="sssi-steering-plan-outils__sortie">
        {total !== undefined && total > 0 && (
          <DownloadLinks
            libelle={total === 1 ? 'Télécharger l’action' : `Télécharger les ${formatNombre(total)} actions`}
            liens={[
              { format: 'CSV', href: lienVersLExport(adresse, 'csv') },
              { format: 'ODS', href: lienVersLExport(adresse, 'ods') },
            ]}
          />
        )}
        <Button
          priority="tertiary no outline"
          size="small"
          iconId="fr-icon-printer-line"
          onClick={onImprimer}
        >
          Imprimer
        </Button>
      </div>
    </div>
  )
}
