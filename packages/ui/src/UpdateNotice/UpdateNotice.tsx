import { Button } from '../Button/index.ts'

export interface UpdateNoticeProps {
  /** Une version plus récente que celle de la page attend l’agent. */
  readonly disponible: boolean
  /** Un texte de la page n’est pas enregistré : recharger le perdrait, on ne le propose pas. */
  readonly nonEnregistre: boolean
  readonly onRecharger: () => void
  readonly onPlusTard: () => void
}

/**
 * Une nouvelle version attend : l’agent recharge quand il veut, jamais au prix de sa saisie. La zone reste dans la page,
 * pour que l’annonce soit lue.
 */
export function UpdateNotice({ disponible, nonEnregistre, onRecharger, onPlusTard }: UpdateNoticeProps) {
  return (
    <div role="status">
      {disponible && (
        <div className="sssi-mise-a-jour">
          <p className="sssi-mise-a-jour__texte">
            <strong>Une nouvelle version est disponible.</strong>{' '}
            {nonEnregistre
              ? 'Votre texte n’est pas enregistré : enregistrez-le, vous pourrez ensuite recharger la page.'
              : 'Rechargez la page pour en profiter, maintenant ou plus tard.'}
          </p>
          {!nonEnregistre && (
            <Button size="small" priority="secondary" onClick={onRecharger}>
              Recharger la page
            </Button>
          )}
          <Button size="small" priority="tertiary no outline" onClick={onPlusTard}>
            Plus tard
          </Button>
        </div>
      )}
    </div>
  )
}
