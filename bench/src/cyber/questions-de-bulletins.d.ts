import type { Question } from '../echelle/questions.ts';
export declare const listesDeBulletins: (combien: number) => Question[];
export declare const bulletinsFiltres: (combien: number) => Question[];
export declare const bulletinsCherches: (combien: number) => Question[];
export declare const reponsesManquantes: (combien: number) => Question[];
