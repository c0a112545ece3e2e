// The least that a popup can be: it reads one row with raw Dexie and paints it.
import { Dexie } from 'dexie';
import type { Table } from 'dexie';

interface Row {
  id: number;
  text: string;
}

const database = new Dexie('bare-row') as Dexie & { commitments: Table<Row, number> };
database.version(1).stores({ commitments: 'id' });
database.on('populate', (transaction) => transaction.table('commitments').add({ id: 1, text: 'Send the pricing deck to the board' }));

void database.commitments.get(1).then((row) => {
  const item = document.createElement('li');
  item.textContent = row?.text ?? '';
  document.getElementById('list')?.append(item);
});
