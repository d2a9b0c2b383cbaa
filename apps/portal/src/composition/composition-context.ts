import { createContext, use } from 'react'
import type { Composition } from './composition.ts'

export const CompositionContext = createContext<Composition>({ shell: '', api: '', sections: [] })

export const useComposition = (): Composition => use(CompositionContext)
