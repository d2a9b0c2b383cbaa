import type { Page } from '@playwright/test'

/** Ouvre une session par le fournisseur de démonstration, et arrive sur `retour`. */
export async function seConnecter(page: Page, compte: string, retour = '/tableau-de-bord'): Promise<void> {
  await page.goto(`/auth/connexion?retour=${encodeURIComponent(retour)}`)
  await page.getByRole('button', { name: compte, exact: true }).click()
  await page.waitForURL((adresse) => adresse.pathname + adresse.search === retour)
}

export const comptes = {
  animationDss: 'DSS – bureau 4C (animation)',
  referentDss: 'Référent DSS',
  direction: 'Direction (lecture)',
  chefDeProjetCnav: 'Chef de projet CNAV',
  chefDeProjetCnam: 'Chef de projet CNAM',
  correspondantCnaf: 'Correspondant CNAF',
  correspondantCnam: 'Correspondant CNAM',
  administrateurCnam: 'Administrateur CNAM',
  analysteDuCert: 'Analyste du CERT',
  rssiCnav: 'RSSI CNAV',
  rssiCnaf: 'RSSI CNAF',
  rssiMsa: 'RSSI MSA',
  hfds: 'Permanence HFDS',
  sansDroit: 'Agent sans droit',
} as const
