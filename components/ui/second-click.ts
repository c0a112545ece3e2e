// The second click of a double click was meant for what the first one has done; by now something else may stand there.

export const isSecondClick = ({ detail }: MouseEvent): boolean => detail > 1;
