// What stands around the line once something is typed, pasted or was left unfinished: nobody types before the first picture.
import { later } from '../ui/later';

export const PastedLines = later(() => import('./PastedLines').then((module) => module.PastedLines));
export const Question = later(() => import('./Understood').then((module) => module.Question));
export const Understood = later(() => import('./Understood').then((module) => module.Understood));
export const UnfinishedLines = later(() => import('./UnfinishedLines').then((module) => module.UnfinishedLines));

export const lateParts = [PastedLines, Question, Understood, UnfinishedLines] as const;
