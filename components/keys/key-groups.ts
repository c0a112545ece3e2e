// The table of keys as the sheet of keys lists it: by where they are heard.
import { moveReasons } from '@/lib/domain/commitment';
import { leaveKeys, lineKeys, listKeys, manyKeys, moveKeys, optionKeys, pageKeys, reachKeys, selectedKeys, severalKeys, sidebarKeys } from './key-table';
import { chipKeys, decideKeys, gridKeys, paletteKeys, tableKeys, topicKeys } from './key-table-later';
import type { Key } from './key-table';

/** Heard by the browser itself, on the box of a line. */
const tickKey: Key = { chords: ['Space'], does: 'The same, as on any box' };

const reasonKeys: Key = { chords: [`1–${moveReasons.length}`], does: 'Say why a date moved' };

export interface KeyGroup {
  name: string;
  keys: readonly Key[];
}

const inList = { name: 'On a commitment in a list', keys: [...Object.values(moveKeys), ...Object.values(listKeys), reasonKeys] };
const onTopic = { name: 'On a topic', keys: [...Object.values(moveKeys), ...Object.values(topicKeys)] };
const inCheckIn = { name: 'In a check-in', keys: [{ chords: ['1–3'], does: 'Nothing changed, and it is on track, at risk or off track' }] };
const forAll = Object.values(manyKeys).map(({ chords, does }) => ({ chords, does: `${does}, of all selected` }));
const selecting = {
  name: 'To change several at once',
  keys: [selectedKeys.select, tickKey, ...Object.values(reachKeys), ...forAll, selectedKeys.end],
};
const inLine = { name: 'In the line', keys: [...Object.values(lineKeys), severalKeys.save, ...Object.values(optionKeys), ...Object.values(chipKeys)] };
const inTable = { name: 'In the table of commitments', keys: [...Object.values(tableKeys), { chords: ['Space'], does: 'Select this one, or not' }] };
const inGrid = { name: 'In the ownership matrix', keys: Object.values(gridKeys) };

export const sidebarGroups: readonly KeyGroup[] = [{ name: 'Everywhere but in text', keys: [...Object.values(sidebarKeys), ...Object.values(leaveKeys)] }, inList, selecting, onTopic, inCheckIn, inGrid, inLine];
export const dashboardGroups: readonly KeyGroup[] = [{ name: 'Everywhere but in text', keys: [...Object.values(sidebarKeys), ...Object.values(paletteKeys)] }, inList, selecting, onTopic, inCheckIn, inTable, inGrid];
export const popupGroups: readonly KeyGroup[] = [
  { name: 'Everywhere but in text', keys: Object.values(pageKeys) },
  { name: 'On a commitment', keys: [...Object.values(moveKeys), ...Object.values(decideKeys), reasonKeys] },
  inLine,
];
