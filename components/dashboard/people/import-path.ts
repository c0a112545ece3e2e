// Stands in the address where a person's id would.

export const importPath = 'import';
