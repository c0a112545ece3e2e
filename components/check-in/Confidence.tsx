// Somebody's judgement of a goal, by word and shape as well as by colour.
import type { Confidence as Judged } from '@/lib/domain/check-in';
import ui from '../ui/ui.module.css';
import { confidenceWords } from './words';

const looks: Record<Judged, { class: string | undefined; shape: string }> = {
  onTrack: { class: ui.kept, shape: '●' }, atRisk: { class: ui.soon, shape: '▲' }, offTrack: { class: ui.late, shape: '■' },
};

export function Confidence({ judged }: { judged: Judged }) {
  return <span class={looks[judged].class}><span aria-hidden="true">{looks[judged].shape}</span>{confidenceWords[judged]}</span>;
}
