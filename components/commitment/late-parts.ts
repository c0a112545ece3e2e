// What opens under a line, or over several: nobody opens it before the line is seen, so it is loaded after that.
import { later } from '../ui/later';

export const OpenEditor = later(() => import('./OpenEditor').then((module) => module.OpenEditor));
export const LookBack = later(() => import('./LookBack').then((module) => module.LookBack));
export const SelectionBar = later(() => import('./SelectionBar').then((module) => module.SelectionBar));

export const lateParts = [OpenEditor, LookBack, SelectionBar] as const;
