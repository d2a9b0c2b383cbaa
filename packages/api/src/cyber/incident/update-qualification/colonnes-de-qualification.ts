import type { Qualification } from '@sssi/domain/cyber'
import { instantDe } from '../temps.ts'

/** La qualification telle que la table l’écrit. */
export const colonnesDeQualification = ({ debutLe, ...qualification }: Qualification) => ({
  ...qualification,
  debutLe: debutLe === null ? null : instantDe(debutLe),
})
