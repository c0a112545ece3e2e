// What stands around the line now and then: nobody pastes several lines before the first picture.
import { later } from '../ui/later';

export const PastedLines = later(() => import('./PastedLines').then((module) => module.PastedLines));
export const UnfinishedLines = later(() => import('./UnfinishedLines').then((module) => module.UnfinishedLines));

export const lateParts = [PastedLines, UnfinishedLines] as const;
