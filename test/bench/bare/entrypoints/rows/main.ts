// The least that a dashboard can be: it reads the rows that it shows through an index with raw Dexie, and paints them.
import { Dexie } from 'dexie';
import type { Table } from 'dexie';

interface Row {
  id: number;
  text: string;
  ownerId: string;
  status: string;
  dueOn: string;
}

const count = 12;
const database = new Dexie('bare-rows') as Dexie & { commitments: Table<Row, number> };
database.version(1).stores({ commitments: 'id, [ownerId+status+dueOn]' });
database.on('populate', (transaction) => transaction.table('commitments').bulkAdd(
  Array.from({ length: count }, (_, id) => ({ id, text: `Send the pricing deck to the board (${id})`, ownerId: 'me', status: 'open', dueOn: '2026-02-02' })),
));

void database.commitments.where('[ownerId+status+dueOn]').between(['me', 'open', ''], ['me', 'open', '\uffff']).toArray().then((rows) => {
  for (const { text } of rows) {
    const item = document.createElement('li');
    item.textContent = text;
    document.getElementById('list')?.append(item);
  }
});
