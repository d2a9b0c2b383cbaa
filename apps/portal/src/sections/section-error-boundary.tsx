import { Component, type ReactNode } from 'react'

interface Proprietes {
  readonly children: ReactNode
  readonly secours: ReactNode
  /** Appelé pour chaque faute retenue. */
  onPanne(): void
}

/** Retient ce qu’une section lève au rendu ou dans un effet. React n’offre cette interception qu’aux classes. */
export class SectionErrorBoundary extends Component<Proprietes, { enPanne: boolean }> {
  override state = { enPanne: false }

  static getDerivedStateFromError() {
    return { enPanne: true }
  }

  override componentDidCatch() {
    this.props.onPanne()
  }

  override render() {
    return this.state.enPanne ? this.props.secours : this.props.children
  }
}
