import type { Config } from './core/http/config.ts'
import type { Gestionnaires } from './core/taches/executer-taches.ts'
import { GENRE_D_ESCALADE } from './cyber/alerte/contexte.ts'
import { escalader } from './cyber/alerte/escalader.ts'
import { gestionnairesDesBulletins } from './cyber/bulletin/notification/notification.taches.ts'
import { prevenirDEcheance } from './cyber/incident/prevenir.ts'
import { RAPPEL_D_ECHEANCE } from './cyber/incident/recalculer.ts'

/** Ce que le portail fait de lui-même, par genre de tâche : une ligne par objet qui en planifie. */
export const gestionnairesDesTaches = ({ urlPublique }: Config): Gestionnaires => ({
  ...gestionnairesDesBulletins(urlPublique),
  [GENRE_D_ESCALADE]: escalader(urlPublique),
  [RAPPEL_D_ECHEANCE]: prevenirDEcheance,
})
