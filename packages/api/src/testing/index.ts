export { ouvrirBaseDeTest, surChaqueBase, type BaseDeTest, type Moteur } from './base.ts'
export { horlogeFixe, type HorlogeDeTest } from './horloge.ts'
export { ouvrirPortailDeTest, type Appelant, type PortailDeTest } from './portail.ts'
