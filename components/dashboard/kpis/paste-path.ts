// Where values are pasted: its part of the address, where a KPI's id would stand.

export const pastePath = 'paste';
