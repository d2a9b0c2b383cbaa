import { lireChefsDeFile, plan } from '@sssi/domain'

/** Les chiffres du plan tel qu’il est publié : rien du suivi. */
export const chiffres = {
  actions: plan.length,
  axes: new Set(plan.map(({ axe }) => axe)).size,
  thematiques: new Set(plan.map(({ thematique }) => thematique)).size,
  organismes: new Set(plan.flatMap(({ chefsDeFile }) => lireChefsDeFile(chefsDeFile).organismes)).size,
}
