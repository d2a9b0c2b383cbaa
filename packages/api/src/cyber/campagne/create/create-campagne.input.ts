import { campagneSaisie, type CampagneSaisie } from '../campagne.input.ts'

export const createCampagneInput = campagneSaisie
export type CreateCampagneInput = CampagneSaisie
