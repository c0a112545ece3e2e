// Something this machine lacks: what happened, what is safe, what to do. Told without a stack.
export class NotPrepared extends Error {}
