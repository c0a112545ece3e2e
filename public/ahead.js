// Opens the database while the page's own code is on its way; creates nothing.
indexedDB.databases().catch(() => {});
