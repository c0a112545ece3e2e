// What is open over the dashboard's screen.
export type Over = null | 'palette' | 'keys';
