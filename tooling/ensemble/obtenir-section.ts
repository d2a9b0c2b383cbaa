import type { Section } from '@sssi/section'

const sections = import.meta.glob<{ default: Section }>('../../apps/*/src/section.ts')

/** Tient lieu de `federation.ts` quand portail et sections sont construits ensemble : le même code, sans fédération. */
export async function obtenirSection({ id }: { id: string }): Promise<Section | null> {
  const module = await sections[`../../apps/${id}/src/section.ts`]?.()
  return module?.default ?? null
}
